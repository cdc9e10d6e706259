import { useCallback, useEffect, useRef, useState } from 'react'
import { readStoredText, writeStoredText } from '../platform/attempt.ts'
import { onPageHidden } from '../platform/onPageHidden.ts'
import { usePageContext } from './pageContext.ts'

/**
 * The state of a text field that is not submitted yet. It is stored when the page is hidden, since a
 * phone may end the page then, and restored on the next visit.
 * @param key identifies the field within the city; the same in every visit
 */
export function useStoredInput(key: string, initial: string) {
  const { dataset } = usePageContext()
  // Cities on the same host share its storage.
  const storageKey = `typed ${dataset.city.id} ${key}`
  const [text, setText] = useState(() => readStoredText(storageKey) ?? initial)
  const latest = useRef(text)
  useEffect(() => {
    latest.current = text
  }, [text])
  useEffect(() => {
    const unsubscribe = onPageHidden(() => {
      writeStoredText(storageKey, latest.current === initial ? null : latest.current)
    })
    return () => {
      unsubscribe()
      // Submitted or abandoned while the page is visible.
      if (document.visibilityState === 'visible') writeStoredText(storageKey, null)
    }
  }, [storageKey, initial])
  return [text, useCallback((newText: string) => setText(newText), [])] as const
}

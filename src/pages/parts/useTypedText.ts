import { useCallback, useEffect, useRef, useState } from 'react'
import { storedText, storeText } from '../../state/attempt.ts'
import { onHidden } from '../../state/onHidden.ts'
import { useReader } from '../reader.ts'

/**
 * The state of a text field that is not submitted yet. It is stored when the page is hidden, since a
 * phone may end the page then, and restored on the next visit.
 * @param key identifies the field within the city; the same in every visit
 */
export function useTypedText(key: string, initial: string) {
  const { dataset } = useReader()
  // Cities on the same host share its storage.
  const name = `typed ${dataset.city.id} ${key}`
  const [text, setText] = useState(() => storedText(name) ?? initial)
  const latest = useRef(text)
  useEffect(() => {
    latest.current = text
  }, [text])
  useEffect(() => {
    const stop = onHidden(() => {
      storeText(name, latest.current === initial ? null : latest.current)
    })
    return () => {
      stop()
      // Submitted or abandoned while the page is visible.
      if (document.visibilityState === 'visible') storeText(name, null)
    }
  }, [name, initial])
  return [text, useCallback((next: string) => setText(next), [])] as const
}

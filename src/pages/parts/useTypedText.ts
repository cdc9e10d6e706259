import { useCallback, useEffect, useRef, useState } from 'react'
import { storedText, storeText } from '../../state/attempt.ts'
import { onHidden } from '../../state/onHidden.ts'
import { useReader } from '../reader.ts'

/**
 * A text that is typed and not yet handed on, in a field of its own. When the page is hidden it is
 * stored, for a phone may end the page then; the field has it again when the page comes back.
 * @param key what the text is for, within the city; the same in every visit
 */
export function useTypedText(key: string, initial: string) {
  const { dataset } = useReader()
  // Cities that share a host share its storage.
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
      // Handed on, or given up by the reader, who is still here.
      if (document.visibilityState === 'visible') storeText(name, null)
    }
  }, [name, initial])
  return [text, useCallback((next: string) => setText(next), [])] as const
}

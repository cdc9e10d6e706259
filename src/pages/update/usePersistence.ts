import { useEffect, useState } from 'react'
import type { SaveStatus } from '../../drafts/editor/draftWriter.ts'
import type { DraftServices } from './draftServices.ts'

/**
 * Whether the browser promises to keep its storage. The promise is requested after the first change of this
 * window has been saved, not before.
 */
export function usePersistence(
  { persistence }: DraftServices,
  saving: SaveStatus['kind'],
): boolean {
  const [isGranted, setGranted] = useState(false)
  const [hasStartedWriting, setWritten] = useState(false)
  const [hasSaved, setSaved] = useState(false)
  if (saving === 'saving' && !hasStartedWriting) setWritten(true)
  if (saving === 'saved' && hasStartedWriting && !hasSaved) setSaved(true)
  useEffect(() => {
    let shouldAsk = true
    const answer = hasSaved ? persistence.request() : persistence.isGranted()
    answer.then(
      (granted) => {
        if (shouldAsk) setGranted(granted)
      },
      // Without an answer there is no promise.
      () => undefined,
    )
    return () => {
      shouldAsk = false
    }
  }, [persistence, hasSaved])
  return isGranted
}

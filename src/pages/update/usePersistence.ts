import { useEffect, useState } from 'react'
import type { Saving } from '../../state/draftSession.ts'
import type { PageWorld } from './deskWorld.ts'

/**
 * Whether the browser promises to keep its storage. The promise is requested after the first change of this
 * window has been saved, not before.
 */
export function usePersistence({ persistence }: PageWorld, saving: Saving['kind']): boolean {
  const [isGranted, setGranted] = useState(false)
  const [hasWritten, setWritten] = useState(false)
  const [hasSaved, setSaved] = useState(false)
  if (saving === 'saving' && !hasWritten) setWritten(true)
  if (saving === 'saved' && hasWritten && !hasSaved) setSaved(true)
  useEffect(() => {
    let wanted = true
    const answer = hasSaved ? persistence.ask() : persistence.isGranted()
    answer.then(
      (granted) => {
        if (wanted) setGranted(granted)
      },
      // Without an answer there is no promise.
      () => undefined,
    )
    return () => {
      wanted = false
    }
  }, [persistence, hasSaved])
  return isGranted
}

import { useEffect, useState } from 'react'
import type { Saving } from '../../state/draftSession.ts'
import type { PageWorld } from './deskWorld.ts'

/**
 * Whether the browser promises to keep what it stores. It is asked when something that was typed in this
 * window has been saved for the first time, and not before.
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
      // A browser that fails to answer has promised nothing.
      () => undefined,
    )
    return () => {
      wanted = false
    }
  }, [persistence, hasSaved])
  return isGranted
}

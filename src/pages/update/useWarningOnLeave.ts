import { useEffect } from 'react'
import { onHidden } from '../../state/onHidden.ts'
import type { EditedDraft } from './useDraftSession.ts'

/**
 * What is in this window only would go with it: what is still being saved, does not fit on the disk or
 * stands beside what another window wrote. A window that is left begins to write at once.
 */
export function useWarningOnLeave(session: Pick<EditedDraft, 'state' | 'flush'> | null): void {
  const flush = session?.flush
  const isUnsaved = session !== null && session.state.saving.kind !== 'saved'
  useEffect(() => {
    if (!isUnsaved) return
    const warn = (event: BeforeUnloadEvent) => {
      flush?.()
      event.preventDefault()
    }
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [isUnsaved, flush])
  useEffect(() => (flush ? onHidden(flush) : undefined), [flush])
}

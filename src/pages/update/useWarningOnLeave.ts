import { useEffect } from 'react'
import { onPageHidden } from '../../platform/onPageHidden.ts'
import type { DraftEditor } from './useDraftEditor.ts'

/**
 * Warns before leaving while something is stored nowhere: a pending or failed write, or a conflict with another
 * window. A window that is left starts to write at once.
 */
export function useWarningOnLeave(session: Pick<DraftEditor, 'state' | 'flush'> | null): void {
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
  useEffect(() => (flush ? onPageHidden(flush) : undefined), [flush])
}

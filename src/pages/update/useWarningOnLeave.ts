import { useEffect } from 'react'
import type { EditedDraft } from './useDraftSession.ts'

/** What is in this window only, on a full disk or beside what another window wrote, would go with it. */
export function useWarningOnLeave(session: Pick<EditedDraft, 'state'> | null): void {
  const kind = session?.state.saving.kind
  const isUnsaved = kind === 'failed' || kind === 'changed elsewhere'
  useEffect(() => {
    if (!isUnsaved) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [isUnsaved])
}

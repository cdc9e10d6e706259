import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { useThrowInRender } from '../../components/useThrowInRender.ts'
import {
  createDraftEditor,
  type DraftEditor,
  type EditorState,
} from '../../drafts/editor/draftEditor.ts'
import type { StoredDraft } from '../../drafts/storage/draftStorage.ts'
import { onPageHidden } from '../../platform/onPageHidden.ts'
import type { DraftServices } from './draftServices.ts'

/** The editor of a draft, while it is open; null until its lock is known. */
export function useDraftEditor(services: DraftServices, opened: StoredDraft): DraftEditor | null {
  const [ready, setReady] = useState<{ opened: StoredDraft; editor: DraftEditor } | null>(null)
  const throwInRender = useThrowInRender()
  useEffect(() => {
    const editor = createDraftEditor(services, opened)
    editor.open().then(() => setReady({ opened, editor }), throwInRender)
    return () => {
      editor.close().catch(throwInRender)
    }
  }, [services, opened, throwInRender])
  return ready?.opened === opened ? ready.editor : null
}

export function useEditorState<Value>(
  { store }: DraftEditor,
  select: (state: EditorState) => Value,
): Value {
  return useStore(store, select)
}

/**
 * Warns before leaving while something is stored nowhere: a pending or failed write, or a conflict with another
 * window. A window that is left starts to write at once.
 */
export function useWarningOnLeave(editor: DraftEditor): void {
  const isUnsaved = useEditorState(editor, ({ saveStatus }) => saveStatus.kind !== 'saved')
  const { flush } = editor
  useEffect(() => {
    if (!isUnsaved) return
    const warn = (event: BeforeUnloadEvent) => {
      flush()
      event.preventDefault()
    }
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [isUnsaved, flush])
  useEffect(() => onPageHidden(flush), [flush])
}

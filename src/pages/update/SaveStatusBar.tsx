import { usePageContext } from '../../components/pageContext.ts'
import { useDraftServices } from './draftServices.ts'
import { useOpenDraft } from './openDraft.ts'
import { formatTime } from './formatTime.ts'
import type { DraftEditor } from '../../drafts/editor/draftEditor.ts'
import { useEditorState } from './useDraftEditor.ts'
import { usePersistence } from './usePersistence.ts'
import { useTranslator } from '../../components/useTranslator.ts'

/** Save status, undo and redo, and saving to a file. */
export function SaveStatusBar({ editor }: { readonly editor: DraftEditor }) {
  const { dataset, translator } = usePageContext()
  const { t } = useTranslator()
  const services = useDraftServices(dataset.city.id)
  const { draft, saveToFile, undo, redo, canUndo, canRedo, readOnly } = useOpenDraft()
  const status = useEditorState(editor, ({ saveStatus }) => saveStatus)
  const isGranted = usePersistence(services, status.kind)
  const isStored = status.kind === 'saving' || (status.kind === 'saved' && status.at !== null)
  const statusText =
    status.kind === 'saved'
      ? status.at === null
        ? t('draft.saved.not')
        : t('draft.saved', { time: formatTime(status.at, translator.lang, services.now()) })
      : status.kind === 'saving'
        ? t('draft.saving')
        : ''
  return (
    <div className="desk-saved">
      {/* Not announced: it changes with every key. */}
      <span className="desk-saved-time">{statusText}</span>
      <span className="desk-actions">
        <button type="button" className="desk-link" disabled={!canUndo || readOnly} onClick={undo}>
          {t('draft.undo')}
        </button>
        <button type="button" className="desk-link" disabled={!canRedo || readOnly} onClick={redo}>
          {t('draft.redo')}
        </button>
        <button type="button" className="desk-link" onClick={saveToFile}>
          {t('drafts.export')}
        </button>
      </span>
      {isStored && (
        <span className="desk-keeping">
          {t(isGranted ? 'storage.granted' : 'storage.browser')}{' '}
          {draft.inFile?.at === undefined
            ? t('storage.file.none')
            : t('storage.file', {
                time: formatTime(draft.inFile.at, translator.lang, services.now()),
              })}
        </span>
      )}
    </div>
  )
}

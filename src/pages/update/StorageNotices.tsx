import { usePageContext } from '../../components/pageContext.ts'
import { useDraftServices } from './draftServices.ts'
import { useOpenDraft } from './openDraft.ts'
import { formatTime } from './formatTime.ts'
import { useTranslator } from '../../components/useTranslator.ts'
import { useRun } from '../../components/useThrowInRender.ts'
import type { DraftEditor } from '../../drafts/editor/draftEditor.ts'
import { useEditorState } from './useDraftEditor.ts'

/** Alerts about storage and other windows. */
export function StorageNotices({ editor }: { readonly editor: DraftEditor }) {
  const { readOnly } = useOpenDraft()
  return (
    <div role="alert">
      {readOnly ? <LockNotice editor={editor} /> : <SaveNotice editor={editor} />}
    </div>
  )
}

function LockNotice({ editor }: { readonly editor: DraftEditor }) {
  const { t } = useTranslator()
  const { announce } = useOpenDraft()
  const lockStatus = useEditorState(editor, (state) => state.lockStatus)
  const run = useRun()
  return (
    <div className="notice notice-error">
      <p>{t(lockStatus === 'taken' ? 'draft.openElsewhere' : 'draft.elsewhere')}</p>
      <button
        type="button"
        className="ds-button"
        data-variant="secondary"
        onClick={() => {
          run(editor.claim())
          announce(t('draft.tookOver'))
        }}
      >
        {t('draft.takeOver')}
      </button>
    </div>
  )
}

function SaveNotice({ editor }: { readonly editor: DraftEditor }) {
  const { dataset, translator } = usePageContext()
  const { t } = useTranslator()
  const services = useDraftServices(dataset.city.id)
  const { saveToFile } = useOpenDraft()
  const status = useEditorState(editor, ({ saveStatus }) => saveStatus)
  switch (status.kind) {
    case 'saved':
    case 'saving':
      return null
    case 'failed':
      return (
        <div className="notice notice-error">
          <p>{t(`draft.failed.${status.reason}`)}</p>
          <button type="button" className="ds-button" onClick={saveToFile}>
            {t('drafts.export')}
          </button>{' '}
          <button
            type="button"
            className="ds-button"
            data-variant="secondary"
            onClick={editor.retry}
          >
            {t('draft.retry')}
          </button>
        </div>
      )
    case 'changed elsewhere': {
      const { stored } = status
      return (
        <div className="notice notice-error">
          <p>
            {stored
              ? t('draft.conflict', {
                  time: formatTime(stored.draft.saved, translator.lang, services.now()),
                })
              : t('draft.conflict.deleted')}
          </p>
          <button type="button" className="ds-button" onClick={editor.overwrite}>
            {t('draft.conflict.mine')}
          </button>{' '}
          {stored && (
            <button
              type="button"
              className="ds-button"
              data-variant="secondary"
              onClick={() => editor.openStored(stored.draft)}
            >
              {t('draft.conflict.theirs')}
            </button>
          )}
        </div>
      )
    }
  }
}

import { usePageContext } from '../../components/pageContext.ts'
import { useDraftServices } from './draftServices.ts'
import { useOpenDraft } from './openDraft.ts'
import { formatTime } from './formatTime.ts'
import type { DraftEditor } from './useDraftEditor.ts'
import { useTranslator } from '../../components/useTranslator.ts'

/** Alerts about storage and other windows. */
export function StorageNotices({ session }: { readonly session: DraftEditor }) {
  const { state } = session
  return (
    <div role="alert">
      {state.holding === 'ours' ? (
        <SaveNotice session={session} />
      ) : (
        <LockNotice session={session} />
      )}
    </div>
  )
}

function LockNotice({ session }: { readonly session: DraftEditor }) {
  const { t } = useTranslator()
  const { announce } = useOpenDraft()
  return (
    <div className="notice notice-error">
      <p>{t(session.state.holding === 'taken' ? 'draft.taken' : 'draft.elsewhere')}</p>
      <button
        type="button"
        className="ds-button"
        data-variant="secondary"
        onClick={() => {
          session.takeOver()
          announce(t('draft.tookOver'))
        }}
      >
        {t('draft.takeOver')}
      </button>
    </div>
  )
}

function SaveNotice({ session }: { readonly session: DraftEditor }) {
  const { dataset, translator } = usePageContext()
  const { t } = useTranslator()
  const services = useDraftServices(dataset.city.id)
  const { saveToFile } = useOpenDraft()
  const { saving } = session.state
  switch (saving.kind) {
    case 'saved':
    case 'saving':
      return null
    case 'failed':
      return (
        <div className="notice notice-error">
          <p>{t(`draft.failed.${saving.reason}`)}</p>
          <button type="button" className="ds-button" onClick={saveToFile}>
            {t('drafts.export')}
          </button>{' '}
          <button
            type="button"
            className="ds-button"
            data-variant="secondary"
            onClick={session.retry}
          >
            {t('draft.retry')}
          </button>
        </div>
      )
    case 'changed elsewhere': {
      const { stored } = saving
      return (
        <div className="notice notice-error">
          <p>
            {stored
              ? t('draft.conflict', {
                  time: formatTime(stored.draft.saved, translator.lang, services.now()),
                })
              : t('draft.conflict.deleted')}
          </p>
          <button type="button" className="ds-button" onClick={session.overwrite}>
            {t('draft.conflict.mine')}
          </button>{' '}
          {stored && (
            <button
              type="button"
              className="ds-button"
              data-variant="secondary"
              onClick={() => session.openStored(stored.draft)}
            >
              {t('draft.conflict.theirs')}
            </button>
          )}
        </div>
      )
    }
  }
}

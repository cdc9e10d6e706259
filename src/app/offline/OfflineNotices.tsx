import { useTranslator } from '../../components/useTranslator.ts'
import { useStore } from '../state/useStore.ts'
import { activateNewerApp } from './registration.ts'
import { formatMoment } from '../../i18n/dates.ts'

/** How many of the files that could not be compared are listed. */
const MAX_LISTED_FILES = 3

/**
 * In the notices: the page is offline, newer figures or a newer app are available, or the server does
 * not serve some texts. In the footer: the dashboard works offline, and the date of its figures.
 */
export default function OfflineNotices({ isInFooter = false }: { readonly isInFooter?: boolean }) {
  const translator = useTranslator('offline')
  const { t } = translator
  const loaded = useStore((state) => state.loaded)
  const cache = useStore((state) => state.cache)
  if (loaded.kind !== 'loaded') return null
  if (isInFooter)
    return (
      cache.since !== null && (
        <p>{t('offline.cached', { when: formatMoment(cache.since, translator.lang) })}</p>
      )
    )
  const { freshness, since, showNewer, uncomparedTexts = [] } = loaded
  return (
    <>
      {freshness === 'offline' && since !== undefined && (
        <p className="notice">{t('offline.now', { when: formatMoment(since, translator.lang) })}</p>
      )}
      {freshness === 'in one file' && since !== undefined && (
        <p className="notice notice-quiet">
          {t('offline.oneFile', { when: formatMoment(since, translator.lang) })}
        </p>
      )}
      {freshness === 'newer figures there' && showNewer && (
        <UpdateNotice
          message={t('offline.newerFigures')}
          buttonLabel={t('offline.newerFigures.show')}
          onAccept={showNewer}
        />
      )}
      {uncomparedTexts.length > 0 && (
        <p className="notice">
          {t('offline.uncompared', {
            count: uncomparedTexts.length,
            files:
              translator.formatList(uncomparedTexts.slice(0, MAX_LISTED_FILES)) +
              (uncomparedTexts.length > MAX_LISTED_FILES ? ' …' : ''),
          })}
        </p>
      )}
      {cache.hasNewerApp && (
        <UpdateNotice
          message={t('offline.newerProgram')}
          buttonLabel={t('offline.newerProgram.take')}
          onAccept={activateNewerApp}
        />
      )}
    </>
  )
}

interface UpdateNoticeProps {
  readonly message: string
  readonly buttonLabel: string
  readonly onAccept: () => void
}

function UpdateNotice({ message, buttonLabel, onAccept }: UpdateNoticeProps) {
  const accept = () => {
    // The button disappears: move the focus first.
    document.querySelector('main')?.focus()
    onAccept()
  }
  return (
    <div className="notice">
      <p>{message}</p>
      <button type="button" className="ds-button" data-variant="secondary" onClick={accept}>
        {buttonLabel}
      </button>
    </div>
  )
}

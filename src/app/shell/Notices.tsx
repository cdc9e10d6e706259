import { Suspense } from 'react'
import { PendingWork } from '../../charts/react/pendingWork.ts'
import { ChartFallback } from '../../charts/react/ChartFallback.tsx'
import { findAssessedEdition } from '../../model/assessedEdition.ts'
import { RouteLink } from '../../components/RouteLink.tsx'
import { Localized } from '../../components/Localized.tsx'
import { usePageContext } from '../../components/pageContext.ts'
import type { Freshness } from '../state/store.ts'
import { useStore } from '../state/useStore.ts'
import { LazyOfflineNotices } from '../offline/LazyOfflineNotices.ts'
import type { FailedLanguage } from '../loading/useMessages.ts'
import { getLanguageName } from '../../i18n/languages.ts'

const NO_FILES: readonly string[] = []
/** How many of the files that could not be re-read are listed. */
const MAX_LISTED_FILES = 3

/** What a reader must know first: a draft edition, errors in the data, figures newer than the build. */
export function Notices({
  freshness,
  failedLanguage,
}: {
  readonly freshness: Freshness
  readonly failedLanguage: FailedLanguage | null
}) {
  const { route, dataset, edition, translator } = usePageContext()
  const errors = dataset.problems.filter((problem) => problem.severity === 'error')
  const assessed = findAssessedEdition(dataset, edition.edition)
  const note = translator.localize(edition.note)
  const isRare = !['not checked', 'same', 'newer figures shown', 'not reachable'].includes(
    freshness,
  )
  const unreadFiles = useStore(
    ({ loaded }) => (loaded.kind === 'loaded' && loaded.unreadFiles) || NO_FILES,
  )
  const hasOfflineNotice = useStore(
    ({ loaded, cache }) =>
      cache.hasNewerApp || (loaded.kind === 'loaded' && !!loaded.uncomparedTexts?.length),
  )
  return (
    <section className="notices" aria-label={translator.t('notice.label')}>
      {edition.state === 'draft' && (
        <p className="notice notice-draft">
          <strong>{translator.t('notice.draft.title', { edition: edition.edition })}</strong>{' '}
          {assessed === edition.edition
            ? translator.t('notice.draft')
            : translator.t('notice.draft.nothingFiled', { assessed })}{' '}
          <RouteLink to={{ page: 'readiness' }}>{translator.t('notice.draft.readiness')}</RouteLink>
        </p>
      )}
      {errors.length > 0 && (
        <p className="notice notice-error">
          <strong>{translator.t('notice.errors.title', { count: errors.length })}</strong>{' '}
          {translator.t('notice.errors')}{' '}
          <RouteLink to={{ page: 'problems' }}>{translator.t('notice.errors.see')}</RouteLink>
        </p>
      )}
      <div role="status">
        {failedLanguage && (
          <p className="notice">
            {translator.t('choice.language.missing', {
              language: getLanguageName(failedLanguage.lang),
            })}{' '}
            <button
              type="button"
              className="ds-button"
              data-variant="secondary"
              onClick={failedLanguage.retry}
            >
              {translator.t('fault.reload')}
            </button>
          </p>
        )}
        {freshness === 'newer figures shown' && (
          <p className="notice">{translator.t('notice.newer')}</p>
        )}
        {freshness === 'not reachable' && (
          <p className="notice">
            {translator.t('notice.unreachable', {
              count: unreadFiles.length,
              files:
                translator.formatList(unreadFiles.slice(0, MAX_LISTED_FILES)) +
                (unreadFiles.length > MAX_LISTED_FILES ? ' …' : ''),
            })}
          </p>
        )}
        {(isRare || hasOfflineNotice) && (
          <ChartFallback>
            <Suspense fallback={<PendingWork />}>
              <LazyOfflineNotices />
            </Suspense>
          </ChartFallback>
        )}
      </div>
      {/* The report shows the note on its cover. */}
      {note.text && route.target.page !== 'report' && (
        <p className="notice notice-quiet">
          <Localized text={note} />
        </p>
      )}
    </section>
  )
}

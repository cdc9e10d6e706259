import { Suspense } from 'react'
import { PendingWork } from '../charts/pendingWork.ts'
import { StillInstead } from '../charts/StillInstead.tsx'
import { assessedEdition } from '../model/assessedEdition.ts'
import { PlaceLink } from '../pages/parts/PlaceLink.tsx'
import { SaidText } from '../pages/parts/SaidText.tsx'
import { useReader } from '../pages/reader.ts'
import type { Freshness } from '../state/store.ts'
import { useStore } from '../state/useStore.ts'
import { OfflineWords } from './offline/OfflineWords.ts'
import type { MissingLanguage } from './useMessages.ts'
import { getLanguageName } from '../words/languages.ts'

const NONE: readonly string[] = []
/** How many of the files that could not be re-read are listed. */
const MAX_NAMED = 3

/** What a reader must know first: a draft edition, errors in the data, figures newer than the build. */
export function Notices({
  freshness,
  missing,
}: {
  readonly freshness: Freshness
  readonly missing: MissingLanguage | null
}) {
  const { address, dataset, edition, words } = useReader()
  const errors = dataset.problems.filter((problem) => problem.severity === 'error')
  const assessed = assessedEdition(dataset, edition.edition)
  const note = words.text(edition.note)
  const isRare = !['not checked', 'same', 'newer figures shown', 'not reachable'].includes(
    freshness,
  )
  const missed = useStore(({ loaded }) => (loaded.kind === 'loaded' && loaded.missed) || NONE)
  const hasMore = useStore(
    ({ loaded, kept }) =>
      kept.newerProgram || (loaded.kind === 'loaded' && !!loaded.uncompared?.length),
  )
  return (
    <section className="notices" aria-label={words.say('notice.label')}>
      {edition.state === 'draft' && (
        <p className="notice notice-draft">
          <strong>{words.say('notice.draft.title', { edition: edition.edition })}</strong>{' '}
          {assessed === edition.edition
            ? words.say('notice.draft')
            : words.say('notice.draft.nothingFiled', { assessed })}{' '}
          <PlaceLink to={{ page: 'readiness' }}>{words.say('notice.draft.readiness')}</PlaceLink>
        </p>
      )}
      {errors.length > 0 && (
        <p className="notice notice-error">
          <strong>{words.say('notice.errors.title', { count: errors.length })}</strong>{' '}
          {words.say('notice.errors')}{' '}
          <PlaceLink to={{ page: 'problems' }}>{words.say('notice.errors.see')}</PlaceLink>
        </p>
      )}
      <div role="status">
        {missing && (
          <p className="notice">
            {words.say('choice.language.missing', { language: getLanguageName(missing.lang) })}{' '}
            <button
              type="button"
              className="ds-button"
              data-variant="secondary"
              onClick={missing.again}
            >
              {words.say('fault.reload')}
            </button>
          </p>
        )}
        {freshness === 'newer figures shown' && (
          <p className="notice">{words.say('notice.newer')}</p>
        )}
        {freshness === 'not reachable' && (
          <p className="notice">
            {words.say('notice.unreachable', {
              count: missed.length,
              files:
                words.list(missed.slice(0, MAX_NAMED)) + (missed.length > MAX_NAMED ? ' …' : ''),
            })}
          </p>
        )}
        {(isRare || hasMore) && (
          <StillInstead still={null}>
            <Suspense fallback={<PendingWork />}>
              <OfflineWords />
            </Suspense>
          </StillInstead>
        )}
      </div>
      {/* The report shows the note on its cover. */}
      {note.text && address.place.page !== 'report' && (
        <p className="notice notice-quiet">
          <SaidText said={note} />
        </p>
      )}
    </section>
  )
}

import type { Recommendation, Records } from '../../model/records.ts'
import { formatRoute } from '../../app/state/route.ts'
import { RouteLink } from '../../components/RouteLink.tsx'
import { Localized } from '../../components/Localized.tsx'
import { usePageContext } from '../../components/pageContext.ts'
import NotFoundPage from '../notFound/NotFoundPage.tsx'
import { usePageTitle } from '../../components/usePageTitle.ts'
import { RecommendationDetails } from './RecommendationDetails.tsx'
import { LinkedActions } from './LinkedActions.tsx'
import { Repetitions } from './Repetitions.tsx'
import { StatusBlock } from './StatusBlock.tsx'
import { buildTimeline, findEquivalentsAt } from './buildTimeline.ts'
import { Timeline } from './Timeline.tsx'
import { RelatedFigures } from './RelatedFigures.tsx'
import './recommendation.css'

export default function RecommendationPage(props: { readonly recommendation: string }) {
  const { dataset, edition } = usePageContext()
  const { records } = dataset
  if (!records) return <RecommendationLoading />
  const record = records.recommendations.find(({ id }) => id === props.recommendation)
  if (!record) return <NotFoundPage missingId={props.recommendation} />
  if (record.edition > edition.edition) return <NotYetMade recommendation={record} />
  return <RecommendationContent recommendation={record} records={records} />
}

/** Shown until the records have loaded. */
function RecommendationLoading() {
  const { translator } = usePageContext()
  usePageTitle(translator.t('recommendation.title'))
  return (
    <article className="page recommendation">
      <h1>{translator.t('recommendation.title')}</h1>
      <p>{translator.t('records.loading')}</p>
    </article>
  )
}

/** One recommendation: text, status, timeline, related figures and actions. */
function RecommendationContent(props: {
  readonly recommendation: Recommendation
  readonly records: Records
}) {
  const { dataset, edition, translator } = usePageContext()
  const { recommendation, records } = props
  const text = translator.localize(recommendation.recommendation)
  const addressee = translator.localize(recommendation.addressee)
  usePageTitle(text.text)
  const { id } = recommendation
  const equivalents = findEquivalentsAt(records, id, edition.edition)
  const timeline = buildTimeline(records, id, edition.edition, dataset.editions)
  return (
    <article className="page recommendation">
      <header>
        <Eyebrow id={id} />
        <h1>
          <Localized text={text} />
        </h1>
        <p className="asked">
          <Localized text={translator.localize(recommendation.reference)} />
          {addressee.text && (
            <>
              {' · '}
              {translator.t('recommendations.asked')} <Localized text={addressee} />
            </>
          )}
        </p>
      </header>
      <StatusBlock timeline={timeline} equivalents={equivalents} />
      <Timeline timeline={timeline} />
      <RelatedFigures recommendation={recommendation} />
      <LinkedActions equivalents={equivalents} records={records} />
      <Repetitions recommendationId={id} equivalents={equivalents} />
      <RecommendationDetails recommendation={recommendation} />
    </article>
  )
}

function Eyebrow({ id }: { readonly id: string }) {
  const { translator } = usePageContext()
  return (
    <p className="eyebrow">
      <RouteLink to={{ page: 'recommendations', filters: [] }}>
        {translator.t('nav.recommendations')}
      </RouteLink>
      {' · '}
      {translator.t('recommendation.eyebrow', { id })}
    </p>
  )
}

/** Shown for a recommendation that was made after the open edition. */
function NotYetMade({ recommendation }: { readonly recommendation: Recommendation }) {
  const { route, edition, translator } = usePageContext()
  const text = translator.localize(recommendation.recommendation)
  usePageTitle(text.text)
  const made = recommendation.edition
  return (
    <article className="page recommendation">
      <Eyebrow id={recommendation.id} />
      <h1>
        <Localized text={text} />
      </h1>
      <p>{translator.t('recommendation.notYet', { made, edition: edition.edition })}</p>
      <p>
        <a className="ds-link" href={`#${formatRoute({ ...route, edition: made })}`}>
          {translator.t('recommendation.notYet.open', { made })}
        </a>
      </p>
    </article>
  )
}

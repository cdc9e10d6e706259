import type { Records } from '../../model/records.ts'
import { RecommendationListItem } from '../../components/RecommendationListItem.tsx'
import { RecordsLoading } from '../../components/RecordsLoading.tsx'
import { usePageContext } from '../../components/pageContext.ts'
import { usePageTitle } from '../../components/usePageTitle.ts'
import { Filters } from './Filters.tsx'
import { StatusCounts } from './StatusCounts.tsx'
import { parseFilters, type RecommendationFilters } from './recommendationFilters.ts'
import {
  listRecommendations,
  type ListedRecommendation,
} from '../../components/listRecommendations.ts'
import { filterRecommendations } from './filterRecommendations.ts'
import './recommendations.css'

/** All recommendations up to the edition, filtered by the route. */
export default function RecommendationsPage(props: { readonly filters: readonly string[] }) {
  const { dataset, edition, translator } = usePageContext()
  usePageTitle(translator.t('nav.recommendations'))
  return (
    <article className="page recommendations">
      <header>
        <p className="eyebrow">
          {translator.t('recommendations.eyebrow', { edition: edition.edition })}
        </p>
        <h1>{translator.t('recommendations.title')}</h1>
        <p className="lead">{translator.t('recommendations.lead', { edition: edition.edition })}</p>
      </header>
      {dataset.records ? (
        <FilteredRecommendations records={dataset.records} filters={parseFilters(props.filters)} />
      ) : (
        <RecordsLoading />
      )}
    </article>
  )
}

function FilteredRecommendations(props: {
  readonly records: Records
  readonly filters: RecommendationFilters
}) {
  const { records, filters } = props
  const { dataset, edition, translator } = usePageContext()
  const all = listRecommendations(records, edition.edition, dataset.editions)
  if (all.length === 0) return <p>{translator.t('records.none')}</p>
  const shown = filterRecommendations(all, filters, dataset.languages)
  const withEveryStatus = filterRecommendations(all, { ...filters, state: null }, dataset.languages)
  return (
    <>
      <Filters filters={filters} all={all} />
      <StatusCounts filters={filters} listed={withEveryStatus} />
      <p className="recommendations-count" role="status">
        {translator.t('recommendations.count', { shown: shown.length, all: all.length })}
      </p>
      {shown.length === 0 && <p>{translator.t('recommendations.empty')}</p>}
      {[...new Set(shown.map(({ recommendation }) => recommendation.edition))].map((made) => (
        <EditionRecommendations
          key={made}
          edition={made}
          listed={shown.filter(({ recommendation }) => recommendation.edition === made)}
        />
      ))}
    </>
  )
}

/** The recommendations of one edition. */
function EditionRecommendations(props: {
  readonly edition: number
  readonly listed: readonly ListedRecommendation[]
}) {
  const { translator } = usePageContext()
  const id = `made-${props.edition}`
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{translator.t('recommendations.year', { edition: props.edition })}</h2>
      <ul className="recommendation-lines">
        {props.listed.map((item) => (
          <RecommendationListItem key={item.recommendation.id} {...item} />
        ))}
      </ul>
    </section>
  )
}

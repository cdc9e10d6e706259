import type { Recommendation } from '../model/records.ts'
import { listRecommendations } from './listRecommendations.ts'
import { usePageContext } from './pageContext.ts'
import { RouteLink } from './RouteLink.tsx'
import { RecommendationListItem } from './RecommendationListItem.tsx'
import { RecordsLoading } from './RecordsLoading.tsx'

/** The recommendations about a right or an indicator, with their status. */
export function RelatedRecommendations(props: {
  readonly isRelated: (recommendation: Recommendation) => boolean
  /** The filters of the linked list, and the text of the link. */
  readonly moreFilters: readonly string[]
  readonly moreText: string
}) {
  const { dataset, edition, translator } = usePageContext()
  const { records, editions } = dataset
  const listed =
    records &&
    listRecommendations(records, edition.edition, editions).filter((item) =>
      props.isRelated(item.recommendation),
    )
  return (
    <section aria-labelledby="recommended">
      <h2 id="recommended">{translator.t('recommendations.here')}</h2>
      {!listed && <RecordsLoading />}
      {listed?.length === 0 && (
        <p>{translator.t('recommendations.here.none', { edition: edition.edition })}</p>
      )}
      {listed && listed.length > 0 && (
        <ul className="recommendation-lines">
          {listed.map((item) => (
            <RecommendationListItem key={item.recommendation.id} {...item} />
          ))}
        </ul>
      )}
      <p className="recommendations-more">
        <RouteLink to={{ page: 'recommendations', filters: props.moreFilters }}>
          {props.moreText}
        </RouteLink>
      </p>
    </section>
  )
}

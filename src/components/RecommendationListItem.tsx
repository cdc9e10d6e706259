import type { FollowUpStatus, Recommendation } from '../model/records.ts'
import { usePageContext } from './pageContext.ts'
import { RouteLink } from './RouteLink.tsx'
import { Localized } from './Localized.tsx'
import { StatusLabel } from './StatusLabel.tsx'
import './recommendationListItem.css'

/** A recommendation in a list: status, text as a link, author and addressee. */
export function RecommendationListItem(props: {
  readonly recommendation: Recommendation
  readonly status: FollowUpStatus
}) {
  const { translator } = usePageContext()
  const { recommendation, status } = props
  const reference = translator.localize(recommendation.reference)
  const addressee = translator.localize(recommendation.addressee)
  return (
    <li className="recommendation-line">
      <p className="recommendation-status">
        <StatusLabel status={status} />
      </p>
      <div>
        <p className="recommendation-text">
          <RouteLink
            className="title-link"
            to={{ page: 'recommendation', recommendation: recommendation.id }}
          >
            <Localized text={translator.localize(recommendation.recommendation)} />
          </RouteLink>
        </p>
        <p className="recommendation-by">
          <Localized text={reference} />
          {addressee.text && (
            <>
              {' · '}
              {translator.t('recommendations.asked')} <Localized text={addressee} />
            </>
          )}
        </p>
        {recommendation.sameAs && (
          <p className="recommendation-by">
            {translator.t('recommendations.repeats', { id: recommendation.sameAs })}
          </p>
        )}
      </div>
    </li>
  )
}

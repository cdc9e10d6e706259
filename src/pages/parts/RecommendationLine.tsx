import type { FollowUpStatus, Recommendation } from '../../model/records.ts'
import { useReader } from '../reader.ts'
import { PlaceLink } from './PlaceLink.tsx'
import { SaidText } from './SaidText.tsx'
import { StateWord } from './StateWord.tsx'
import './recommendationLine.css'

/** A recommendation in a list: status, text as a link, author and addressee. */
export function RecommendationLine(props: {
  readonly recommendation: Recommendation
  readonly state: FollowUpStatus
}) {
  const { words } = useReader()
  const { recommendation, state } = props
  const reference = words.text(recommendation.reference)
  const addressee = words.text(recommendation.addressee)
  return (
    <li className="recommendation-line">
      <p className="recommendation-state">
        <StateWord state={state} />
      </p>
      <div>
        <p className="recommendation-text">
          <PlaceLink
            className="title-link"
            to={{ page: 'recommendation', recommendation: recommendation.id }}
          >
            <SaidText said={words.text(recommendation.recommendation)} />
          </PlaceLink>
        </p>
        <p className="recommendation-by">
          <SaidText said={reference} />
          {addressee.text && (
            <>
              {' · '}
              {words.say('recommendations.asked')} <SaidText said={addressee} />
            </>
          )}
        </p>
        {recommendation.sameAs && (
          <p className="recommendation-by">
            {words.say('recommendations.repeats', { id: recommendation.sameAs })}
          </p>
        )}
      </div>
    </li>
  )
}

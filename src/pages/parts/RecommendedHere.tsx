import type { Recommendation } from '../../model/records.ts'
import { listedAt } from '../recommendations/listed.ts'
import { useReader } from '../reader.ts'
import { PlaceLink } from './PlaceLink.tsx'
import { RecommendationLine } from './RecommendationLine.tsx'
import { RecordsWaiting } from './RecordsWaiting.tsx'

/** The recommendations about a right or an indicator, with their status. */
export function RecommendedHere(props: {
  readonly isHere: (recommendation: Recommendation) => boolean
  /** The filters of the linked list, and the text of the link. */
  readonly more: readonly string[]
  readonly moreText: string
}) {
  const { dataset, edition, words } = useReader()
  const { records, editions } = dataset
  const listed =
    records &&
    listedAt(records, edition.edition, editions).filter((one) => props.isHere(one.recommendation))
  return (
    <section aria-labelledby="recommended">
      <h2 id="recommended">{words.say('recommendations.here')}</h2>
      {!listed && <RecordsWaiting />}
      {listed?.length === 0 && (
        <p>{words.say('recommendations.here.none', { edition: edition.edition })}</p>
      )}
      {listed && listed.length > 0 && (
        <ul className="recommendation-lines">
          {listed.map((one) => (
            <RecommendationLine key={one.recommendation.id} {...one} />
          ))}
        </ul>
      )}
      <p className="recommendations-more">
        <PlaceLink to={{ page: 'recommendations', filters: props.more }}>
          {props.moreText}
        </PlaceLink>
      </p>
    </section>
  )
}

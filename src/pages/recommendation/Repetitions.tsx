import type { Recommendation } from '../../model/records.ts'
import { PlaceLink } from '../parts/PlaceLink.tsx'
import { SaidText } from '../parts/SaidText.tsx'
import { useReader } from '../reader.ts'

/** The equivalent recommendations. */
export function Repetitions(props: {
  readonly of: string
  readonly wordings: readonly Recommendation[]
}) {
  const { words } = useReader()
  const others = props.wordings.filter(({ id }) => id !== props.of)
  if (others.length === 0) return null
  return (
    <section aria-labelledby="repetition">
      <h2 id="repetition">{words.say('recommendation.repetition')}</h2>
      <p>{words.say('recommendation.repetition.how')}</p>
      <ul className="repetitions">
        {others.map((other) => (
          <li key={other.id}>
            <PlaceLink to={{ page: 'recommendation', recommendation: other.id }}>
              <SaidText said={words.text(other.recommendation)} />
            </PlaceLink>
            {' ('}
            {other.id}
            {', '}
            {words.say('recommendation.story.edition', { edition: other.edition })}
            {')'}
          </li>
        ))}
      </ul>
    </section>
  )
}

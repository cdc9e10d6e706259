import type { Recommendation } from '../../model/records.ts'
import { RouteLink } from '../../components/RouteLink.tsx'
import { Localized } from '../../components/Localized.tsx'
import { usePageContext } from '../../components/pageContext.ts'

/** The equivalent recommendations. */
export function Repetitions(props: {
  readonly recommendationId: string
  readonly equivalents: readonly Recommendation[]
}) {
  const { translator } = usePageContext()
  const others = props.equivalents.filter(({ id }) => id !== props.recommendationId)
  if (others.length === 0) return null
  return (
    <section aria-labelledby="repetition">
      <h2 id="repetition">{translator.t('recommendation.repetition')}</h2>
      <p>{translator.t('recommendation.repetition.how')}</p>
      <ul className="repetitions">
        {others.map((other) => (
          <li key={other.id}>
            <RouteLink to={{ page: 'recommendation', recommendation: other.id }}>
              <Localized text={translator.localize(other.recommendation)} />
            </RouteLink>
            {' ('}
            {other.id}
            {', '}
            {translator.t('recommendation.story.edition', { edition: other.edition })}
            {')'}
          </li>
        ))}
      </ul>
    </section>
  )
}

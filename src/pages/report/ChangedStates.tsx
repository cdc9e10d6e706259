import { PlaceLink } from '../parts/PlaceLink.tsx'
import { StateMark } from '../parts/StateMark.tsx'
import { useReader } from '../reader.ts'
import { insideSentence } from '../../words/insideSentence.ts'
import { useReport } from './reportContext.ts'

/** Recommendations whose state is not that of the edition before. The evidence stands with each. */
export function ChangedStates({ ids }: { readonly ids: readonly string[] }) {
  const { words } = useReader()
  const { report } = useReport()
  const { say } = words
  const { lastYear, earlier, others } = report.followUp
  const items = [lastYear, earlier, others].flatMap((section) => section.items)
  if (ids.length === 0) return <p className="report-none">{words.say('records.none')}</p>
  return (
    <ul className="report-clear">
      {items
        .filter(({ recommendation }) => ids.includes(recommendation.id))
        .map(({ recommendation, state, stateBefore, newFollowUps }) => (
          <li key={recommendation.id}>
            <StateMark state={state} />{' '}
            <PlaceLink to={{ page: 'recommendation', recommendation: recommendation.id }}>
              {recommendation.id}
            </PlaceLink>
            {': '}
            {say('report.data.state', {
              state: words.say(`state.label.${state}`),
              before: insideSentence(
                words.say(`state.label.${stateBefore ?? 'unknown'}`),
                words.lang,
              ),
            })}
            {newFollowUps > 0 && `. ${say('report.followUp.why', { count: newFollowUps })}`}
          </li>
        ))}
    </ul>
  )
}

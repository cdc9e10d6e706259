import type { Records } from '../../model/records.ts'
import type { LackingFollowUp } from '../../report/readiness.ts'
import { dateText } from '../../words/date.ts'
import { PlaceLink } from '../parts/PlaceLink.tsx'
import { SaidText } from '../parts/SaidText.tsx'
import { StateWord } from '../parts/StateWord.tsx'
import { useReader } from '../reader.ts'

/** Open recommendations that nobody has followed up in this edition. */
export function LackingFollowUps(props: {
  readonly followUps: readonly LackingFollowUp[]
  readonly records: Records
}) {
  const { words } = useReader()
  const { say } = words
  return (
    <ul>
      {props.followUps.map(({ recommendation: id, state, lastHeard }) => {
        const record = props.records.recommendations.find((one) => one.id === id)
        return (
          <li key={id}>
            <PlaceLink to={{ page: 'recommendation', recommendation: id }}>
              {id}
              {': '}
              <SaidText said={words.text(record?.recommendation ?? {})} />
            </PlaceLink>
            <span className="readiness-small">
              <StateWord state={state} />
              {', '}
              {lastHeard === null
                ? say('readiness.followUp.never')
                : say('readiness.followUp.last', { date: dateText(lastHeard, words.lang) })}
            </span>
          </li>
        )
      })}
    </ul>
  )
}

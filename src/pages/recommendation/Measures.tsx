import type { Recommendation, Records } from '../../model/records.ts'
import { plansAt, type ReportedAction } from '../../report/plans.ts'
import { recordsUpTo } from '../../report/recordsUpTo.ts'
import { dateText } from '../../words/date.ts'
import { SaidText } from '../parts/SaidText.tsx'
import { Source } from '../parts/Source.tsx'
import { useReader } from '../reader.ts'
import { Certainty } from './Certainty.tsx'

/** The linked actions of strategies and plans that had begun by the edition. */
export function Measures(props: {
  readonly wordings: readonly Recommendation[]
  readonly records: Records
}) {
  const { dataset, edition, words } = useReader()
  const upTo = recordsUpTo(props.records, edition.edition, dataset.editions)
  const measures = plansAt(upTo, edition)
    .flatMap(({ actions }) => actions)
    .filter(({ action }) => props.wordings.some(({ id }) => action.recommendations.includes(id)))
  return (
    <section aria-labelledby="measures">
      <h2 id="measures">{words.say('recommendation.actions')}</h2>
      {measures.length === 0 ? (
        <p>{words.say('recommendation.actions.none', { edition: edition.edition })}</p>
      ) : (
        <>
          <ul className="measures">
            {measures.map((measure) => (
              <Measure key={measure.action.id} {...measure} />
            ))}
          </ul>
          <p className="quiet">{words.say('recommendation.actions.how')}</p>
        </>
      )}
    </section>
  )
}

function Measure({ action, recorded }: ReportedAction) {
  const { words } = useReader()
  const plan = words.text(action.plan)
  const target = words.text(action.target)
  const responsible = words.text(action.responsible)
  return (
    <li className="step">
      <p className="step-date">
        <SaidText said={plan} />
        {action.planPeriod && (
          <>
            {', '}
            {action.planPeriod}
          </>
        )}
      </p>
      <div>
        <p className="step-state">
          {recorded
            ? words.say(recorded.isDated ? 'action.status.dated' : 'action.status', {
                status: words.say(`action.status.${recorded.status}`),
              })
            : words.say('recommendation.actions.notKnown')}
        </p>
        <p>
          <SaidText said={words.text(action.action)} />
        </p>
        {recorded && words.text(recorded.note).text && (
          <p>
            <SaidText said={words.text(recorded.note)} />
          </p>
        )}
        {target.text && (
          <p>
            {words.say('recommendation.actions.target')} <SaidText said={target} />
          </p>
        )}
        <p className="quiet">
          {responsible.text && (
            <>
              {words.say('recommendation.actions.responsible')} <SaidText said={responsible} />
              {' · '}
            </>
          )}
          {action.due && (
            <>
              {words.say('recommendation.actions.due', { date: dateText(action.due, words.lang) })}
              {' · '}
            </>
          )}
          <Source {...action} />
        </p>
        <Certainty of={{ certainty: action.certainty, certaintyNote: {} }} />
      </div>
    </li>
  )
}

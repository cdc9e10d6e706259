import type { Recommendation } from '../../model/records.ts'
import { answerAt } from '../../model/recordsAt.ts'
import { dateText } from '../../words/date.ts'
import { StateMark } from '../parts/StateMark.tsx'
import { StateWord } from '../parts/StateWord.tsx'
import { useReader } from '../reader.ts'
import { turnsOf, type Step } from './story.ts'

/** The status in the edition, the earlier statuses, and the answers. */
export function StateBlock(props: {
  readonly story: readonly Step[]
  readonly wordings: readonly Recommendation[]
}) {
  const { edition, words } = useReader()
  const latest = props.story.findLast((step) => step.kind === 'follow-up')?.followUp
  const turns = turnsOf(props.story)
  const state = latest?.status ?? 'unknown'
  return (
    <section className="standing" aria-labelledby="standing">
      <h2 id="standing" className="standing-word">
        <StateWord state={state} />
      </h2>
      <p className="standing-sentence">
        {latest
          ? words.say('recommendation.state', {
              edition: edition.edition,
              date: dateText(latest.date, words.lang),
              state: words.say(`state.sentence.${state}`),
            })
          : words.say('recommendation.state.none', { edition: edition.edition })}
      </p>
      {turns.length > 1 && (
        <div className="way">
          <h3>{words.say('recommendation.way')}</h3>
          <ol>
            {turns.map((turn) => (
              <li key={`${turn.date} ${turn.status}`}>
                <StateMark state={turn.status} />{' '}
                {words.say('recommendation.way.step', {
                  state: words.say(`state.label.${turn.status}`),
                  date: dateText(turn.date.slice(0, 7), words.lang),
                })}
              </li>
            ))}
          </ol>
        </div>
      )}
      <ul className="answers">
        {props.wordings.map((wording) => (
          <Answer key={wording.id} wording={wording} />
        ))}
      </ul>
    </section>
  )
}

function Answer({ wording }: { readonly wording: Recommendation }) {
  const { dataset, edition, words } = useReader()
  const { id } = wording
  const answer = answerAt(wording, edition.edition, dataset.editions)
  if (answer === 'none found') return <li>{words.say('recommendation.answer.none', { id })}</li>
  const said = { id, answer: words.say(`answer.label.${answer}`) }
  const date = dateText(wording.answerDate, words.lang)
  return (
    <li>
      {date === ''
        ? words.say('recommendation.answer', said)
        : words.say('recommendation.answer.dated', { ...said, date })}
    </li>
  )
}

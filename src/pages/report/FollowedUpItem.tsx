import type { FollowUp } from '../../model/records.ts'
import type { FollowedUp } from '../../report/followUp.ts'
import { insideSentence } from '../../words/insideSentence.ts'
import { dateText } from '../../words/date.ts'
import { SaidText } from '../parts/SaidText.tsx'
import { StateWord } from '../parts/StateWord.tsx'
import { useReader } from '../reader.ts'
import { LinkedVerdicts } from './LinkedVerdicts.tsx'
import { RecommendationAnswer, RecommendationHead } from './RecommendationList.tsx'
import { useReport } from './reportContext.ts'
import { SourceMarks } from './SourceMarks.tsx'

/** An earlier recommendation: its state and why it is another than before, the evidence, who says so. */
export function FollowedUpItem({ item }: { readonly item: FollowedUp }) {
  const { words } = useReader()
  const { report } = useReport()
  const { say } = words
  const { followUps, newFollowUps, repeats, state } = item
  // Without anything new the last that is known stands for the state.
  const told = followUps.slice(-Math.max(newFollowUps, 1))
  const before = followUps.slice(0, followUps.length - told.length)
  const steps = before.map((one) =>
    say('report.followUp.step', {
      state: insideSentence(words.say(`state.label.${one.status}`), words.lang),
      date: dateText(one.date, words.lang),
    }),
  )
  return (
    <>
      <RecommendationHead item={item} />
      {repeats.length > 0 && (
        <p className="report-small">
          {say('report.recommendation.repeats', { ids: words.list(repeats) })}
        </p>
      )}
      <p className="report-state">
        <StateWord state={state} />
      </p>
      <Since item={item} last={report.followUp.lastEdition} />
      {followUps.length === 0 && <p>{say('report.followUp.none')}</p>}
      {steps.length > 0 && (
        <p className="report-small">
          {say('report.followUp.so far', { steps: words.list(steps) })}
        </p>
      )}
      {followUps.length > 0 && newFollowUps === 0 && <p>{say('report.followUp.nothingNew')}</p>}
      {told.length > 0 && (
        <ol className="report-evidence">
          {told.map((one) => (
            <Evidence key={`${one.date} ${one.status} ${one.sourceUrl}`} followUp={one} />
          ))}
        </ol>
      )}
      <RecommendationAnswer item={item} />
      <LinkedVerdicts item={item} />
    </>
  )
}

/** How the state stands to that of the edition before. */
function Since(props: { readonly item: FollowedUp; readonly last: number | null }) {
  const { words } = useReader()
  const { say } = words
  const { state, stateBefore, newFollowUps, recommendation } = props.item
  if (props.last === null || stateBefore === null || recommendation.edition > props.last)
    return null
  if (state === stateBefore)
    return <p className="report-small">{say('report.followUp.same', { edition: props.last })}</p>
  const before = insideSentence(words.say(`state.label.${stateBefore}`), words.lang)
  return (
    <p className="report-small">
      {say('report.followUp.before', { edition: props.last, state: before })}{' '}
      {newFollowUps > 0 && say('report.followUp.why', { count: newFollowUps })}
    </p>
  )
}

function Evidence({ followUp }: { readonly followUp: FollowUp }) {
  const { words } = useReader()
  const { sources } = useReport()
  const source = sources.ofRecord(followUp)
  const note = words.text(followUp.certaintyNote)
  const said = [
    words.say(`speaker.${followUp.saidBy}`),
    followUp.certainty === 'read' ? '' : words.say(`certainty.${followUp.certainty}`),
  ]
  return (
    <li>
      <strong>{dateText(followUp.date, words.lang)}</strong>
      {': '}
      {words.say(`state.sentence.${followUp.status}`)}{' '}
      <SaidText said={words.text(followUp.evidence)} />
      <SourceMarks numbers={source === null ? [] : [source]} />
      <span className="report-said-by">
        {said.join('. ')} <SaidText said={note} />
      </span>
    </li>
  )
}

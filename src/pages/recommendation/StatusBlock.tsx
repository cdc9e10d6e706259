import type { Recommendation } from '../../model/records.ts'
import { getAnswerAt } from '../../model/recordsAt.ts'
import { formatDate } from '../../i18n/dates.ts'
import { StatusIcon } from '../../components/StatusIcon.tsx'
import { StatusLabel } from '../../components/StatusLabel.tsx'
import { usePageContext } from '../../components/pageContext.ts'
import { findStatusChanges, type TimelineStep } from './buildTimeline.ts'
import { idPart } from '../../i18n/idPart.ts'
import '../../components/statement.css'

/** The status in the edition, the earlier statuses, and the answers. */
export function StatusBlock(props: {
  readonly timeline: readonly TimelineStep[]
  readonly equivalents: readonly Recommendation[]
}) {
  const { edition, translator } = usePageContext()
  const latest = props.timeline.findLast((step) => step.kind === 'follow-up')?.followUp
  const statusChanges = findStatusChanges(props.timeline)
  const state = latest?.status ?? 'unknown'
  return (
    <section className="statement status-block" aria-labelledby="status">
      <h2 id="status" className="statement-word">
        <StatusLabel status={state} />
      </h2>
      <p className="statement-sentence">
        {latest
          ? translator.t('recommendation.state', {
              edition: edition.edition,
              date: formatDate(latest.date, translator.lang),
              state: translator.t(`state.sentence.${idPart(state)}`),
            })
          : translator.t('recommendation.state.none', { edition: edition.edition })}
      </p>
      {statusChanges.length > 1 && (
        <div className="way">
          <h3>{translator.t('recommendation.way')}</h3>
          <ol>
            {statusChanges.map((statusChange) => (
              <li key={`${statusChange.date} ${statusChange.status}`}>
                <StatusIcon status={statusChange.status} />{' '}
                {translator.t('recommendation.way.step', {
                  state: translator.t(`state.label.${idPart(statusChange.status)}`),
                  date: formatDate(statusChange.date.slice(0, 7), translator.lang),
                })}
              </li>
            ))}
          </ol>
        </div>
      )}
      <ul className="answers">
        {props.equivalents.map((equivalent) => (
          <Answer key={equivalent.id} equivalent={equivalent} />
        ))}
      </ul>
    </section>
  )
}

function Answer({ equivalent }: { readonly equivalent: Recommendation }) {
  const { dataset, edition, translator } = usePageContext()
  const { id } = equivalent
  const answer = getAnswerAt(equivalent, edition.edition, dataset.editions)
  if (answer === 'none found') return <li>{translator.t('recommendation.answer.none', { id })}</li>
  const values = { id, answer: translator.t(`answer.label.${idPart(answer)}`) }
  return (
    <li>
      {equivalent.answerDate === null
        ? translator.t('recommendation.answer', values)
        : translator.t('recommendation.answer.dated', {
            ...values,
            date: formatDate(equivalent.answerDate, translator.lang),
          })}
    </li>
  )
}

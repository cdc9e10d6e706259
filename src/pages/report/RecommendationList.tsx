import type { ReportedRecommendation } from '../../report/recommendations.ts'
import { dateText } from '../../words/date.ts'
import { PlaceLink } from '../parts/PlaceLink.tsx'
import { SaidText } from '../parts/SaidText.tsx'
import { useReader } from '../reader.ts'
import { LinkedVerdicts } from './LinkedVerdicts.tsx'
import { useReport } from './reportContext.ts'
import { SourceMarks } from './SourceMarks.tsx'

/** Recommendations of this edition, each with who is asked, the answer, and the figures behind it. */
export function RecommendationList(props: { readonly items: readonly ReportedRecommendation[] }) {
  const { words } = useReader()
  if (props.items.length === 0) return <p className="report-none">{words.say('records.none')}</p>
  return (
    <ol className="report-recommendations">
      {props.items.map((item) => (
        <li key={item.recommendation.id}>
          <RecommendationHead item={item} />
          <RecommendationAnswer item={item} />
          <LinkedVerdicts item={item} />
        </li>
      ))}
    </ol>
  )
}

/** Its text as a link to its page, who asks whom, and how sure it is. */
export function RecommendationHead({ item }: { readonly item: ReportedRecommendation }) {
  const { words } = useReader()
  const { sources } = useReport()
  const { say } = words
  const { recommendation } = item
  const source = sources.ofRecord(recommendation)
  const addressee = words.text(recommendation.addressee)
  const reference = words.text(recommendation.reference)
  const note = words.text(recommendation.certaintyNote)
  return (
    <>
      <p className="report-recommendation">
        <PlaceLink
          className="title-link"
          to={{ page: 'recommendation', recommendation: recommendation.id }}
        >
          <SaidText said={words.text(recommendation.recommendation)} />
        </PlaceLink>
        <SourceMarks numbers={source === null ? [] : [source]} />
      </p>
      <p className="report-small">
        {recommendation.id}
        {reference.text && (
          <>
            {' · '}
            <SaidText said={reference} />
          </>
        )}
        {addressee.text && (
          <>
            {' · '}
            {say('report.recommendation.to', { addressee: addressee.text })}
          </>
        )}
      </p>
      {(recommendation.certainty !== 'read' || note.text) && (
        <p className="report-small">
          {recommendation.certainty !== 'read' &&
            `${words.say(`certainty.${recommendation.certainty}`)} `}
          <SaidText said={note} />
        </p>
      )}
    </>
  )
}

export function RecommendationAnswer({ item }: { readonly item: ReportedRecommendation }) {
  const { words } = useReader()
  const { say } = words
  const { answer, answerDate } = item.recommendation
  const said = words.say(`answer.label.${answer}`)
  return (
    <p>
      {answerDate === ''
        ? say('report.recommendation.answer', { answer: said })
        : say('report.recommendation.answer.dated', {
            answer: said,
            date: dateText(answerDate, words.lang),
          })}
    </p>
  )
}

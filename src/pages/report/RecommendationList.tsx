import type { ReportedRecommendation } from '../../report/chapters/recommendations.ts'
import { formatDate } from '../../i18n/dates.ts'
import { RouteLink } from '../../components/RouteLink.tsx'
import { Localized } from '../../components/Localized.tsx'
import { usePageContext } from '../../components/pageContext.ts'
import { LinkedVerdicts } from './LinkedVerdicts.tsx'
import { useReport } from './reportContext.ts'
import { SourceMarks } from './SourceMarks.tsx'
import { idPart } from '../../i18n/idPart.ts'

/** Recommendations of this edition, each with who is asked, the answer, and the figures behind it. */
export function RecommendationList(props: { readonly items: readonly ReportedRecommendation[] }) {
  const { translator } = usePageContext()
  if (props.items.length === 0) return <p className="report-none">{translator.t('records.none')}</p>
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
  const { translator } = usePageContext()
  const { sources } = useReport()
  const { t } = translator
  const { recommendation } = item
  const source = sources.ofRecord(recommendation)
  const addressee = translator.localize(recommendation.addressee)
  const reference = translator.localize(recommendation.reference)
  const note = translator.localize(recommendation.certaintyNote)
  return (
    <>
      <p className="report-recommendation">
        <RouteLink
          className="title-link"
          to={{ page: 'recommendation', recommendation: recommendation.id }}
        >
          <Localized text={translator.localize(recommendation.recommendation)} />
        </RouteLink>
        <SourceMarks numbers={source === null ? [] : [source]} />
      </p>
      <p className="report-small">
        {recommendation.id}
        {reference.text && (
          <>
            {' · '}
            <Localized text={reference} />
          </>
        )}
        {addressee.text && (
          <>
            {' · '}
            {t('report.recommendation.to', { addressee: addressee.text })}
          </>
        )}
      </p>
      {(recommendation.certainty !== 'read' || note.text) && (
        <p className="report-small">
          {recommendation.certainty !== 'read' &&
            `${translator.t(`certainty.${idPart(recommendation.certainty)}`)} `}
          <Localized text={note} />
        </p>
      )}
    </>
  )
}

export function RecommendationAnswer({ item }: { readonly item: ReportedRecommendation }) {
  const { translator } = usePageContext()
  const { t } = translator
  const { answer, answerDate } = item.recommendation
  const answerLabel = translator.t(`answer.label.${idPart(answer)}`)
  return (
    <p>
      {answerDate === ''
        ? t('report.recommendation.answer', { answer: answerLabel })
        : t('report.recommendation.answer.dated', {
            answer: answerLabel,
            date: formatDate(answerDate, translator.lang),
          })}
    </p>
  )
}

import { Detail } from '../../components/Detail.tsx'
import { findRight } from '../../model/lookup.ts'
import type { Recommendation } from '../../model/records.ts'
import { RouteLink } from '../../components/RouteLink.tsx'
import { Localized } from '../../components/Localized.tsx'
import { SourceLink } from '../../components/SourceLink.tsx'
import { usePageContext } from '../../components/pageContext.ts'
import { Certainty } from './Certainty.tsx'
import { idPart } from '../../i18n/idPart.ts'
import '../../components/detailsList.css'

/** Author, addressee, edition, right, source and certainty. */
export function RecommendationDetails({
  recommendation,
}: {
  readonly recommendation: Recommendation
}) {
  const { dataset, translator } = usePageContext()
  const addressee = translator.localize(recommendation.addressee)
  const right = findRight(dataset, recommendation.right)
  const isCertain =
    recommendation.certainty === 'read' &&
    translator.localize(recommendation.certaintyNote).text === ''
  return (
    <section className="facts" aria-labelledby="facts">
      <h2 id="facts">{translator.t('recommendation.facts')}</h2>
      <dl className="details-list">
        <Detail name={translator.t('recommendation.by')}>
          {translator.t(`origin.${idPart(recommendation.origin)}`)}
          {': '}
          <Localized text={translator.localize(recommendation.reference)} />
        </Detail>
        {addressee.text && (
          <Detail name={translator.t('recommendation.addressee')}>
            <Localized text={addressee} />
          </Detail>
        )}
        <Detail name={translator.t('recommendation.when')}>
          {translator.t('recommendation.when.edition', { edition: recommendation.edition })}
        </Detail>
        <Detail name={translator.t('recommendation.right')}>
          {right ? (
            <RouteLink to={{ page: 'right', right: right.id }}>
              <Localized text={translator.localize(right.title)} />
            </RouteLink>
          ) : (
            translator.t('recommendations.right.city')
          )}
        </Detail>
        {recommendation.sdg && (
          <Detail name={translator.t('recommendation.sdg')}>{recommendation.sdg}</Detail>
        )}
        <Detail name={translator.t('recommendation.source')}>
          <SourceLink {...recommendation} />
        </Detail>
        {!isCertain && (
          <Detail name={translator.t('recommendation.certainty')}>
            <Certainty record={recommendation} />
          </Detail>
        )}
      </dl>
    </section>
  )
}

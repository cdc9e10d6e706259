import { useMemo } from 'react'
import { findAssessedEdition } from '../../model/assessedEdition.ts'
import { getHeadlineKeys, type Dataset, type Indicator } from '../../model/dataset.ts'
import { isSameSeries, type SeriesKey } from '../../model/figure.ts'
import { findArea, findGroup, findIndicator, findRight } from '../../model/lookup.ts'
import { findSeriesKeys } from '../../model/series.ts'
import { judgeAt } from '../../trends/judgeAt.ts'
import { verdictSentence } from '../../i18n/sentences/verdict/verdictSentence.ts'
import { getSeriesTitle } from '../../i18n/sentences/verdict/seriesTitle.ts'
import { RouteLink } from '../../components/RouteLink.tsx'
import { RelatedRecommendations } from '../../components/RelatedRecommendations.tsx'
import { Localized } from '../../components/Localized.tsx'
import { useProgressiveRendering } from '../../components/useProgressiveRendering.ts'
import { usePageContext } from '../../components/pageContext.ts'
import NotFoundPage from '../notFound/NotFoundPage.tsx'
import { usePageTitle } from '../../components/usePageTitle.ts'
import { ChartAndTable } from './ChartAndTable.tsx'
import { Citation } from './Citation.tsx'
import { GroupCharts } from './GroupCharts.tsx'
import { Metadata } from './Metadata.tsx'
import { Revisions } from './Revisions.tsx'
import { SeriesChoice } from './SeriesChoice.tsx'
import { VerdictBlock } from './VerdictBlock.tsx'
import './indicator.css'

interface Choice {
  readonly area: string | null
  readonly group: { readonly dimension: string; readonly group: string } | null
}

export default function IndicatorPage(props: { readonly indicator: string } & Choice) {
  const { dataset, edition } = usePageContext()
  const indicator = findIndicator(dataset, props.indicator, edition.edition)
  if (!indicator) return <NotFoundPage missingId={props.indicator} />
  if (props.area !== null && !findArea(dataset, props.area))
    return <NotFoundPage missingId={props.area} />
  const { group } = props
  if (group && !findGroup(dataset, group.dimension, group.group))
    return <NotFoundPage missingId={`${group.dimension}.${group.group}`} />
  return (
    <IndicatorContent
      indicator={indicator}
      chosen={getSelectedKey(indicator, props, dataset.city)}
    />
  )
}

/** The series of the route; missing parts default to the city's headline series. */
function getSelectedKey(indicator: Indicator, choice: Choice, city: Dataset['city']): SeriesKey {
  const [headline] = getHeadlineKeys(indicator, city)
  return {
    indicator: indicator.id,
    area: choice.area ?? city.id,
    dimension: choice.group?.dimension ?? headline?.dimension ?? '',
    group: choice.group?.group ?? headline?.group ?? '',
  }
}

/** One indicator: the verdict, the chart, its figures, groups, revisions and sources. */
function IndicatorContent(props: { readonly indicator: Indicator; readonly chosen: SeriesKey }) {
  const { dataset, edition, translator } = usePageContext()
  const { indicator, chosen } = props
  const assessed = useMemo(() => findAssessedEdition(dataset, edition.edition), [dataset, edition])
  const title = translator.localize(indicator.title)
  usePageTitle(getSeriesTitle(chosen, indicator, dataset, translator))
  const right = findRight(dataset, indicator.right)
  const verdict = judgeAt(dataset, chosen, assessed)
  const known = findSeriesKeys(dataset, indicator.id).some((key) => isSameSeries(key, chosen))
  const sentence = verdictSentence(verdict, indicator, dataset, translator)
  // React skips elements that are identical, so these render again only with another choice.
  const ofFigures = useMemo(
    () => [
      <ChartAndTable key="chart" indicator={indicator} chosen={chosen} sentence={sentence} />,
      <GroupCharts key="groups" indicator={indicator} area={chosen.area} />,
      <Revisions key="revisions" indicator={indicator} chosen={chosen} />,
    ],
    [sentence, indicator, chosen],
  )
  const always = useMemo(
    () => [
      <RelatedRecommendations
        key="recommended"
        isRelated={(recommendation) => recommendation.indicators.includes(indicator.id)}
        moreFilters={[]}
        moreText={translator.t('recommendations.here.every')}
      />,
      <Metadata key="metadata" indicator={indicator} />,
      <Citation key="citation" indicator={indicator} chosen={chosen} />,
    ],
    [translator, indicator, chosen],
  )
  const parts = ofFigures.length + always.length
  const drawn = useProgressiveRendering(parts, 'indicator')
  return (
    <article className="page indicator" aria-busy={drawn < parts}>
      <header>
        {right && (
          <p className="eyebrow">
            <RouteLink to={{ page: 'right', right: right.id }}>
              <Localized text={translator.localize(right.title)} />
            </RouteLink>
          </p>
        )}
        <h1>
          <Localized text={title} />
        </h1>
        <p className="lead">
          <Localized text={translator.localize(indicator.definition)} />
        </p>
      </header>
      <SeriesChoice indicator={indicator} chosen={chosen} />
      {known ? (
        <>
          <VerdictBlock indicator={indicator} verdict={verdict} />
          {ofFigures.slice(0, drawn)}
        </>
      ) : (
        <p className="lead">{translator.t('indicator.none')}</p>
      )}
      {always.slice(0, Math.max(0, drawn - ofFigures.length))}
    </article>
  )
}

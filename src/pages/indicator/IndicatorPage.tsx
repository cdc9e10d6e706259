import { useMemo } from 'react'
import { assessedEdition } from '../../model/assessedEdition.ts'
import { headlineKeys, type Dataset, type Indicator } from '../../model/dataset.ts'
import { sameSeries, type SeriesKey } from '../../model/figure.ts'
import { areaOf, groupOf, indicatorOf, rightOf } from '../../model/lookup.ts'
import { seriesOf } from '../../model/series.ts'
import { judgeAt } from '../../trends/judgeAt.ts'
import { verdictSentence } from '../../words/verdict/sentence.ts'
import { subjectText } from '../../words/verdict/subject.ts'
import { PlaceLink } from '../parts/PlaceLink.tsx'
import { RecommendedHere } from '../parts/RecommendedHere.tsx'
import { SaidText } from '../parts/SaidText.tsx'
import { useDrawn } from '../parts/useDrawn.ts'
import { useReader } from '../reader.ts'
import UnknownPage from '../unknown/UnknownPage.tsx'
import { usePageTitle } from '../usePageTitle.ts'
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
  const { dataset, edition } = useReader()
  const indicator = indicatorOf(dataset, props.indicator, edition.edition)
  if (!indicator) return <UnknownPage missing={props.indicator} />
  if (props.area !== null && !areaOf(dataset, props.area))
    return <UnknownPage missing={props.area} />
  const { group } = props
  if (group && !groupOf(dataset, group.dimension, group.group))
    return <UnknownPage missing={`${group.dimension}.${group.group}`} />
  return <KnownIndicator indicator={indicator} chosen={chosenKey(indicator, props, dataset.city)} />
}

/** The series that the address names; what it leaves open is the city's headline. */
function chosenKey(indicator: Indicator, choice: Choice, city: Dataset['city']): SeriesKey {
  const [headline] = headlineKeys(indicator, city)
  return {
    indicator: indicator.id,
    area: choice.area ?? city.id,
    dimension: choice.group?.dimension ?? headline?.dimension ?? '',
    group: choice.group?.group ?? headline?.group ?? '',
  }
}

/** One indicator: the verdict, the chart, its figures, groups, revisions, and where it all comes from. */
function KnownIndicator(props: { readonly indicator: Indicator; readonly chosen: SeriesKey }) {
  const { dataset, edition, words } = useReader()
  const { indicator, chosen } = props
  const assessed = useMemo(() => assessedEdition(dataset, edition.edition), [dataset, edition])
  const title = words.text(indicator.title)
  usePageTitle(subjectText(chosen, indicator, dataset, words))
  const right = rightOf(dataset, indicator.right)
  const verdict = judgeAt(dataset, chosen, assessed)
  const known = seriesOf(dataset, indicator.id).some((key) => sameSeries(key, chosen))
  const sentence = verdictSentence(verdict, indicator, dataset, words)
  // The same elements as long as the choice is the same: what is drawn is not drawn again.
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
      <RecommendedHere
        key="recommended"
        isHere={(recommendation) => recommendation.indicators.includes(indicator.id)}
        more={[]}
        moreText={words.say('recommendations.here.every')}
      />,
      <Metadata key="metadata" indicator={indicator} />,
      <Citation key="citation" indicator={indicator} chosen={chosen} />,
    ],
    [words, indicator, chosen],
  )
  const parts = ofFigures.length + always.length
  const drawn = useDrawn(parts, 'indicator')
  return (
    <article className="page indicator" aria-busy={drawn < parts}>
      <header>
        {right && (
          <p className="eyebrow">
            <PlaceLink to={{ page: 'right', right: right.id }}>
              <SaidText said={words.text(right.title)} />
            </PlaceLink>
          </p>
        )}
        <h1>
          <SaidText said={title} />
        </h1>
        <p className="lead">
          <SaidText said={words.text(indicator.definition)} />
        </p>
      </header>
      <SeriesChoice indicator={indicator} chosen={chosen} />
      {known ? (
        <>
          <VerdictBlock indicator={indicator} verdict={verdict} />
          {ofFigures.slice(0, drawn)}
        </>
      ) : (
        <p className="lead">{words.say('indicator.none')}</p>
      )}
      {always.slice(0, Math.max(0, drawn - ofFigures.length))}
    </article>
  )
}

import { GapChart } from '../../charts/react/GapChart.tsx'
import { createGapChartModel } from '../../charts/model/gapChart.ts'
import type { Indicator } from '../../model/dataset.ts'
import type { SeriesKey } from '../../model/figure.ts'
import { getSeriesAt } from '../../model/series.ts'
import { judgeGap } from '../../trends/comparison/gap.ts'
import { gapSentence } from '../../i18n/sentences/verdict/gapSentence.ts'
import { usePageContext } from '../../components/pageContext.ts'

/** The gap between a group and its reference group: whether it narrows or widens, year by year. */
export function GroupGap(props: {
  readonly indicator: Indicator
  readonly group: SeriesKey
  readonly reference: SeriesKey
}) {
  const { dataset, edition, translator } = usePageContext()
  const { indicator, group, reference } = props
  const [own, other] = [group, reference].map((key) => getSeriesAt(dataset, key, edition.edition))
  if (!own || !other) return null
  const between = judgeGap(own, other, {
    baseline: indicator.baseline ?? dataset.baseline,
    edition: edition.edition,
    meaningfulChange: indicator.meaningfulChange,
    decimals: indicator.decimals,
  })
  if (between.series.figures.length === 0) return null
  const model = createGapChartModel({
    dataset,
    indicator,
    edition: edition.edition,
    key: group,
    reference,
    translator,
  })
  return (
    <figure className="gap">
      <figcaption>
        {gapSentence(between, group, reference, indicator, dataset, translator)}
      </figcaption>
      <GapChart model={model} />
    </figure>
  )
}

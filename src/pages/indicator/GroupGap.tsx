import { GapChart } from '../../charts/GapChart.tsx'
import { gapChartModel } from '../../charts/model/gapChart.ts'
import type { Indicator } from '../../model/dataset.ts'
import type { SeriesKey } from '../../model/figure.ts'
import { seriesAt } from '../../model/series.ts'
import { gap } from '../../trends/comparison/gap.ts'
import { gapSentence } from '../../words/verdict/gap.ts'
import { useReader } from '../reader.ts'

/** The gap between a group and its reference group: whether it narrows or widens, year by year. */
export function GroupGap(props: {
  readonly indicator: Indicator
  readonly group: SeriesKey
  readonly reference: SeriesKey
}) {
  const { dataset, edition, words } = useReader()
  const { indicator, group, reference } = props
  const [own, other] = [group, reference].map((key) => seriesAt(dataset, key, edition.edition))
  if (!own || !other) return null
  const between = gap(own, other, {
    baseline: indicator.baseline ?? dataset.baseline,
    edition: edition.edition,
    meaningfulChange: indicator.meaningfulChange,
    decimals: indicator.decimals,
  })
  if (between.series.figures.length === 0) return null
  const model = gapChartModel({
    dataset,
    indicator,
    edition: edition.edition,
    key: group,
    reference,
    words,
  })
  return (
    <figure className="gap">
      <figcaption>{gapSentence(between, group, reference, indicator, dataset, words)}</figcaption>
      <GapChart model={model} />
    </figure>
  )
}

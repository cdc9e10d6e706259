import { lineChartModel } from '../../charts/model/lineChart.ts'
import { FigureTable } from '../../charts/FigureTable.tsx'
import { IndicatorChart } from '../../charts/IndicatorChart.tsx'
import type { Indicator } from '../../model/dataset.ts'
import type { SeriesKey } from '../../model/figure.ts'
import { groupOf } from '../../model/lookup.ts'
import { referenceGroups } from '../../model/referenceGroups.ts'
import { seriesOf } from '../../model/series.ts'
import { SaidText } from '../parts/SaidText.tsx'
import { useReader } from '../reader.ts'
import { GroupGap } from './GroupGap.tsx'

/** The groups of each dimension beside each other, in one area. */
export function GroupCharts(props: { readonly indicator: Indicator; readonly area: string }) {
  const { dataset } = useReader()
  const keys = seriesOf(dataset, props.indicator.id).filter(
    (key) => key.area === props.area && key.group !== '',
  )
  const dimensions = [...new Set(keys.map((key) => key.dimension))]
  return dimensions.map((dimension) => (
    <GroupChart
      key={dimension}
      indicator={props.indicator}
      area={props.area}
      dimension={dimension}
      keys={keys.filter((key) => key.dimension === dimension)}
    />
  ))
}

function GroupChart(props: {
  readonly indicator: Indicator
  readonly area: string
  readonly dimension: string
  readonly keys: readonly SeriesKey[]
}) {
  const { dataset, edition, words } = useReader()
  const { indicator, area, dimension } = props
  const everybody = seriesOf(dataset, indicator.id).filter(
    (key) => key.area === area && key.group === '',
  )
  const first = props.keys[0]
  const title = words.text(
    (first && groupOf(dataset, dimension, first.group)?.dimensionTitle) || {
      [words.lang]: dimension,
    },
  )
  const model = lineChartModel({
    dataset,
    indicator,
    edition: edition.edition,
    keys: [...props.keys, ...everybody],
    words,
  })
  const id = `groups-${dimension}`
  return (
    <section aria-labelledby={id}>
      <div className="keep-together">
        <h2 id={id}>
          {words.say('indicator.groups')} <SaidText said={title} />
        </h2>
        <figure>
          <IndicatorChart model={model} words={words} />
        </figure>
      </div>
      {referenceGroups(dataset, [...props.keys, ...everybody]).map((pair) => (
        <GroupGap key={pair.group.group} indicator={indicator} {...pair} />
      ))}
      <details className="ds-details">
        <summary>{words.say('indicator.groups.table')}</summary>
        <div>
          <FigureTable model={model} words={words} />
        </div>
      </details>
    </section>
  )
}

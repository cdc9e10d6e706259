import { createLineChartModel } from '../../charts/model/lineChart.ts'
import { FigureTable } from '../../charts/react/FigureTable.tsx'
import { IndicatorChart } from '../../charts/react/IndicatorChart.tsx'
import type { Indicator } from '../../model/dataset.ts'
import type { SeriesKey } from '../../model/figure.ts'
import { findGroup } from '../../model/lookup.ts'
import { findReferencePairs } from '../../model/referenceGroups.ts'
import { findSeriesKeys } from '../../model/series.ts'
import { Localized } from '../../components/Localized.tsx'
import { usePageContext } from '../../components/pageContext.ts'
import { GroupGap } from './GroupGap.tsx'

/** The groups of each dimension beside each other, in one area. */
export function GroupCharts(props: { readonly indicator: Indicator; readonly area: string }) {
  const { dataset } = usePageContext()
  const keys = findSeriesKeys(dataset, props.indicator.id).filter(
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
  const { dataset, edition, translator } = usePageContext()
  const { indicator, area, dimension } = props
  const everybody = findSeriesKeys(dataset, indicator.id).filter(
    (key) => key.area === area && key.group === '',
  )
  const first = props.keys[0]
  const title = translator.localize(
    (first && findGroup(dataset, dimension, first.group)?.dimensionTitle) || {
      [translator.lang]: dimension,
    },
  )
  const model = createLineChartModel({
    dataset,
    indicator,
    edition: edition.edition,
    keys: [...props.keys, ...everybody],
    translator,
  })
  const id = `groups-${dimension}`
  return (
    <section aria-labelledby={id}>
      <div className="keep-together">
        <h2 id={id}>
          {translator.t('indicator.groups')} <Localized text={title} />
        </h2>
        <figure>
          <IndicatorChart model={model} translator={translator} />
        </figure>
      </div>
      {findReferencePairs(dataset, [...props.keys, ...everybody]).map((pair) => (
        <GroupGap key={pair.group.group} indicator={indicator} {...pair} />
      ))}
      <details className="ds-details">
        <summary>{translator.t('indicator.groups.table')}</summary>
        <div>
          <FigureTable model={model} translator={translator} />
        </div>
      </details>
    </section>
  )
}

import { useDeferredValue, useMemo } from 'react'
import { Downloads, type CsvWriter } from '../../charts/react/Downloads.tsx'
import { FigureTable } from '../../charts/react/FigureTable.tsx'
import { IndicatorChart } from '../../charts/react/IndicatorChart.tsx'
import { listComparatorKeys } from '../../charts/model/comparators.ts'
import { createLineChartModel } from '../../charts/model/lineChart.ts'
import { loadChunk } from '../../charts/loadChunk.ts'
import type { Indicator } from '../../model/dataset.ts'
import type { SeriesKey } from '../../model/figure.ts'
import { usePageContext } from '../../components/pageContext.ts'

/** The package's own CSV writer; loads when a reader downloads figures. */
async function csvWriter(): Promise<CsvWriter> {
  const { writeCsv } = await loadChunk(() => import('../../datapackage/io/writeCsv.ts'))
  return ([header = [], ...rows]) => writeCsv({ header, rows })
}

/** The chart of the selected series with its comparators, then the same figures as a table. */
export function ChartAndTable(props: {
  readonly indicator: Indicator
  readonly chosen: SeriesKey
  /** The verdict in words: the caption of the chart. */
  readonly sentence: string
}) {
  const { dataset, edition, translator } = usePageContext()
  const { indicator, chosen, sentence } = props
  const model = useMemo(
    () =>
      createLineChartModel({
        dataset,
        indicator,
        edition: edition.edition,
        keys: listComparatorKeys(dataset, chosen),
        translator,
      }),
    [dataset, indicator, edition, chosen, translator],
  )
  const tabled = useDeferredValue(model, null)
  return (
    <>
      <section aria-labelledby="chart">
        <div className="keep-together">
          <h2 id="chart">{translator.t('indicator.chart')}</h2>
          <figure>
            <IndicatorChart model={model} translator={translator} />
            <figcaption>{sentence}</figcaption>
          </figure>
        </div>
        <Downloads model={model} dataset={dataset} translator={translator} csvWriter={csvWriter} />
      </section>
      <section aria-labelledby="figures">
        <h2 id="figures">{translator.t('indicator.figures')}</h2>
        {tabled && <FigureTable model={tabled} translator={translator} />}
      </section>
    </>
  )
}

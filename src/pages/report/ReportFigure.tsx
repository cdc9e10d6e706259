import { useMemo } from 'react'
import { ChartNotes } from '../../charts/react/ChartNotes.tsx'
import { FigureTable } from '../../charts/react/FigureTable.tsx'
import { createLineChartModel } from '../../charts/model/lineChart.ts'
import { SvgView } from '../../charts/react/SvgView.tsx'
import { getChartSize } from '../../charts/svg/chartSize.ts'
import { drawLineChart } from '../../charts/svg/lineChart.ts'
import { listDrawnKeys, type NumberedFigure } from '../../report/chapters/figures.ts'
import { Localized } from '../../components/Localized.tsx'
import { usePageContext } from '../../components/pageContext.ts'
import { useColumnWidth } from './ReportColumn.tsx'
import { useReport } from './reportContext.ts'
import { toAnchor, getArrivalProps } from './sections.ts'
import { SourceMarks } from './SourceMarks.tsx'
import '../../charts/react/charts.css'

function useModel({ indicator, finding }: NumberedFigure) {
  const { dataset, edition, translator } = usePageContext()
  return useMemo(
    () =>
      createLineChartModel({
        dataset,
        indicator,
        edition: edition.edition,
        keys: listDrawnKeys(finding),
        translator,
      }),
    [dataset, edition, finding, indicator, translator],
  )
}

/** A numbered figure: the chart, and a caption with title, unit and sources. */
export function ReportFigure({ figure }: { readonly figure: NumberedFigure }) {
  const { route, translator } = usePageContext()
  const { sources } = useReport()
  const { t } = translator
  const { number, indicator } = figure
  const width = useColumnWidth()
  const id = toAnchor(`figure-${number}`)
  const model = useModel(figure)
  const tree = useMemo(
    () => drawLineChart(model, getChartSize(width), `${id}-chart`),
    [model, width, id],
  )
  return (
    <figure
      id={id}
      className="report-figure"
      tabIndex={-1}
      aria-labelledby={`${id}-caption`}
      {...getArrivalProps(route.target, `figure-${number}`)}
    >
      <div className="indicator-chart report-chart">
        <SvgView tree={tree} />
      </div>
      <figcaption id={`${id}-caption`}>
        <strong>{t('report.figure', { number })}</strong>
        {': '}
        <Localized text={model.title} /> (<Localized text={model.unit} />)
        <SourceMarks numbers={sources.ofIndicator(indicator.id)} />
      </figcaption>
      <ChartNotes notes={model.notes} />
    </figure>
  )
}

/** The figures of a chart as a table, collapsed on screen and open in print. */
export function ReportTable({ figure }: { readonly figure: NumberedFigure }) {
  const { translator } = usePageContext()
  const { t } = translator
  const model = useModel(figure)
  return (
    <details className="ds-details report-table">
      <summary>{t('report.table')}</summary>
      <div>
        <FigureTable model={model} translator={translator} />
      </div>
    </details>
  )
}

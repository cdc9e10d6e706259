import { useMemo } from 'react'
import { ChartNotes } from '../../charts/ChartNotes.tsx'
import { FigureTable } from '../../charts/FigureTable.tsx'
import { lineChartModel } from '../../charts/model/lineChart.ts'
import { SvgView } from '../../charts/SvgView.tsx'
import { chartSizeFor } from '../../charts/svg/chartSize.ts'
import { lineChartSvg } from '../../charts/svg/lineChart.ts'
import { keysToDraw, type ReportFigure as NumberedFigure } from '../../report/figures.ts'
import { SaidText } from '../parts/SaidText.tsx'
import { useReader } from '../reader.ts'
import { useColumnWidth } from './ReportColumn.tsx'
import { useReport } from './reportContext.ts'
import { anchorOf, arrivalMark } from './sections.ts'
import { SourceMarks } from './SourceMarks.tsx'
import '../../charts/charts.css'

function useModel({ indicator, finding }: NumberedFigure) {
  const { dataset, edition, words } = useReader()
  return useMemo(
    () =>
      lineChartModel({
        dataset,
        indicator,
        edition: edition.edition,
        keys: keysToDraw(finding),
        words,
      }),
    [dataset, edition, finding, indicator, words],
  )
}

/** A numbered figure: the chart, and a caption with title, unit and sources. */
export function ReportFigure({ figure }: { readonly figure: NumberedFigure }) {
  const { address, words } = useReader()
  const { sources } = useReport()
  const { say } = words
  const { number, indicator } = figure
  const width = useColumnWidth()
  const id = anchorOf(`figure-${number}`)
  const model = useModel(figure)
  const tree = useMemo(
    () => lineChartSvg(model, chartSizeFor(width), `${id}-chart`),
    [model, width, id],
  )
  return (
    <figure
      id={id}
      className="report-figure"
      tabIndex={-1}
      aria-labelledby={`${id}-caption`}
      {...arrivalMark(address.place, `figure-${number}`)}
    >
      <div className="indicator-chart report-chart">
        <SvgView tree={tree} />
      </div>
      <figcaption id={`${id}-caption`}>
        <strong>{say('report.figure', { number })}</strong>
        {': '}
        <SaidText said={model.title} /> (<SaidText said={model.unit} />)
        <SourceMarks numbers={sources.ofIndicator(indicator.id)} />
      </figcaption>
      <ChartNotes notes={model.notes} />
    </figure>
  )
}

/** The figures of a chart as a table, collapsed on screen and open in print. */
export function ReportTable({ figure }: { readonly figure: NumberedFigure }) {
  const { words } = useReader()
  const { say } = words
  const model = useModel(figure)
  return (
    <details className="ds-details report-table">
      <summary>{say('report.table')}</summary>
      <div>
        <FigureTable model={model} words={words} />
      </div>
    </details>
  )
}

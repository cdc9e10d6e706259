import { useMemo } from 'react'
import { SvgView } from '../../charts/react/SvgView.tsx'
import { getChartSize } from '../../charts/svg/chartSize.ts'
import { drawLineChart } from '../../charts/svg/lineChart.ts'
import { toElementId } from '../../components/document/documentLinks.ts'
import { Inline } from '../../components/document/Inline.tsx'
import { usePageContext } from '../../components/pageContext.ts'
import type { Figure } from '../../report/document/blocks.ts'
import { useColumnWidth } from './ReportColumn.tsx'
import { getArrivalProps } from './sections.ts'
import '../../charts/react/charts.css'

/** A numbered figure: the chart in the width of the column, and its caption. */
export function FigureView({ figure }: { readonly figure: Figure }) {
  const { route } = usePageContext()
  const { id: part, label, caption, model } = figure
  const width = useColumnWidth()
  const id = toElementId(part)
  const lead = `${label}.`
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
      {...getArrivalProps(route.target, part)}
    >
      <div className="indicator-chart report-chart">
        <SvgView tree={tree} />
      </div>
      <figcaption id={`${id}-caption`}>
        <strong>{lead}</strong> <Inline content={caption} />
      </figcaption>
    </figure>
  )
}

import { useId, useMemo, useRef } from 'react'
import { ChartNotes } from './ChartNotes.tsx'
import type { GapChartModel } from '../model/gapChart.ts'
import { getChartSize } from '../svg/chartSize.ts'
import { drawGapChart } from '../svg/gapChart.ts'
import { SvgView } from './SvgView.tsx'
import { getDefaultWidth, useWidth } from './useWidth.ts'
import './charts.css'

/** The gap between a group and its reference group, as wide as its container. */
export function GapChart({ model }: { readonly model: GapChartModel }) {
  const id = useId()
  const place = useRef<HTMLDivElement>(null)
  const width = useWidth(place, getDefaultWidth())
  const tree = useMemo(() => drawGapChart(model, getChartSize(width), id), [model, width, id])
  return (
    <div className="indicator-chart" ref={place}>
      <SvgView tree={tree} />
      <ChartNotes notes={model.chart.notes} />
    </div>
  )
}

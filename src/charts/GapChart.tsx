import { useId, useMemo, useRef } from 'react'
import { ChartNotes } from './ChartNotes.tsx'
import type { GapChartModel } from './model/gapChart.ts'
import { chartSizeFor } from './svg/chartSize.ts'
import { gapChartSvg } from './svg/gapChart.ts'
import { SvgView } from './SvgView.tsx'
import { usualWidth, useWidth } from './useWidth.ts'
import './charts.css'

/** The gap between a group and the one it is held against, as wide as the place it stands in. */
export function GapChart({ model }: { readonly model: GapChartModel }) {
  const id = useId()
  const place = useRef<HTMLDivElement>(null)
  const width = useWidth(place, usualWidth())
  const tree = useMemo(() => gapChartSvg(model, chartSizeFor(width), id), [model, width, id])
  return (
    <div className="indicator-chart" ref={place}>
      <SvgView tree={tree} />
      <ChartNotes notes={model.chart.notes} />
    </div>
  )
}

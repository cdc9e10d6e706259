import { useId, useMemo, useRef } from 'react'
import type { LineChartModel } from '../model/lineChart.ts'
import { drawSmallMultiple } from '../svg/smallMultiple.ts'
import { SvgView } from './SvgView.tsx'
import { useWidth } from './useWidth.ts'
import './charts.css'

/** One small chart among others of its size, as wide as its container. */
export function SmallMultiple({ model }: { readonly model: LineChartModel }) {
  const id = useId()
  const place = useRef<HTMLDivElement>(null)
  const width = Math.min(useWidth(place, 280), 480)
  const tree = useMemo(
    () => drawSmallMultiple(model, { width, height: 150, textSize: 14 }, id),
    [model, width, id],
  )
  return (
    <div className="small-multiple" ref={place}>
      <SvgView tree={tree} />
    </div>
  )
}

import { useId, useMemo, useRef } from 'react'
import type { LineOrStepModel } from '../model/lineOrStepChart.ts'
import { drawLineOrStepChart, type LineOrStepTexts } from '../svg/lineOrStepChart.ts'
import { SvgView } from './SvgView.tsx'
import { useWidth } from './useWidth.ts'
import './charts.css'

const FIRST_WIDTH = 420
const MAX_HEIGHT = 280

/** A series with its fitted line or two levels, as wide as its container. */
export function LineOrStepChart(props: {
  readonly model: LineOrStepModel
  readonly texts: LineOrStepTexts
}) {
  const { model, texts } = props
  const id = useId()
  const place = useRef<HTMLDivElement>(null)
  const width = useWidth(place, FIRST_WIDTH)
  const tree = useMemo(() => {
    const height = Math.min(MAX_HEIGHT, Math.round(width * 0.62))
    return drawLineOrStepChart(model, texts, { width, height, textSize: 14 }, id)
  }, [model, texts, width, id])
  return (
    <div ref={place}>
      <SvgView tree={tree} />
    </div>
  )
}

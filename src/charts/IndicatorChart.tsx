import { lazy, Suspense, useId, useMemo, useRef } from 'react'
import type { Words } from '../words/words.ts'
import { ChartNotes } from './ChartNotes.tsx'
import type { LineChartModel } from './model/lineChart.ts'
import { StillInstead } from './StillInstead.tsx'
import { chartSizeFor, PRINT_SIZE } from './svg/chartSize.ts'
import { lineChartSvg } from './svg/lineChart.ts'
import { SvgView } from './SvgView.tsx'
import { useWidth } from './useWidth.ts'
import './charts.css'

const InteractiveChart = lazy(() => import('./InteractiveChart.tsx'))

interface Props {
  readonly model: LineChartModel
  readonly words: Words
}

/**
 * The chart of an indicator, as wide as the place it stands in, and below it how to read its marks.
 * Our own SVG is there at once; the interactive chart takes its place at the same size when it is
 * loaded, and gives it back on paper.
 */
export function IndicatorChart({ model, words }: Props) {
  const id = useId()
  const place = useRef<HTMLDivElement>(null)
  const width = useWidth(place, 640)
  const size = useMemo(() => chartSizeFor(width), [width])
  const still = useMemo(() => lineChartSvg(model, size, id), [model, size, id])
  const printed = useMemo(() => lineChartSvg(model, PRINT_SIZE, `${id}print`), [model, id])
  return (
    <div className="indicator-chart" ref={place}>
      {model.lines.length === 0 ? (
        <SvgView tree={still} />
      ) : (
        <StillInstead still={<SvgView tree={still} />}>
          <Suspense fallback={<SvgView tree={still} />}>
            <InteractiveChart model={model} size={size} words={words} />
            <div className="chart-printed">
              <SvgView tree={printed} />
            </div>
          </Suspense>
        </StillInstead>
      )}
      <ChartNotes notes={model.notes} />
    </div>
  )
}

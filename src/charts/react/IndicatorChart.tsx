import { Suspense, useDeferredValue, useId, useMemo, useRef } from 'react'
import type { Translator } from '../../i18n/translate.ts'
import { ChartNotes } from './ChartNotes.tsx'
import { lazyChunk, rememberChunk } from '../loadChunk.ts'
import type { LineChartModel } from '../model/lineChart.ts'
import { PendingWork, usePendingWork } from './pendingWork.ts'
import { ChartFallback } from './ChartFallback.tsx'
import { getChartSize, PRINT_SIZE } from '../svg/chartSize.ts'
import { drawLineChart } from '../svg/lineChart.ts'
import { SvgView } from './SvgView.tsx'
import { useInView } from './useInView.ts'
import { getDefaultWidth, useWidth } from './useWidth.ts'
import './charts.css'

const InteractiveChart = lazyChunk(rememberChunk(() => import('./InteractiveChart.tsx')))

interface Props {
  readonly model: LineChartModel
  readonly translator: Translator
}

/**
 * The chart of an indicator, as wide as the place it stands in, and below it how to read its marks.
 * Our own SVG is there at once. When the reader comes near, the interactive chart is loaded and takes
 * its place at the same size: a phone does not pay for charts that nobody scrolls to. On paper our
 * own SVG stands again.
 */
export function IndicatorChart({ model, translator }: Props) {
  const id = useId()
  const place = useRef<HTMLDivElement>(null)
  const width = useWidth(place, getDefaultWidth())
  const near = useInView(place)
  const size = useMemo(() => getChartSize(width), [width])
  const still = useMemo(() => drawLineChart(model, size, id), [model, size, id])
  // Paper can wait until the screen is drawn.
  const onPaper = useDeferredValue(model, null)
  usePendingWork(onPaper !== model)
  const printed = useMemo(
    () => onPaper && drawLineChart(onPaper, PRINT_SIZE, `${id}print`),
    [onPaper, id],
  )
  return (
    <div className="indicator-chart" ref={place}>
      {model.lines.length === 0 ? (
        <SvgView tree={still} />
      ) : (
        <>
          <div className="chart-on-screen">
            <ChartFallback
              still={<SvgView tree={still} />}
              missing={{
                text: translator.t('chart.missing'),
                tryAgain: translator.t('fault.reload'),
              }}
            >
              {near ? (
                <Suspense
                  fallback={
                    <PendingWork>
                      <SvgView tree={still} />
                    </PendingWork>
                  }
                >
                  <InteractiveChart model={model} size={size} translator={translator} />
                </Suspense>
              ) : (
                <SvgView tree={still} />
              )}
            </ChartFallback>
          </div>
          <div className="chart-printed">{printed && <SvgView tree={printed} />}</div>
        </>
      )}
      <ChartNotes notes={model.notes} />
    </div>
  )
}

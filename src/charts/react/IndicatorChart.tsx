import {
  Suspense,
  useCallback,
  useDeferredValue,
  useId,
  useMemo,
  useRef,
  useState,
  type PointerEvent as ReactPointerEvent,
} from 'react'
import type { Translator } from '../../i18n/translate.ts'
import { ChartNotes } from './ChartNotes.tsx'
import { lazyChunk, rememberChunk } from '../loadChunk.ts'
import type { LineChartModel } from '../model/lineChart.ts'
import { PendingWork, usePendingWork } from './pendingWork.ts'
import { ChartFallback } from './ChartFallback.tsx'
import { getChartSize, PRINT_SIZE } from '../svg/chartSize.ts'
import { drawLineChart } from '../svg/lineChart.ts'
import type { SvgNode } from '../svg/node.ts'
import { SvgView } from './SvgView.tsx'
import { getDefaultWidth, useWidth } from './useWidth.ts'
import './charts.css'

const InteractiveChart = lazyChunk(rememberChunk(() => import('./InteractiveChart.tsx')))

interface Props {
  readonly model: LineChartModel
  readonly translator: Translator
}

/**
 * The chart of an indicator, as wide as its container, with the notes on its marks below. The static
 * SVG is complete. The first touch, hover or focus loads the interactive chart of the same size, so
 * that a phone pays only for the charts that a reader uses. Print has the static SVG.
 */
export function IndicatorChart({ model, translator }: Props) {
  const id = useId()
  const container = useRef<HTMLDivElement>(null)
  const width = useWidth(container, getDefaultWidth())
  const size = useMemo(() => getChartSize(width), [width])
  const still = useMemo(() => drawLineChart(model, size, id), [model, size, id])
  // The page renders first.
  const onPaper = useDeferredValue(model, null)
  usePendingWork(onPaper !== model)
  const printed = useMemo(
    () => onPaper && drawLineChart(onPaper, PRINT_SIZE, `${id}print`),
    [onPaper, id],
  )
  return (
    <div className="indicator-chart" ref={container}>
      {model.lines.length === 0 ? (
        <SvgView tree={still} />
      ) : (
        <>
          <ScreenChart model={model} translator={translator} size={size} still={still} />
          <div className="chart-printed">{printed && <SvgView tree={printed} />}</div>
        </>
      )}
      <ChartNotes notes={model.notes} />
    </div>
  )
}

/** The static SVG; once a reader uses it, the interactive chart in its place, with the focus and the pointer. */
function ScreenChart(
  props: Props & { readonly size: ReturnType<typeof getChartSize>; readonly still: SvgNode },
) {
  const { model, translator, size, still } = props
  const container = useRef<HTMLDivElement>(null)
  const pointer = useRef<{ readonly clientX: number; readonly clientY: number } | null>(null)
  const [isUsed, setUsed] = useState(false)
  const [isReady, setReady] = useState(false)
  const focusable = useMemo(
    () => ({ ...still, attributes: { ...still.attributes, tabIndex: 0 } }),
    [still],
  )
  const use = () => setUsed(true)
  const follow = (event: ReactPointerEvent) => {
    pointer.current = { clientX: event.clientX, clientY: event.clientY }
  }
  const showInteractive = useCallback(() => {
    const surface = container.current?.querySelector<SVGElement>('[role=application]')
    if (container.current?.contains(document.activeElement)) surface?.focus()
    if (pointer.current)
      surface?.dispatchEvent(new MouseEvent('mousemove', { ...pointer.current, bubbles: true }))
    setReady(true)
  }, [])
  return (
    <div
      className="chart-on-screen"
      ref={container}
      onFocus={use}
      onPointerEnter={(event) => {
        follow(event)
        use()
      }}
      onPointerMove={isReady ? undefined : follow}
      onPointerLeave={(event) => {
        if (event.pointerType === 'mouse') pointer.current = null
      }}
    >
      {!isReady && <SvgView tree={focusable} />}
      {isReady && <p className="ds-sr-only">{model.alternative}</p>}
      {isUsed && (
        <ChartFallback
          onFault={() => setReady(false)}
          missing={{ text: translator.t('chart.missing'), tryAgain: translator.t('fault.reload') }}
        >
          <Suspense fallback={<PendingWork />}>
            <InteractiveChart
              model={model}
              size={size}
              translator={translator}
              onDrawn={showInteractive}
            />
          </Suspense>
        </ChartFallback>
      )}
    </div>
  )
}

import { useLayoutEffect, useMemo, useState, type KeyboardEvent as ReactKeyboardEvent } from 'react'
import { ComposedChart, Line, Tooltip, XAxis, YAxis } from 'recharts'
import type { Translator } from '../../i18n/translate.ts'
import { ChartStatus } from './ChartStatus.tsx'
import { ChartTooltip } from './ChartTooltip.tsx'
import type { ChartLine, LineChartModel } from '../model/lineChart.ts'
import type { ChartPoint } from '../model/linePoints.ts'
import { groupPointsByTime, type PointsAtTime } from '../model/pointsByTime.ts'
import { GAP_DASH } from '../svg/chartLines.ts'
import { drawSeriesLabels } from '../svg/axes.ts'
import { drawUnderLines } from '../svg/lineChart.ts'
import { layoutLineChart, type ChartSize } from '../svg/lineChartLayout.ts'
import { getSeriesStyle, drawMark } from '../svg/seriesStyle.ts'
import { createNode } from '../svg/node.ts'
import { SvgView } from './SvgView.tsx'

interface Props {
  readonly model: LineChartModel
  readonly size: ChartSize
  readonly translator: Translator
  /** Called once the chart is in the page. */
  readonly onDrawn: () => void
}

const NARROW = 480

/** On a phone the tooltip is below the chart, so that it does not cover it. */
function below(height: number) {
  return { position: { x: 0, y: height }, allowEscapeViewBox: { x: true, y: true } }
}

/**
 * The same chart as the static SVG at the same size, drawn by Recharts once a reader uses it: Recharts
 * draws lines and marks, so that pointer and arrow keys reach the figures; scales, labels and grid
 * come from our layout.
 */
export default function InteractiveChart({ model, size, translator, onDrawn }: Props) {
  const layout = useMemo(() => layoutLineChart(model, size), [model, size])
  const rows = useMemo(() => groupPointsByTime(model.lines), [model])
  const under = useMemo(() => createNode('g', {}, drawUnderLines(model, layout)), [model, layout])
  const over = useMemo(() => createNode('g', {}, drawSeriesLabels(layout)), [layout])
  const [shown, setShown] = useState<PointsAtTime | null>(null)
  const tooltip = useMemo(() => renderTooltip(model, translator, setShown), [model, translator])
  const { plot, size: drawn } = layout
  const margin = {
    left: plot.left + layout.theme.inset,
    right: drawn.width - plot.right + layout.theme.inset,
    top: plot.top,
    bottom: drawn.height - plot.bottom,
  }
  return (
    <div role="presentation" onKeyDown={(event) => moveToEnd(event, rows.length)}>
      <ComposedChart
        className="chart chart-interactive"
        width={drawn.width}
        height={drawn.height}
        margin={margin}
        data={rows}
        title={model.title.text}
        desc={translator.t('chart.keys')}
        accessibilityLayer
      >
        <XAxis hide type="number" dataKey="t" domain={[...model.x.domain]} />
        <YAxis hide type="number" domain={[...model.y.domain]} width={0} />
        <SvgView tree={under} />
        {model.lines
          .map((line, index) => [...strokes(line, index), figures(line, index)])
          .toReversed()}
        <SvgView tree={over} />
        <DrawnSignal onDrawn={onDrawn} />
        <Tooltip
          isAnimationActive={false}
          {...(drawn.width < NARROW ? below(drawn.height) : {})}
          cursor={{ stroke: 'var(--chart-quiet)', strokeWidth: 1 }}
          content={tooltip}
        />
      </ComposedChart>
      <ChartStatus model={model} translator={translator} at={shown} />
    </div>
  )
}

/** Recharts draws its children after it has measured itself. */
function DrawnSignal({ onDrawn }: { readonly onDrawn: () => void }) {
  useLayoutEffect(onDrawn, [onDrawn])
  return null
}

/** Handles Home and End, which Recharts does not support, as repeated presses of the arrow keys. */
function moveToEnd(event: ReactKeyboardEvent, years: number): void {
  const arrow = { Home: 'ArrowLeft', End: 'ArrowRight' }[event.key]
  if (!arrow) return
  event.preventDefault()
  for (let step = 1; step < years; step++)
    event.target.dispatchEvent(new KeyboardEvent('keydown', { key: arrow, bubbles: true }))
}

interface Pointed {
  readonly active?: boolean
  readonly payload?: readonly { readonly payload?: PointsAtTime }[]
}

/** Recharts calls this when a reader points at a year or moves to it by the arrow keys. */
function renderTooltip(
  model: LineChartModel,
  translator: Translator,
  onShown: (at: PointsAtTime | null) => void,
) {
  return ({ active, payload }: Pointed) => (
    <ChartTooltip
      model={model}
      translator={translator}
      at={(active && payload?.[0]?.payload) || null}
      onShown={onShown}
    />
  )
}

/** One Recharts line for each run and each gap, so that none is drawn across a break. */
function strokes(line: ChartLine, index: number) {
  const style = getSeriesStyle(line.identity)
  const stroke = (points: readonly ChartPoint[], over: boolean, key: string) => (
    <Line
      key={key}
      className={over ? 'chart-gap' : 'chart-run'}
      dataKey={({ points: all }: PointsAtTime) => {
        const point = all[index]
        return point && points.includes(point) ? point.value : null
      }}
      type="linear"
      connectNulls
      stroke={`var(--chart-${style.ink})`}
      strokeWidth={over ? Math.max(1.5, style.width * 0.7) : style.width}
      strokeDasharray={over ? GAP_DASH : (style.dash ?? '')}
      strokeLinecap={over ? 'round' : 'butt'}
      dot={false}
      activeDot={false}
      tooltipType="none"
      isAnimationActive={false}
    />
  )
  return line.segments.flatMap(({ runs, gaps }, segment) => [
    ...gaps.map((pair, i) => stroke(pair, true, `${line.id} ${segment} gap ${i}`)),
    ...runs
      .filter(({ length }) => length > 1)
      .map((run, i) => stroke(run, false, `${line.id} ${segment} run ${i}`)),
  ])
}

/** The marks of all figures of a line; the pointer hits the invisible line below them. */
function figures(line: ChartLine, index: number) {
  const style = getSeriesStyle(line.identity)
  return (
    <Line
      key={line.id}
      name={line.label.text}
      dataKey={({ points }: PointsAtTime) => points[index]?.value ?? null}
      stroke="none"
      isAnimationActive={false}
      activeDot={{ r: 7, fill: 'none', stroke: `var(--chart-${style.ink})`, strokeWidth: 2 }}
      dot={({ cx, cy, payload }: DotPlace) => {
        const point = payload.points[index]
        const key = `${line.id} ${payload.t}`
        if (!point || cx === undefined || cy === undefined) return <g key={key} />
        return <SvgView key={key} tree={drawMark(style, cx, cy, point.hollow)} />
      }}
    />
  )
}

interface DotPlace {
  readonly cx?: number
  readonly cy?: number
  readonly payload: PointsAtTime
}

import type { SeriesIdentity } from '../model/seriesIdentity.ts'
import type { ChartLine } from '../model/lineChart.ts'
import type { ChartPoint } from '../model/linePoints.ts'
import {
  getFillClass,
  getSeriesStyle,
  drawMark,
  getStrokeClass,
  type SeriesStyle,
} from './seriesStyle.ts'
import { createNode, formatPath, type SvgNode } from './node.ts'

export interface Scales {
  readonly x: (t: number) => number
  readonly y: (value: number) => number
}

/** Fine dots across missing periods, for lines of any dash. */
export const GAP_DASH = '0.1 5'

/** The style of lines: on a page, or on a projector. */
export interface LineStyle {
  readonly getStyle: (identity: SeriesIdentity) => SeriesStyle
  readonly gapDash: string
  /** The width of the bar for the limits of a single figure. */
  readonly barWidth: number
}

export const PAGE_LINES: LineStyle = { getStyle: getSeriesStyle, gapDash: GAP_DASH, barWidth: 8 }

/** The lines of a series: solid within runs, dotted over missing periods, none across a break. */
export function drawStrokes(line: ChartLine, { x, y }: Scales, lineStyle = PAGE_LINES): SvgNode[] {
  const style = lineStyle.getStyle(line.identity)
  const at = ({ t, value }: ChartPoint) => [x(t), y(value)] as const
  const stroke = (points: readonly ChartPoint[], over: boolean) =>
    createNode('path', {
      class: `${over ? 'chart-gap' : 'chart-run'} ${getStrokeClass(style.ink)}`,
      d: formatPath(points.map(at)),
      fill: 'none',
      'stroke-width': over ? Math.max(1.5, style.width * 0.7) : style.width,
      'stroke-dasharray': over ? lineStyle.gapDash : style.dash,
      'stroke-linecap': over ? 'round' : undefined,
      'stroke-linejoin': 'round',
    })
  return line.segments.flatMap(({ runs, gaps }) => [
    ...gaps.map((pair) => stroke(pair, true)),
    ...runs.filter((run) => run.length > 1).map((run) => stroke(run, false)),
  ])
}

export function drawMarks(line: ChartLine, { x, y }: Scales, lineStyle = PAGE_LINES): SvgNode[] {
  const style = lineStyle.getStyle(line.identity)
  return line.points.map(({ t, value, hollow }) => drawMark(style, x(t), y(value), hollow))
}

type Limited = ChartPoint & { readonly lower: number; readonly upper: number }

function isLimited(point: ChartPoint): point is Limited {
  return point.lower !== null && point.upper !== null
}

/** Neighbours that all have limits, so that the band never covers a period without limits. */
export function splitLimitRuns(run: readonly ChartPoint[]): Limited[][] {
  const runs: Limited[][] = []
  let open = false
  for (const point of run) {
    if (!isLimited(point)) open = false
    else if (open) runs.at(-1)!.push(point)
    else {
      runs.push([point])
      open = true
    }
  }
  return runs
}

/** The 95% limits of a line: a band along its runs, a vertical bar for a single figure. */
export function drawLimitBand(
  line: ChartLine,
  { x, y }: Scales,
  lineStyle = PAGE_LINES,
): SvgNode[] {
  const runs = line.segments.flatMap((segment) => segment.runs.flatMap(splitLimitRuns))
  const alone = line.apart.filter(isLimited).map((point) => [point])
  return [...runs, ...alone].map((run) => {
    if (run.length === 1)
      return createNode('path', {
        class: `chart-limits ${getStrokeClass('band')}`,
        d: formatPath([
          [x(run[0]!.t), y(run[0]!.lower)],
          [x(run[0]!.t), y(run[0]!.upper)],
        ]),
        'stroke-width': lineStyle.barWidth,
      })
    const upper = run.map(({ t, upper: value }) => [x(t), y(value)] as const)
    const lower = run.map(({ t, lower: value }) => [x(t), y(value)] as const).toReversed()
    return createNode('path', {
      class: `chart-limits ${getFillClass('band')}`,
      d: `${formatPath([...upper, ...lower])}Z`,
    })
  })
}

import type { ChartLine } from '../model/lineChart.ts'
import type { ChartPoint } from '../model/linePoints.ts'
import { fillClass, lookOf, markNode, strokeClass, type Look } from './look.ts'
import { node, path, type SvgNode } from './node.ts'

export interface Scales {
  readonly x: (t: number) => number
  readonly y: (value: number) => number
}

/** How missing periods are crossed, whatever the line's own dashes are: fine dots. */
export const GAP_DASH = '0.1 5'

/** How lines are drawn: on a page, or in a room that is read from the last row. */
export interface Pen {
  readonly lookOf: (place: number) => Look
  readonly gapDash: string
  /** Of the bar that stands for the limits of a figure alone. */
  readonly barWidth: number
}

const PAGE: Pen = { lookOf, gapDash: GAP_DASH, barWidth: 8 }

/** The lines of a series: full within runs, dotted over missing periods, none across a break. */
export function strokes(line: ChartLine, { x, y }: Scales, pen = PAGE): SvgNode[] {
  const look = pen.lookOf(line.look)
  const at = ({ t, value }: ChartPoint) => [x(t), y(value)] as const
  const stroke = (points: readonly ChartPoint[], over: boolean) =>
    node('path', {
      class: `${over ? 'chart-gap' : 'chart-run'} ${strokeClass(look.ink)}`,
      d: path(points.map(at)),
      fill: 'none',
      'stroke-width': over ? Math.max(1.5, look.width * 0.7) : look.width,
      'stroke-dasharray': over ? pen.gapDash : look.dash,
      'stroke-linecap': over ? 'round' : undefined,
      'stroke-linejoin': 'round',
    })
  return line.segments.flatMap(({ runs, gaps }) => [
    ...gaps.map((pair) => stroke(pair, true)),
    ...runs.filter((run) => run.length > 1).map((run) => stroke(run, false)),
  ])
}

export function marks(line: ChartLine, { x, y }: Scales, pen = PAGE): SvgNode[] {
  const look = pen.lookOf(line.look)
  return line.points.map(({ t, value, hollow }) => markNode(look, x(t), y(value), hollow))
}

type Limited = ChartPoint & { readonly lower: number; readonly upper: number }

function isLimited(point: ChartPoint): point is Limited {
  return point.lower !== null && point.upper !== null
}

/** Neighbours that all have limits, so that the band never covers a period without. */
export function limitedRuns(run: readonly ChartPoint[]): Limited[][] {
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

/** 95% limits of a line: a band along its runs, an upright bar for a figure that stands alone. */
export function band(line: ChartLine, { x, y }: Scales, pen = PAGE): SvgNode[] {
  const runs = line.segments.flatMap((segment) => segment.runs.flatMap(limitedRuns))
  const alone = line.apart.filter(isLimited).map((point) => [point])
  return [...runs, ...alone].map((run) => {
    if (run.length === 1)
      return node('path', {
        class: `chart-limits ${strokeClass('band')}`,
        d: path([
          [x(run[0]!.t), y(run[0]!.lower)],
          [x(run[0]!.t), y(run[0]!.upper)],
        ]),
        'stroke-width': pen.barWidth,
      })
    const upper = run.map(({ t, upper: value }) => [x(t), y(value)] as const)
    const lower = run.map(({ t, lower: value }) => [x(t), y(value)] as const).toReversed()
    return node('path', {
      class: `chart-limits ${fillClass('band')}`,
      d: `${path([...upper, ...lower])}Z`,
    })
  })
}

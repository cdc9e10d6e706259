import { createLinearScale } from '../model/span.ts'
import type { SparklineModel } from '../model/sparkline.ts'
import { createNode, formatPath, type SvgNode } from './node.ts'

const INSET = 5

/**
 * A small line with its baseline's level and its latest figure as a dot. Hidden from screen readers:
 * the text beside it gives the figures.
 */
export function drawSparkline(
  { line, level, latest, x: times, y: values }: SparklineModel,
  { width, height }: { readonly width: number; readonly height: number },
): SvgNode {
  const x = createLinearScale(times, [INSET, width - INSET])
  const y = createLinearScale(values, [height - INSET, INSET])
  const at = ({ t, value }: { readonly t: number; readonly value: number }) =>
    [x(t), y(value)] as const
  const stroke = (points: Parameters<typeof at>[0][], kind: 'run' | 'gap') =>
    createNode('path', {
      class: `chart-${kind} chart-ink-city`,
      d: formatPath(points.map(at)),
      fill: 'none',
      'stroke-width': kind === 'run' ? 2 : 1.5,
      'stroke-linejoin': 'round',
      'stroke-linecap': 'round',
      'stroke-dasharray': kind === 'run' ? undefined : '0.1 4',
    })
  const dot = (point: Parameters<typeof at>[0], radius: number, hollow: boolean) =>
    createNode('circle', {
      class: `chart-mark chart-ink-city chart-fill-${hollow ? 'paper' : 'city'}`,
      cx: x(point.t),
      cy: y(point.value),
      r: radius,
      'stroke-width': 1.25,
    })
  const rule = level && [
    createNode('path', {
      class: 'chart-level chart-ink-baseline',
      d: formatPath([
        [level.from === null ? 0 : x(level.from), y(level.point.value)],
        [level.to === null ? width : x(level.to), y(level.point.value)],
      ]),
      'stroke-width': 1,
    }),
  ]
  const alone = line.segments.flatMap(({ runs }) => runs.filter(({ length }) => length === 1))
  return createNode(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'sparkline',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      'aria-hidden': 'true',
    },
    [
      ...(rule ?? []),
      ...line.segments.flatMap(({ runs, gaps }) => [
        ...gaps.map((pair) => stroke([...pair], 'gap')),
        ...runs.filter(({ length }) => length > 1).map((run) => stroke([...run], 'run')),
      ]),
      ...alone.flat().map((point) => dot(point, 1.75, point.hollow)),
      ...line.apart.map((point) => dot(point, 1.75, true)),
      ...(latest ? [dot(latest, 3, latest.hollow)] : []),
    ],
  )
}

import type { Measure } from '../../model/dataset.ts'
import { lineOrStep, type Point } from '../../trends/methods/lineOrStep.ts'
import type { Tick } from './lineChart.ts'
import { createValueScale } from './scale.ts'
import type { Span } from './span.ts'

export type Shape = 'line' | 'step'

/** A series with its fitted line or two levels, in data units. */
export interface LineOrStepModel {
  readonly shape: Shape
  readonly points: readonly Point[]
  /** The ends of the line, or of the level before and the level after the step. */
  readonly fit: readonly (readonly [Point, Point])[]
  /** The fitted value of each point. */
  readonly fitted: readonly Point[]
  /** The rise of the line or the difference of the levels; negative for a fall. In the unit, as `scatter`. */
  readonly change: number
  readonly scatter: number
  readonly ratio: number
  /** The threshold that `ratio` must exceed. */
  readonly needed: number
  readonly x: Span
  readonly y: { readonly domain: Span; readonly ticks: readonly Tick[] }
}

const mean = (points: readonly Point[], of: (point: Point) => number) =>
  points.reduce((sum, point) => sum + of(point), 0) / points.length

function withFit(points: readonly Point[], rise: number): readonly Point[] {
  const slope = rise / (points.at(-1)!.t - points[0]!.t)
  const [t0, x0] = [mean(points, ({ t }) => t), mean(points, ({ x }) => x)]
  return points.map(({ t }) => ({ t, x: x0 + slope * (t - t0) }))
}

function onLevel(points: readonly Point[]): readonly Point[] {
  const x = mean(points, (point) => point.x)
  return points.map(({ t }) => ({ t, x }))
}

const ends = (points: readonly Point[]) => [points[0]!, points.at(-1)!] as const

/**
 * The model of a series of five or more figures as a line or a step; `points`, `digit` and the
 * numbers as in lineOrStep.ts. `number` formats a value of the scale with a number of decimals.
 */
export function createLineOrStepModel(
  points: readonly Point[],
  shape: Shape,
  digit: number,
  measure: Measure,
  number: (value: number, decimals: number) => string,
): LineOrStepModel {
  const { A, B, lineRatio, rise, scatter, step } = lineOrStep(points, digit)
  if (A === null || B === null || !step) throw new RangeError('too few points for a picture')
  const isLine = shape === 'line'
  const split = points.findIndex(({ t }) => t === step.at)
  const sides = isLine
    ? [withFit(points, rise)]
    : [onLevel(points.slice(0, split)), onLevel(points.slice(split))]
  const fitted = sides.flat()
  const scale = createValueScale(
    [...points, ...fitted].map(({ x }) => x),
    measure,
    4,
  )
  return {
    shape,
    points,
    fit: sides.map(ends),
    fitted,
    change: isLine ? rise : step.difference,
    scatter: isLine ? scatter : step.scatter,
    ratio: isLine ? lineRatio : step.ratio,
    needed: isLine ? A : B,
    x: [points[0]!.t, points.at(-1)!.t],
    y: {
      domain: scale.domain,
      ticks: scale.ticks.map((value) => ({ value, text: number(value, scale.decimals) })),
    },
  }
}

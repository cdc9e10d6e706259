import type { MeasuredFigure } from '../../model/figure.ts'

/**
 * The gap between two figures of one period as a figure: `value` and its 95% `margin` of error (null
 * if either has no limits) in the unit of the gap. It has the statuses of both, no counts and no
 * note.
 */
export function createGapFigure(
  a: MeasuredFigure,
  b: MeasuredFigure,
  value: number,
  margin: number | null,
): MeasuredFigure {
  return {
    ...a,
    value,
    limits: margin === null ? null : { lower: value - margin, upper: value + margin },
    numerator: null,
    denominator: null,
    status: [...new Set([...a.status, ...b.status])],
    note: {},
  }
}

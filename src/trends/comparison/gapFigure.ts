import type { MeasuredFigure } from '../../model/figure.ts'

/**
 * The gap between two figures of one period as a figure: `value` and the 95% `margin` about it (null
 * where either has no limits) in the unit of the gap. A status of either is one of the gap; it has
 * no counts and no note.
 */
export function gapFigure(
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

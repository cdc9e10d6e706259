import { getLast, isNonEmpty, type NonEmpty } from '../../model/nonEmpty.ts'
import { comparePeriods, overlaps, type Period } from '../../model/period.ts'

/** Anything with a period: a figure, or the figures of two places. */
interface HasPeriod {
  readonly period: Period
}

function getPartOfYear({ kind, part }: Period): string {
  return part === 0 ? '' : `${kind} ${part}`
}

/** Whether two periods belong to one run: the same quarter or month, and as many pooled years. */
function areSamePartOfYear(a: Period, b: Period): boolean {
  return a.pooled === b.pooled && getPartOfYear(a) === getPartOfYear(b)
}

/** Figures of the same quarter or month, and with as many pooled years, as the latest of them. */
export function selectSamePartOfYear<T extends HasPeriod>(figures: NonEmpty<T>): NonEmpty<T> {
  const latest = getLast(figures)
  const selected = figures.filter(({ period }) => areSamePartOfYear(period, latest.period))
  return isNonEmpty(selected) ? selected : [latest]
}

/**
 * Figures that share no year with each other, oldest first: starting from the latest, each earlier
 * figure that does not overlap the last one selected. For k pooled years without a gap that is every
 * k-th figure; for single years, quarters and months it is all of them.
 */
export function selectIndependentFigures<T extends HasPeriod>(figures: readonly T[]): readonly T[] {
  const selected: T[] = []
  for (const figure of figures.toReversed()) {
    const later = selected.at(-1)
    if (!later || !overlaps(figure.period, later.period)) selected.push(figure)
  }
  return selected.reverse()
}

/** The base figure and the independent figures after it that do not overlap it. */
export function selectIndependentSince<T extends HasPeriod>(
  base: T,
  independent: readonly T[],
): NonEmpty<T> {
  const later = independent.filter(
    (figure) =>
      comparePeriods(figure.period, base.period) > 0 && !overlaps(figure.period, base.period),
  )
  return [base, ...later]
}

import { comparePeriods, shareYears, type Period } from '../model/period.ts'

/** Anything with a period: a figure, or the figures of two places. */
interface OfPeriod {
  readonly period: Period
}

function partOfYear({ kind, part }: Period): string {
  return part === 0 ? '' : `${kind} ${part}`
}

/** Whether two periods belong to one run: the same quarter or month, and as many pooled years. */
function alike(a: Period, b: Period): boolean {
  return a.pooled === b.pooled && partOfYear(a) === partOfYear(b)
}

/** Figures of the same quarter or month, and with as many pooled years, as the given one. */
export function figuresLike<T extends OfPeriod>(
  one: OfPeriod,
  figures: readonly T[],
): readonly T[] {
  return figures.filter((figure) => alike(figure.period, one.period))
}

/**
 * Figures that share no year with each other, oldest first: starting from the latest, each earlier
 * figure that does not overlap the last one selected. For k pooled years without a gap that is every
 * k-th figure; for single years, quarters and months it is all of them.
 */
export function independentFigures<T extends OfPeriod>(figures: readonly T[]): readonly T[] {
  const taken: T[] = []
  for (const figure of figures.toReversed()) {
    const later = taken.at(-1)
    if (!later || !shareYears(figure.period, later.period)) taken.push(figure)
  }
  return taken.reverse()
}

/** The base figure and the independent figures after it that do not overlap it. */
export function runSince<T extends OfPeriod>(base: T, independent: readonly T[]): readonly T[] {
  const after = independent.filter(
    (figure) =>
      comparePeriods(figure.period, base.period) > 0 && !shareYears(figure.period, base.period),
  )
  return [base, ...after]
}

import type { MeasuredFigure } from '../model/figure.ts'
import { comparePeriods, shareYears, type Period } from '../model/period.ts'

function partOfYear({ kind, part }: Period): string {
  return part === 0 ? '' : `${kind} ${part}`
}

/** Whether two periods may stand in one run: the same quarter or month, and as many years pooled. */
function alike(a: Period, b: Period): boolean {
  return a.pooled === b.pooled && partOfYear(a) === partOfYear(b)
}

/** Figures of the same quarter or month, or of as many pooled years, as the given one. */
export function figuresLike(
  one: MeasuredFigure,
  figures: readonly MeasuredFigure[],
): readonly MeasuredFigure[] {
  return figures.filter((figure) => alike(figure.period, one.period))
}

/**
 * Figures that share no year with each other, oldest first: back from the latest, each next one
 * that does not overlap the one taken before. For k pooled years without a gap that is every k-th
 * figure; for single years, quarters and months it is all of them.
 */
export function independentFigures(figures: readonly MeasuredFigure[]): readonly MeasuredFigure[] {
  const taken: MeasuredFigure[] = []
  for (const figure of figures.toReversed()) {
    const later = taken.at(-1)
    if (!later || !shareYears(figure.period, later.period)) taken.push(figure)
  }
  return taken.reverse()
}

/** The base figure and the independent ones after it; those that overlap the base are left out. */
export function runSince(
  base: MeasuredFigure,
  independent: readonly MeasuredFigure[],
): readonly MeasuredFigure[] {
  const after = independent.filter(
    (figure) =>
      comparePeriods(figure.period, base.period) > 0 && !shareYears(figure.period, base.period),
  )
  return [base, ...after]
}

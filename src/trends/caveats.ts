import { isMeasured, type MeasuredFigure } from '../model/figure.ts'
import type { Series } from '../model/series.ts'
import { isFound } from './evidence.ts'
import { isInCashTerms, targetToApproach } from './goodDirection.ts'
import type { JudgedIndicator } from './judgedIndicator.ts'
import type { Caveat, Change, Evidence } from './verdict.ts'

const UNSURE = ['provisional', 'estimated', 'low reliability'] as const

/** The first figure is of a later year than the baseline. */
export function lateStart(base: MeasuredFigure, baseline: number): readonly Caveat[] {
  const years = base.period.referenceYear - baseline
  return years > 0 ? [{ kind: 'late start', years }] : []
}

/** Caveats of the change and its evidence. `inPrices`: adjusted for inflation. */
export function caveatsOfEvidence(
  { from, to }: Change,
  evidence: Evidence | null,
  indicator: JudgedIndicator,
  inPrices: boolean,
): readonly Caveat[] {
  const caveats: Caveat[] = []
  const target = targetToApproach(indicator)
  const crossed = target !== null && (from.value - target) * (to.value - target) < 0
  if (crossed) caveats.push({ kind: 'crossed target' })
  if (isInCashTerms(indicator) && !inPrices) caveats.push({ kind: 'cash terms' })
  if (!evidence) return caveats
  const found = isFound(evidence)
  if (evidence.limits && evidence.limits.clear !== found) caveats.push({ kind: 'limits disagree' })
  if (found && (evidence.counts?.clear === false || evidence.shares?.clear === false))
    caveats.push({ kind: 'small counts' })
  if (found && evidence.meaningful?.reached === false)
    caveats.push({ kind: 'below meaningful change' })
  return caveats
}

/**
 * Caveats from the statuses of the judged figures: every unsure status of the first and the last,
 * which are compared; of the others only low reliability.
 */
export function caveatsOfFigures(judged: readonly MeasuredFigure[]): readonly Caveat[] {
  const ends = [judged[0], judged.at(-1)]
  return judged.flatMap((figure) =>
    UNSURE.filter(
      (one) => figure.status.includes(one) && (one === 'low reliability' || ends.includes(figure)),
    ).map((kind) => ({ kind, period: figure.period.text })),
  )
}

/** Figures since a year whose definition differs, and how many years are pooled in each figure. */
export function caveatsOfSeries(
  series: Series,
  latest: MeasuredFigure,
  since: number,
): readonly Caveat[] {
  const apart = series.figures.filter(
    (figure) =>
      isMeasured(figure) &&
      figure.status.includes('definition differs') &&
      figure.period.referenceYear >= since,
  )
  const caveats: Caveat[] = []
  if (apart.length > 0)
    caveats.push({ kind: 'definition differs', periods: apart.map(({ period }) => period.text) })
  const { pooled } = latest.period
  if (pooled > 1) caveats.push({ kind: 'pooled', years: pooled })
  return caveats
}

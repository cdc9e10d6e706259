import { isMeasured, type MeasuredFigure } from '../model/figure.ts'
import type { Series } from '../model/series.ts'
import { isInCashTerms, targetToApproach } from './goodDirection.ts'
import type { JudgedIndicator } from './judgedIndicator.ts'
import type { Caveat, Change, Evidence, RecentTrend } from './verdict.ts'

const UNSURE = ['provisional', 'estimated', 'low reliability'] as const

/** The first figure is of a later year than the baseline. */
export function lateStart(base: MeasuredFigure, baseline: number): readonly Caveat[] {
  const years = base.period.referenceYear - baseline
  return years > 0 ? [{ kind: 'late start', years }] : []
}

/** What holds of the two lenses and how they agree. */
export function caveatsOfLenses(
  { from, to, change }: Change,
  evidence: Evidence | null,
  recent: RecentTrend,
  indicator: JudgedIndicator,
): readonly Caveat[] {
  const caveats: Caveat[] = []
  const target = targetToApproach(indicator)
  const crossed = target !== null && (from.value - target) * (to.value - target) < 0
  if (crossed) caveats.push({ kind: 'crossed target' })
  if (isInCashTerms(indicator)) caveats.push({ kind: 'cash terms' })
  if (!evidence) return caveats
  if (evidence.clear && recent.method !== 'too few') {
    const way = change > 0 ? 'rising' : 'falling'
    if (recent.direction === null) caveats.push({ kind: 'no steady direction' })
    else if (recent.direction !== way) caveats.push({ kind: 'recent trend differs' })
  }
  const beyondMargin = evidence.strength > 1 || evidence.clear
  if (beyondMargin && evidence.counts?.clear === false) caveats.push({ kind: 'small counts' })
  if (beyondMargin && evidence.meaningful?.reached === false)
    caveats.push({ kind: 'below meaningful change' })
  return caveats
}

/** What the publisher says of the figures that are compared. */
export function caveatsOfFigures(figures: readonly MeasuredFigure[]): readonly Caveat[] {
  return [...new Set(figures)].flatMap(({ period, status }) =>
    UNSURE.filter((one) => status.includes(one)).map((kind) => ({ kind, period: period.text })),
  )
}

/** Figures since a year that stand apart, and how many years are pooled in each. */
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

import { isMeasured, type MeasuredFigure } from '../model/figure.ts'
import type { Series } from '../model/series.ts'
import { isClearByMethod } from './isClearByMethod.ts'
import { isInCashTerms, getTargetToApproach } from './desiredDirection.ts'
import type { JudgedIndicator } from './judgedIndicator.ts'
import type { Caveat, Change, Evidence } from './verdict.ts'

const UNCERTAIN_STATUSES = [
  { status: 'provisional', kind: 'provisional' },
  { status: 'estimated', kind: 'estimated' },
  { status: 'low reliability', kind: 'lowReliability' },
] as const

/** The first figure is of a later year than the baseline. */
export function getLateStartCaveat(base: MeasuredFigure, baseline: number): readonly Caveat[] {
  const years = base.period.referenceYear - baseline
  return years > 0 ? [{ kind: 'lateStart', years }] : []
}

/** Caveats of the change and its evidence. `inPrices`: adjusted for inflation. */
export function getEvidenceCaveats(
  { from, to }: Change,
  evidence: Evidence | null,
  indicator: JudgedIndicator,
  isInRealTerms: boolean,
): readonly Caveat[] {
  const caveats: Caveat[] = []
  const target = getTargetToApproach(indicator)
  const hasCrossedTarget = target !== null && (from.value - target) * (to.value - target) < 0
  if (hasCrossedTarget) caveats.push({ kind: 'crossedTarget' })
  if (isInCashTerms(indicator) && !isInRealTerms) caveats.push({ kind: 'cashTerms' })
  if (!evidence) return caveats
  const isClearAlone = isClearByMethod(evidence)
  if (evidence.limits && evidence.limits.clear !== isClearAlone)
    caveats.push({ kind: 'limitsDisagree' })
  if (isClearAlone && (evidence.counts?.clear === false || evidence.shares?.clear === false))
    caveats.push({ kind: 'smallCounts' })
  if (isClearAlone && evidence.meaningful?.reached === false)
    caveats.push({ kind: 'belowMeaningfulChange' })
  return caveats
}

/**
 * Caveats from the statuses of the judged figures: every unsure status of the first and the last,
 * which are compared; of the others only low reliability.
 */
export function getFigureCaveats(judged: readonly MeasuredFigure[]): readonly Caveat[] {
  const ends = [judged[0], judged.at(-1)]
  return judged.flatMap((figure) =>
    UNCERTAIN_STATUSES.filter(
      ({ status, kind }) =>
        figure.status.includes(status) && (kind === 'lowReliability' || ends.includes(figure)),
    ).map(({ kind }) => ({ kind, period: figure.period.text })),
  )
}

/** Figures since a year whose definition differs, and how many years are pooled in each figure. */
export function getSeriesCaveats(
  series: Series,
  latest: MeasuredFigure,
  since: number,
): readonly Caveat[] {
  const differing = series.figures.filter(
    (figure) =>
      isMeasured(figure) &&
      figure.status.includes('definition differs') &&
      figure.period.referenceYear >= since,
  )
  const caveats: Caveat[] = []
  if (differing.length > 0)
    caveats.push({
      kind: 'definitionDiffers',
      periods: differing.map(({ period }) => period.text),
    })
  const { pooled } = latest.period
  if (pooled > 1) caveats.push({ kind: 'pooled', years: pooled })
  return caveats
}

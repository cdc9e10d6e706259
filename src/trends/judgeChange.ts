import type { Direction } from '../model/dataset.ts'
import type { MeasuredFigure } from '../model/figure.ts'
import { evaluateChange, type JudgedFigures } from './evidence.ts'
import {
  getDesiredDirection,
  getDesiredDirectionInRealTerms,
  isInCashTerms,
} from './desiredDirection.ts'
import type { JudgedIndicator } from './judgedIndicator.ts'
import { convertToLatestPrices, type YearlyPriceIndex } from './methods/realTerms.ts'
import type { Evidence, Verdict, VerdictKind } from './verdict.ts'

/** The fewest figures among which a highest or lowest latest figure is reported. */
const MIN_FIGURES_FOR_EXTREME = 4

type JudgedChange = Pick<Verdict, 'kind' | 'figures' | 'evidence' | 'extreme' | 'realTerms'>

/**
 * The verdict on the change from the base figure of a segment to its latest. Money without a price
 * base is judged in prices of the latest year if `prices` cover all figures, with the verdict in cash
 * terms added; otherwise in cash terms only.
 */
export function judgeChange(
  figures: JudgedFigures,
  indicator: JudgedIndicator,
  prices: readonly YearlyPriceIndex[] | undefined,
): JudgedChange {
  const evidence = evaluateChange(figures, indicator)
  const judged = selectJudgedFigures(figures, evidence)
  const kind = getVerdictKind(evidence, getDesiredDirection(indicator))
  const extreme = getExtreme(judged)
  const inCash: JudgedChange = {
    kind,
    figures: judged,
    evidence,
    extreme: evidence?.clear ? null : extreme,
    realTerms: null,
  }
  const real = prices && isInCashTerms(indicator) ? convertToRealTerms(figures, prices) : null
  if (!real) return inCash
  const realEvidence = evaluateChange(real, indicator)
  // The index lacks a year that the method needs: judge in cash terms.
  if (evidence && !realEvidence) return inCash
  const isExtremeInBoth =
    !realEvidence?.clear && getExtreme(selectJudgedFigures(real, realEvidence)) === extreme
  return {
    kind: getVerdictKind(realEvidence, getDesiredDirectionInRealTerms(indicator)),
    figures: judged,
    evidence: realEvidence,
    extreme: isExtremeInBoth ? extreme : null,
    realTerms: {
      year: real.year,
      from: real.independent[0]!.value,
      to: real.independent.at(-1)!.value,
      kindInCashTerms: kind,
    },
  }
}

/** The figures in prices of the latest year; null if the index lacks a year from the base on. */
function convertToRealTerms(
  { independent, overlapping, segment }: JudgedFigures,
  prices: readonly YearlyPriceIndex[],
): (JudgedFigures & { readonly year: number }) | null {
  const [realIndependent, realOverlapping] = [
    convertToLatestPrices(independent, prices),
    convertToLatestPrices(overlapping, prices),
  ]
  if (!realIndependent || !realOverlapping) return null
  const realSegment = convertToLatestPrices(segment, prices) ?? realIndependent
  return {
    year: realIndependent.year,
    independent: realIndependent.figures,
    overlapping: realOverlapping.figures,
    segment: realSegment.figures,
  }
}

function selectJudgedFigures(
  { independent, overlapping }: JudgedFigures,
  evidence: Evidence | null,
): readonly MeasuredFigure[] {
  return evidence?.method === 'pooledLine' ? overlapping : independent
}

/** Whether the latest figure is above or below all others. */
function getExtreme(figures: readonly MeasuredFigure[]): Verdict['extreme'] {
  if (figures.length < MIN_FIGURES_FOR_EXTREME) return null
  const latest = figures.at(-1)!.value
  const others = figures.slice(0, -1).map(({ value }) => value)
  if (latest > Math.max(...others)) return 'highest'
  return latest < Math.min(...others) ? 'lowest' : null
}

/** The kind of verdict from the evidence and the desired direction; `tooFewFigures` without evidence. */
function getVerdictKind(evidence: Evidence | null, direction: Direction): VerdictKind {
  if (!evidence) return 'tooFewFigures'
  if (!evidence.clear) return 'noClearChange'
  const isHigher = evidence.change > 0
  if (direction === 'none') return isHigher ? 'higher' : 'lower'
  return isHigher === (direction === 'up') ? 'better' : 'worse'
}

import type { Direction } from '../model/dataset.ts'
import type { MeasuredFigure } from '../model/figure.ts'
import { getLast, type NonEmpty } from '../model/nonEmpty.ts'
import { evaluateChange, type JudgedFigures } from './evidence.ts'
import {
  getDesiredDirection,
  getDesiredDirectionInRealTerms,
  isInCashTerms,
} from './desiredDirection.ts'
import type { JudgedIndicator } from './judgedIndicator.ts'
import { convertToLatestPrices, type YearlyPriceIndex } from './methods/realTerms.ts'
import type { Evidence, JudgedKind, JudgedVerdict, TooFewFiguresVerdict } from './verdict.ts'

/** The fewest figures among which a highest or lowest latest figure is reported. */
const MIN_FIGURES_FOR_EXTREME = 4

type Findings = Pick<JudgedVerdict, 'figures' | 'extreme' | 'realTerms'>
type JudgedChange = Findings &
  (Pick<JudgedVerdict, 'kind' | 'evidence'> | Pick<TooFewFiguresVerdict, 'kind' | 'evidence'>)

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
  const extreme = getExtreme(judged)
  const inCash = createChange(evidence, getDesiredDirection(indicator), {
    figures: judged,
    extreme: evidence?.clear ? null : extreme,
    realTerms: null,
  })
  const real = prices && isInCashTerms(indicator) ? convertToRealTerms(figures, prices) : null
  if (!real) return inCash
  const realEvidence = evaluateChange(real, indicator)
  // The index lacks a year that the method needs: judge in cash terms.
  if (evidence && !realEvidence) return inCash
  const isExtremeInBoth =
    !realEvidence?.clear && getExtreme(selectJudgedFigures(real, realEvidence)) === extreme
  return createChange(realEvidence, getDesiredDirectionInRealTerms(indicator), {
    figures: judged,
    extreme: isExtremeInBoth ? extreme : null,
    realTerms: {
      year: real.year,
      from: real.independent[0].value,
      to: getLast(real.independent).value,
      kindInCashTerms: inCash.kind,
    },
  })
}

function createChange(
  evidence: Evidence | null,
  direction: Direction,
  findings: Findings,
): JudgedChange {
  return evidence
    ? { ...findings, kind: getJudgedKind(evidence, direction), evidence }
    : { ...findings, kind: 'tooFewFigures', evidence: null }
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
): NonEmpty<MeasuredFigure> {
  return evidence?.method === 'pooledLine' ? overlapping : independent
}

/** Whether the latest figure is above or below all others. */
function getExtreme(figures: NonEmpty<MeasuredFigure>): JudgedVerdict['extreme'] {
  if (figures.length < MIN_FIGURES_FOR_EXTREME) return null
  const latest = getLast(figures).value
  const others = figures.slice(0, -1).map(({ value }) => value)
  if (latest > Math.max(...others)) return 'highest'
  return latest < Math.min(...others) ? 'lowest' : null
}

/** The kind of verdict from the evidence and the desired direction. */
function getJudgedKind({ clear, change }: Evidence, direction: Direction): JudgedKind {
  if (!clear) return 'noClearChange'
  const isHigher = change > 0
  if (direction === 'none') return isHigher ? 'higher' : 'lower'
  return isHigher === (direction === 'up') ? 'better' : 'worse'
}

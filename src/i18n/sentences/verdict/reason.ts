import type { Indicator } from '../../../model/dataset.ts'
import type { MeasuredFigure } from '../../../model/figure.ts'
import { MOVING_RANGE_LIMIT } from '../../../trends/methods/constants.ts'
import { isClearByMethod } from '../../../trends/isClearByMethod.ts'
import { getJudgedValue } from '../../../trends/desiredDirection.ts'
import type { Change, Evidence, Verdict, VerdictKind } from '../../../trends/verdict.ts'
import { isZero } from './changeMagnitude.ts'

/** The reason of a judged verdict: what was found, or why it is not a clear change. */
export type Reason =
  | { readonly kind: 'line'; readonly slope: number; readonly isSteady: boolean }
  | { readonly kind: 'step'; readonly levels: NonNullable<LineOrStepEvidence['levels']> }
  | { readonly kind: 'real' | 'beyond margin' }
  | { readonly kind: 'beyond moving range'; readonly step: number }
  | { readonly kind: 'same' | 'usual' | 'uneven' | 'counts' | 'shares' | 'within margin' }
  | { readonly kind: 'below meaningful'; readonly required: number }
  | { readonly kind: 'turned'; readonly isUp: boolean }
  | { readonly kind: 'swing' | 'first' | 'latest'; readonly figure: MeasuredFigure }
  | { readonly kind: 'few'; readonly n: number }
  | { readonly kind: 'within moving range'; readonly step: number }

type LineOrStepEvidence = Extract<Evidence, { method: 'lineOrStep' }>

const CLEAR: readonly VerdictKind[] = ['better', 'worse', 'higher', 'lower']

export function isClear({ kind }: Verdict): boolean {
  return CLEAR.includes(kind)
}

export function isJudged(verdict: Verdict): boolean {
  return isClear(verdict) || verdict.kind === 'noClearChange'
}

/** Whether every step has the direction of the whole change, or is zero. */
function isSteady({ figures }: Verdict, slope: number, indicator: Indicator): boolean {
  const values = figures.map(({ value }) => getJudgedValue(value, indicator))
  return (
    values.length > 2 &&
    values.every((value, i) => i === 0 || (value - values[i - 1]!) * slope >= 0)
  )
}

/** The largest step against the direction of the whole change; 0 without any. */
function largestStepBack({ figures }: Verdict, change: number, indicator: Indicator): number {
  const values = figures.map(({ value }) => getJudgedValue(value, indicator))
  const steps = values.slice(1).map((value, i) => (values[i]! - value) * Math.sign(change))
  return Math.max(0, ...steps)
}

/**
 * The figure in between that is farthest from both compared figures, if that distance exceeds the
 * distance between them: it alone shows how the figures go up and down.
 */
function findFarthestFigure(
  { figures }: Verdict,
  { from, to }: Change,
  indicator: Indicator,
): MeasuredFigure | null {
  const ends = [from, to].map(({ value }) => getJudgedValue(value, indicator))
  const [low, high] = [Math.min(...ends), Math.max(...ends)]
  const outside = ({ value }: MeasuredFigure) => {
    const judged = getJudgedValue(value, indicator)
    return Math.max(low - judged, judged - high)
  }
  const between = figures.filter((figure) => figure !== from && figure !== to)
  const [farthest] = between.toSorted((a, b) => outside(b) - outside(a))
  return farthest && outside(farthest) > 0 && outside(farthest) >= high - low ? farthest : null
}

/**
 * The first or the latest figure where it alone is far from the other end: all figures in between are
 * less than half as far from it. Includes the neighbour of the outlier.
 */
function findOutlier(
  { figures }: Verdict,
  { from, to }: Change,
  indicator: Indicator,
): Reason | null {
  const distance = (a: MeasuredFigure, b: MeasuredFigure) =>
    Math.abs(getJudgedValue(a.value, indicator) - getJudgedValue(b.value, indicator))
  const between = figures.filter((figure) => figure !== from && figure !== to)
  const [next, before] = [between[0], between.at(-1)]
  if (!next || !before) return null
  const isNear = (end: MeasuredFigure) =>
    between.every((figure) => distance(figure, end) < distance(from, to) / 2)
  if (isNear(from)) return { kind: 'latest', figure: before }
  return isNear(to) ? { kind: 'first', figure: next } : null
}

function findChangeReason(verdict: Verdict, evidence: Evidence, indicator: Indicator): Reason {
  if (verdict.realTerms) return { kind: 'real' }
  const line = (slope: number): Reason => ({
    kind: 'line',
    slope,
    isSteady: isSteady(verdict, slope, indicator),
  })
  switch (evidence.method) {
    case 'lineOrStep':
      return evidence.shape === 'step' && evidence.levels
        ? { kind: 'step', levels: evidence.levels }
        : line(evidence.slope)
    case 'pooledLine':
      return line(evidence.slope)
    case 'differenceOfEstimates':
      return { kind: 'beyond margin' }
    case 'movingRange':
      return { kind: 'beyond moving range', step: evidence.limit / MOVING_RANGE_LIMIT }
  }
}

/** The reason where a line or step was found and the two ends have the opposite direction. */
function findReversal(evidence: Evidence): Reason | null {
  if (evidence.strength <= 1) return null
  if (evidence.method === 'pooledLine')
    return Math.sign(evidence.rise) === Math.sign(evidence.change)
      ? null
      : { kind: 'turned', isUp: evidence.rise > 0 }
  if (evidence.method !== 'lineOrStep' || evidence.result.clear !== null) return null
  const { rise, lineRatio, A, step } = evidence.result
  const direction = lineRatio > (A ?? Infinity) ? rise : (step?.difference ?? 0)
  return { kind: 'turned', isUp: direction > 0 }
}

/** Why a difference is not a clear change: the test that rejected it. */
function findDoubt(
  verdict: Verdict,
  since: Change,
  evidence: Evidence,
  indicator: Indicator,
): Reason {
  if (isZero(evidence.change)) {
    const between = verdict.realTerms ? null : findFarthestFigure(verdict, since, indicator)
    return between ? { kind: 'swing', figure: between } : { kind: 'same' }
  }
  const reversal = findReversal(evidence)
  if (reversal) return reversal
  if (isClearByMethod(evidence)) {
    if (evidence.counts?.clear === false) return { kind: 'counts' }
    if (evidence.shares?.clear === false) return { kind: 'shares' }
    if (evidence.meaningful?.reached === false)
      return { kind: 'below meaningful', required: evidence.meaningful.required }
  }
  if (evidence.method === 'differenceOfEstimates') return { kind: 'within margin' }
  if (evidence.method === 'movingRange')
    return { kind: 'within moving range', step: evidence.limit / MOVING_RANGE_LIMIT }
  return findDoubtInFigures(verdict, since, evidence, indicator)
}

/** Why the figures themselves show no clear difference. */
function findDoubtInFigures(
  verdict: Verdict,
  since: Change,
  evidence: Evidence,
  indicator: Indicator,
): Reason {
  // For money in prices of one year the verdict has the two ends only.
  if (verdict.realTerms) return { kind: 'usual' }
  const farthest = findFarthestFigure(verdict, since, indicator)
  if (farthest) return { kind: 'swing', figure: farthest }
  const outlierReason =
    evidence.method === 'lineOrStep' ? findOutlier(verdict, since, indicator) : null
  if (outlierReason) return outlierReason
  if (isSteady(verdict, evidence.change, indicator))
    return { kind: 'few', n: verdict.figures.length }
  const back = largestStepBack(verdict, evidence.change, indicator)
  // Small steps back are no ups and downs: there is no line and no step.
  return { kind: back > 0 && back < Math.abs(evidence.change) / 2 ? 'uneven' : 'usual' }
}

/** The reason of a judged verdict; null where nothing was judged. */
export function findReason(verdict: Verdict, indicator: Indicator): Reason | null {
  const { evidence, baselineChange } = verdict
  if (!evidence || !baselineChange) return null
  if (isClear(verdict)) return findChangeReason(verdict, evidence, indicator)
  return verdict.kind === 'noClearChange'
    ? findDoubt(verdict, baselineChange, evidence, indicator)
    : null
}

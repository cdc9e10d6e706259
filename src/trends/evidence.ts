import { getMean } from './methods/mean.ts'
import type { Limits, MeasuredFigure } from '../model/figure.ts'
import { getLast, type NonEmpty } from '../model/nonEmpty.ts'
import { toDecimalYear } from '../model/period.ts'
import {
  MIN_FIGURES_OF_MOVING_RANGE,
  MOVING_RANGE_LIMIT,
  getPooledConstant,
} from './methods/constants.ts'
import {
  CLEAR_Z,
  testCountDifference,
  testEstimateDifference,
  testProportionDifference,
  isProportion,
  type Estimate,
  type Proportion,
} from './methods/difference.ts'
import { getJudgedValue } from './desiredDirection.ts'
import type { JudgedIndicator } from './judgedIndicator.ts'
import { fitLine, lineOrStep, type JudgedLineOrStep, type Point } from './methods/lineOrStep.ts'
import type { Evidence, ZTest } from './verdict.ts'

/** The figures of one segment that a verdict can be based on, oldest first. */
export interface JudgedFigures {
  /** The base figure and the later figures that share no year with each other. */
  readonly independent: NonEmpty<MeasuredFigure>
  /** The base figure and all later figures, overlapping pooled periods included. */
  readonly overlapping: NonEmpty<MeasuredFigure>
  /** All independent figures of the segment, also those before the base. */
  readonly segment: readonly MeasuredFigure[]
}

/** Limits of width 0 do not count: they were rounded away or copied from the value. */
export function hasLimits(figure: MeasuredFigure): figure is MeasuredFigure & { limits: Limits } {
  return figure.limits !== null && figure.limits.upper > figure.limits.lower
}

function toEstimate(figure: MeasuredFigure & { limits: Limits }): Estimate {
  return { value: figure.value, lower: figure.limits.lower, upper: figure.limits.upper }
}

function toProportion({ numerator, denominator }: MeasuredFigure): Proportion | null {
  if (numerator === null || denominator === null) return null
  return isProportion({ numerator, denominator }) ? { numerator, denominator } : null
}

function toPoints(figures: readonly MeasuredFigure[], indicator: JudgedIndicator): Point[] {
  return figures.map(({ period, value }) => ({
    t: toDecimalYear(period),
    x: getJudgedValue(value, indicator),
  }))
}

/**
 * The z test of the judged quantity, from z of the value: a distance to a target has the margin of
 * error of the value, so z is scaled by the ratio of the two changes.
 */
function scaleZTest(valueZ: number, valueChange: number, change: number): ZTest {
  const z = change === valueChange ? valueZ : (valueZ * change) / valueChange
  return { z, clear: Math.abs(z) >= CLEAR_Z }
}

/** z of the change from the limits of both figures; null if either has none. */
function testLimits(from: MeasuredFigure, to: MeasuredFigure, change: number): ZTest | null {
  if (!hasLimits(from) || !hasLimits(to)) return null
  const { z } = testEstimateDifference(toEstimate(from), toEstimate(to))
  return scaleZTest(z, to.value - from.value, change)
}

/** z of the counts behind two shares or rates; null without counts, or if they move against the published figure. */
function testShares(
  from: MeasuredFigure,
  to: MeasuredFigure,
  change: number,
  { measure }: JudgedIndicator,
): ZTest | null {
  if (measure !== 'percent' && measure !== 'rate') return null
  const [before, after] = [toProportion(from), toProportion(to)]
  if (!before || !after) return null
  const { z } = testProportionDifference(before, after)
  const valueChange = to.value - from.value
  // Crude proportions that move against the published (standardised) figure are not used.
  return Number.isFinite(z) && z * valueChange >= 0 ? scaleZTest(z, valueChange, change) : null
}

function testCounts(from: number, to: number, { measure }: JudgedIndicator): Evidence['counts'] {
  const areCounts = [from, to].every((value) => Number.isSafeInteger(value) && value >= 0)
  if (measure !== 'count' || !areCounts) return null
  const { p, clear } = testCountDifference(from, to)
  return { p, clear }
}

/** Tolerance for binary fractions: 0.3 - 0.1 reaches 0.2. */
const TOLERANCE = 1 - 1e-9

function checkMeaningfulChange(
  change: number,
  { meaningfulChange }: JudgedIndicator,
): Evidence['meaningful'] {
  if (meaningfulChange === null) return null
  return {
    required: meaningfulChange,
    reached: Math.abs(change) >= meaningfulChange * TOLERANCE,
  }
}

/** The part of the evidence that all methods have. */
type SharedEvidence = Pick<Evidence, 'change' | 'counts' | 'shares' | 'meaningful' | 'limits'>

/** Whether the change passes every hurdle (counts, shares, smallest meaningful change). */
function passesHurdles({ counts, shares, meaningful }: SharedEvidence): boolean {
  return counts?.clear !== false && shares?.clear !== false && meaningful?.reached !== false
}

/** Years from the first figure to the last. */
function getSpan(figures: NonEmpty<MeasuredFigure>): number {
  return toDecimalYear(getLast(figures).period) - toDecimalYear(figures[0].period)
}

/** Null for fewer than five figures. */
function judgeByLineOrStep(
  independent: NonEmpty<MeasuredFigure>,
  indicator: JudgedIndicator,
  shared: SharedEvidence,
): Evidence | null {
  const points = toPoints(independent, indicator)
  const result = lineOrStep(points, 10 ** -indicator.decimals)
  if (result.A === null) return null
  const { rise, lineRatio, A, step, B, clear } = result
  const [lineStrength, stepStrength] = [lineRatio / A, step.ratio / B]
  const shape = clear === 'both' ? (lineStrength > stepStrength ? 'line' : 'step') : clear
  return {
    ...shared,
    method: 'lineOrStep',
    result,
    shape,
    slope: rise / getSpan(independent),
    levels: getLevels(independent, points, result),
    clear: clear !== null && passesHurdles(shared),
    strength: Math.max(lineStrength, stepStrength),
  }
}

/** The figure at the split and the means on both sides. */
function getLevels(
  figures: NonEmpty<MeasuredFigure>,
  points: readonly Point[],
  { step }: JudgedLineOrStep,
): { readonly from: MeasuredFigure; readonly before: number; readonly since: number } {
  const split = points.findIndex(({ t }) => t === step.at)
  return {
    from: figures[split] ?? figures[0],
    before: getMean(points.slice(0, split).map(({ x }) => x)),
    since: getMean(points.slice(split).map(({ x }) => x)),
  }
}

function judgeByPooledLine(
  figures: NonEmpty<MeasuredFigure>,
  indicator: JudgedIndicator,
  shared: SharedEvidence,
): Evidence | null {
  const n = figures.length
  const { pooled } = figures[0].period
  const constant = getPooledConstant(n, pooled)
  if (constant === null) return null
  const points = toPoints(figures, indicator)
  const { rise, scatter } = fitLine(points, 10 ** -indicator.decimals)
  const ratio = Math.abs(rise) / scatter
  const strength = ratio / constant
  return {
    ...shared,
    method: 'pooledLine',
    n,
    pooled,
    rise,
    scatter,
    ratio,
    constant,
    slope: rise / getSpan(figures),
    clear: strength > 1 && Math.sign(rise) === Math.sign(shared.change) && passesHurdles(shared),
    strength,
  }
}

function judgeByMovingRange(
  segment: readonly MeasuredFigure[],
  indicator: JudgedIndicator,
  shared: SharedEvidence,
): Evidence | null {
  if (segment.length < MIN_FIGURES_OF_MOVING_RANGE) return null
  const values = segment.map(({ value }) => getJudgedValue(value, indicator))
  const ranges = values.slice(1).map((value, index) => Math.abs(value - values[index]!))
  const meanRange = getMean(ranges)
  const limit = MOVING_RANGE_LIMIT * Math.max(meanRange, 10 ** -indicator.decimals / 4)
  const strength = Math.abs(shared.change) / limit
  return {
    ...shared,
    method: 'movingRange',
    limit,
    figures: segment.length,
    clear: strength > 1 && passesHurdles(shared),
    strength,
  }
}

/**
 * Tests whether the latest figure differs clearly from the base. Five or more independent figures:
 * line or lasting step (lineOrStep.ts). Fewer: the 95% limits of both figures. Pooled years without
 * limits: the line through the overlapping figures. Otherwise, with six or more figures in the
 * segment: their mean moving range. Null if none of these applies.
 *
 * `independent` holds the base and at least one later figure. For direction `toward` every value is replaced
 * by its distance to the target, so `change` is the change of the distance. Counts (of a `count`, or
 * behind a share) and the smallest meaningful change are hurdles: they can only set `clear` to
 * false. A change that is clear by limits and smaller than meaningful stays clear and gets a caveat.
 */
export function evaluateChange(
  { independent, overlapping, segment }: JudgedFigures,
  indicator: JudgedIndicator,
): Evidence | null {
  const [from, to] = [independent[0], getLast(independent)]
  const change = getJudgedValue(to.value, indicator) - getJudgedValue(from.value, indicator)
  const shared: SharedEvidence = {
    change,
    counts: testCounts(from.value, to.value, indicator),
    shares: testShares(from, to, change, indicator),
    meaningful: checkMeaningfulChange(change, indicator),
    limits: testLimits(from, to, change),
  }
  const byLineOrStep = judgeByLineOrStep(independent, indicator, shared)
  if (byLineOrStep) return byLineOrStep
  if (shared.limits) {
    const { z, clear } = shared.limits
    return {
      ...shared,
      method: 'differenceOfEstimates',
      z,
      clear: clear && shared.counts?.clear !== false && shared.shares?.clear !== false,
      strength: Math.abs(z) / CLEAR_Z,
    }
  }
  return (
    judgeByPooledLine(overlapping, indicator, shared) ??
    judgeByMovingRange(segment, indicator, shared)
  )
}

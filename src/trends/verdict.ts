import type { MeasuredFigure, SeriesKey } from '../model/figure.ts'
import type { JudgedLineOrStep } from './methods/lineOrStep.ts'

/** Kinds of a judged change. */
const JUDGED_KINDS = ['better', 'worse', 'higher', 'lower', 'noClearChange'] as const
export type JudgedKind = (typeof JUDGED_KINDS)[number]

/** The kinds of verdict on a series at an edition: a result, or the reason why it cannot be judged. */
export const VERDICT_KINDS = [
  ...JUDGED_KINDS,
  'notComparable',
  'tooFewFigures',
  'noRecentFigure',
  'noFigureSinceBaseline',
  'baselineYear',
  'suppressed',
] as const
export type VerdictKind = (typeof VERDICT_KINDS)[number]

/** Two figures of one segment and the change between them, in the indicator's unit. */
export interface Change {
  readonly from: MeasuredFigure
  readonly to: MeasuredFigure
  /** to - from; percentage points for percent. */
  readonly change: number
  /** Half the width of the 95% interval of the change, in the unit; null unless both figures have limits. */
  readonly margin: number | null
}

/** A z test: clear from 1.96 standard errors on. */
export interface ZTest {
  readonly z: number
  readonly clear: boolean
}

/** The method that judged a change since the baseline, and its numbers. */
export type Evidence = {
  /**
   * The judged quantity: latest minus baseline; for `toward` the change of the distance to the
   * target; for money with a price index in prices of the latest year.
   */
  readonly change: number
  readonly clear: boolean
  /** The statistic divided by its limit: 1 is the border of clear. */
  readonly strength: number
  /** Exact binomial test of two counts: a hurdle that can only set `clear` to false; null if it does not apply. */
  readonly counts: { readonly p: number; readonly clear: boolean } | null
  /** Test of the counts behind two shares, also a hurdle; null if it does not apply. */
  readonly shares: ZTest | null
  /** The indicator's smallest meaningful change and whether it is reached; null if it has none. */
  readonly meaningful: { readonly required: number; readonly reached: boolean } | null
  /** The z test of the 95% limits of the two figures; null without limits. It decides only where it is the method. */
  readonly limits: ZTest | null
} & (
  | {
      readonly method: 'lineOrStep'
      readonly result: JudgedLineOrStep
      /** How the change is described: if both are clear, the one that exceeds its constant by more. */
      readonly shape: 'line' | 'step' | null
      /** Slope of the line, in the unit per year. */
      readonly slope: number
      /** The first figure of the new level and the mean of the judged quantity before and since. */
      readonly levels: {
        readonly from: MeasuredFigure
        readonly before: number
        readonly since: number
      }
    }
  | {
      /** The line through overlapping figures of pooled years. */
      readonly method: 'pooledLine'
      readonly n: number
      readonly pooled: number
      readonly rise: number
      readonly scatter: number
      readonly ratio: number
      readonly constant: number
      readonly slope: number
    }
  | { readonly method: 'differenceOfEstimates'; readonly z: number }
  | {
      /** The mean moving range of the whole segment, for few figures after the baseline. */
      readonly method: 'movingRange'
      readonly limit: number
      /** Number of figures from which the moving range is computed. */
      readonly figures: number
    }
)

export type ProgressStatus = 'targetAchieved' | 'onTrack' | 'moderate' | 'limited' | 'movingAway'

/** Progress to the target by the method of Open SDG; never the headline verdict. */
export interface Progress {
  readonly growth: number | null
  readonly ratio: number | null
  readonly score: number | null
  readonly status: ProgressStatus | null
}

/** Why a verdict differs from that of the edition before. */
export type Reason = 'newFigure' | 'revision' | 'break' | 'changedMetadata'

export type Caveat =
  /** The first figure is of a later year than the baseline. */
  | { readonly kind: 'lateStart'; readonly years: number }
  /** The z test of the limits disagrees with the method that judged the change. */
  | { readonly kind: 'limitsDisagree' }
  /** The value crossed the target (direction `toward`). */
  | { readonly kind: 'crossedTarget' }
  /** Money without a price base: in cash terms. */
  | { readonly kind: 'cashTerms' }
  /** The test of the counts set a clear change to not clear. */
  | { readonly kind: 'smallCounts' }
  /** The change is clear but smaller than the indicator's meaningful change. */
  | { readonly kind: 'belowMeaningfulChange' }
  /** Statuses of the two compared figures; low reliability of any judged figure. */
  | { readonly kind: 'provisional' | 'estimated' | 'lowReliability'; readonly period: string }
  /** Figures of another definition, which were left out. */
  | { readonly kind: 'definitionDiffers'; readonly periods: readonly string[] }
  /** Pooled periods: neighbouring figures share years. */
  | { readonly kind: 'pooled'; readonly years: number }

/** The verdict of the edition before, where it is another one. */
interface PreviousVerdict {
  readonly kind: VerdictKind
  readonly edition: number
  /** Empty if only time has passed: the figure is no longer recent. */
  readonly reasons: readonly Reason[]
}

interface VerdictBase {
  readonly key: SeriesKey
  readonly edition: number
  /** The indicator's own baseline year, otherwise the city's. */
  readonly baseline: number
  /** Null if there is no edition before or its verdict is the same. */
  readonly previousVerdict: PreviousVerdict | null
  readonly caveats: readonly Caveat[]
}

/** The fields of some kinds, which are null in all others. */
type Without<Field extends string> = { readonly [Name in Field]: null }

interface NotCompared extends Without<
  'baselineChange' | 'evidence' | 'extreme' | 'realTerms' | 'progress'
> {
  readonly figures: readonly never[]
}

/** A series with a recent figure. */
interface RecentSeries extends VerdictBase {
  readonly latest: MeasuredFigure
  /** The change since the previous figure of the same segment. News, not a verdict. */
  readonly latestChange: Change | null
}

/** A series whose latest figure was compared with the baseline, clearly changed or not. */
interface ComparedSeries extends RecentSeries, Without<'sinceBreak' | 'beforeBreak' | 'last'> {
  /** The judged figures from the baseline on, oldest first. */
  readonly figures: readonly MeasuredFigure[]
  /**
   * Whether the latest figure is above or below all others since the baseline (at least three), if no
   * change is clear; for money judged in prices of one year only if true in cash terms as well.
   */
  readonly extreme: 'highest' | 'lowest' | null
  /** For money with a price index: both figures in prices of the latest year, and the verdict in cash terms. */
  readonly realTerms: {
    readonly year: number
    readonly from: number
    readonly to: number
    readonly kindInCashTerms: JudgedKind | 'tooFewFigures'
  } | null
  /** Progress to the target; null without target. */
  readonly progress: Progress | null
}

export interface JudgedVerdict extends ComparedSeries {
  readonly kind: JudgedKind
  readonly baselineChange: Change
  readonly evidence: Evidence
}

export interface TooFewFiguresVerdict extends ComparedSeries, Without<'evidence'> {
  readonly kind: 'tooFewFigures'
  /** Null if the two figures pool the same years. */
  readonly baselineChange: Change | null
}

interface BaselineYearVerdict
  extends RecentSeries, NotCompared, Without<'sinceBreak' | 'beforeBreak' | 'last'> {
  readonly kind: 'baselineYear'
}

/** A verdict inside one segment, which holds the base and the latest figure. */
export type SegmentVerdict = JudgedVerdict | TooFewFiguresVerdict | BaselineYearVerdict

/** A verdict with a change since the baseline. */
export type ComparedVerdict = (JudgedVerdict | TooFewFiguresVerdict) & {
  readonly baselineChange: Change
}

interface NotComparableVerdict extends RecentSeries, NotCompared, Without<'last'> {
  readonly kind: 'notComparable'
  /**
   * The verdict inside the segment of the latest figure; null if that figure has the status
   * `definition differs`, so that no recent figure can be compared.
   */
  readonly sinceBreak: SegmentVerdict | null
  /**
   * The verdict of the last edition that could compare the series with the baseline, on the figures
   * known then; null if none could.
   */
  readonly beforeBreak: ComparedVerdict | null
}

/** A verdict on a series with a recent figure. */
export type RecentVerdict = SegmentVerdict | NotComparableVerdict

interface NoRecentFigureVerdict
  extends VerdictBase, NotCompared, Without<'latestChange' | 'sinceBreak' | 'beforeBreak'> {
  readonly kind: 'noRecentFigure'
  readonly latest: MeasuredFigure
  /** The verdict in the year of the latest figure. */
  readonly last: RecentVerdict
}

interface MissingFigureVerdict
  extends
    VerdictBase,
    NotCompared,
    Without<'latestChange' | 'sinceBreak' | 'beforeBreak' | 'last'> {
  readonly kind: 'noFigureSinceBaseline' | 'suppressed'
  /** The latest known figure, if there is any. */
  readonly latest: MeasuredFigure | null
}

export type Verdict = RecentVerdict | NoRecentFigureVerdict | MissingFigureVerdict

export function hasCaveat({ caveats }: Pick<Verdict, 'caveats'>, kind: Caveat['kind']): boolean {
  return caveats.some((caveat) => caveat.kind === kind)
}

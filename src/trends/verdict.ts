import type { MeasuredFigure, SeriesKey } from '../model/figure.ts'
import type { LineOrStep } from './lineOrStep.ts'

/** What may be said of a series at an edition, or the exact reason why nothing may be. */
export const VERDICT_KINDS = [
  'better',
  'worse',
  'higher',
  'lower',
  'no clear change',
  'not comparable',
  'too few figures',
  'no recent figure',
  'no figure since the baseline',
  'baseline year',
  'suppressed',
] as const

export type VerdictKind = (typeof VERDICT_KINDS)[number]

/** Two figures of one segment and the step between them, in the indicator's unit. */
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
  /** What was found over what it must exceed: 1 is the border of clear. */
  readonly strength: number
  /** Exact binomial test of two counts: a hurdle that can only take `clear` away; null where it does not apply. */
  readonly counts: { readonly p: number; readonly clear: boolean } | null
  /** Test of the counts behind two shares: a hurdle as well. */
  readonly shares: ZTest | null
  /** The smallest change that matters, where the indicator names one, and whether it is reached. */
  readonly meaningful: { readonly required: number; readonly reached: boolean } | null
  /** What the 95% limits of the two figures alone would say; null without limits. Decides only by its own method. */
  readonly limits: ZTest | null
} & (
  | {
      readonly method: 'line or step'
      readonly result: LineOrStep
      /** What the change is described as: of two that are clear the one that exceeds its constant more. */
      readonly shape: 'line' | 'step' | null
      /** Of the line, in the unit, a year. */
      readonly slope: number
      /** The figure with which the new level begins and the mean of the judged quantity on both sides. */
      readonly levels: {
        readonly from: MeasuredFigure
        readonly before: number
        readonly since: number
      } | null
    }
  | {
      /** The line alone, through overlapping figures of pooled years. */
      readonly method: 'pooled line'
      readonly n: number
      readonly pooled: number
      readonly rise: number
      readonly scatter: number
      readonly ratio: number
      readonly constant: number
      readonly slope: number
    }
  | { readonly method: 'difference of estimates'; readonly z: number }
  | {
      /** Against the mean moving range of the whole segment, where few of its figures lie after the baseline. */
      readonly method: 'moving range'
      readonly limit: number
      /** How many figures of the segment the moving range is measured on. */
      readonly figures: number
    }
)

export type ProgressStatus = 'target achieved' | 'on track' | 'moderate' | 'limited' | 'moving away'

/** Progress to the target, by the method that Open SDG publishes; never the headline. */
export interface Progress {
  readonly growth: number | null
  readonly ratio: number | null
  readonly score: number | null
  readonly status: ProgressStatus | null
}

/** Why a verdict is not the one of the edition before. */
export type Reason = 'new figure' | 'revision' | 'break' | 'changed metadata'

export type Caveat =
  /** The first figure is of a later year than the baseline. */
  | { readonly kind: 'late start'; readonly years: number }
  /** The limits of the two figures say something else than the rule that judged them. */
  | { readonly kind: 'limits disagree' }
  /** The value crossed the target on the way (direction `toward`). */
  | { readonly kind: 'crossed target' }
  /** Money without a price base: in cash terms. */
  | { readonly kind: 'cash terms' }
  /** The clear change was taken away by a test of the counts. */
  | { readonly kind: 'small counts' }
  /** The change is clear but smaller than what the indicator calls meaningful. */
  | { readonly kind: 'below meaningful change' }
  /** Statuses of the two figures compared; low reliability of any figure that was judged. */
  | { readonly kind: 'provisional' | 'estimated' | 'low reliability'; readonly period: string }
  /** Figures that stand apart and were left out. */
  | { readonly kind: 'definition differs'; readonly periods: readonly string[] }
  /** Pooled periods: neighbouring figures share years. */
  | { readonly kind: 'pooled'; readonly years: number }

export interface Verdict {
  readonly kind: VerdictKind
  readonly key: SeriesKey
  readonly edition: number
  /** The baseline year that holds for the indicator. */
  readonly baseline: number
  /** The change since the baseline; null where the two figures may not be compared or one is missing. */
  readonly since: Change | null
  /** The latest figure that can be compared; where none speaks for the edition, the latest known. */
  readonly latest: MeasuredFigure | null
  /** The previous figure of the same segment and the change since. News, not a verdict. */
  readonly previous: Change | null
  /** The figures that were judged, from the baseline on, oldest first; empty where none were. */
  readonly figures: readonly MeasuredFigure[]
  /** Null where it could not be judged. */
  readonly evidence: Evidence | null
  /**
   * A latest figure beyond all others since the baseline, at least three, where no change is clear;
   * of money judged in prices of one year only where it is so in cash and in those.
   */
  readonly extreme: 'highest' | 'lowest' | null
  /** For money with a price index: both figures in prices of the latest year, and what cash alone would say. */
  readonly prices: {
    readonly year: number
    readonly from: number
    readonly to: number
    readonly inCash: VerdictKind
  } | null
  /** Progress to the target; null without target. */
  readonly progress: Progress | null
  /**
   * For `not comparable`: the verdict inside the segment that holds the latest figure; null where
   * that figure stands apart (`definition differs`) and nothing recent can be compared at all.
   */
  readonly sinceBreak: Verdict | null
  /**
   * For `not comparable`: the verdict of the last edition that could still compare with the baseline,
   * on the figures known then; null where none could.
   */
  readonly beforeBreak: Verdict | null
  /** For `no recent figure`: the verdict in the year of the last figure there is. */
  readonly last: Verdict | null
  /**
   * The same series as judged for the edition before; null where there is none or it says the same.
   * `because` is empty where nothing was filed and only time has passed: the figure has grown old.
   */
  readonly formerly: {
    readonly kind: VerdictKind
    readonly edition: number
    readonly because: readonly Reason[]
  } | null
  readonly caveats: readonly Caveat[]
}

export function hasCaveat({ caveats }: Pick<Verdict, 'caveats'>, kind: Caveat['kind']): boolean {
  return caveats.some((caveat) => caveat.kind === kind)
}

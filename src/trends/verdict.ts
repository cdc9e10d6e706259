import type { MeasuredFigure, SeriesKey } from '../model/figure.ts'

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
}

/** Lens 1: the method that judged a change since the baseline, and its numbers. */
export type Evidence = {
  /** The judged quantity: latest minus baseline, or for `toward` the change of the distance to the target. */
  readonly change: number
  readonly clear: boolean
  /** |z| / 1.96 or |change| / limit: 1 is the border of clear. Ranks changes across units. */
  readonly strength: number
  /** The exact conditional binomial test that a count must besides pass; null where it does not apply. */
  readonly counts: { readonly p: number; readonly clear: boolean } | null
  /** The smallest change that matters, where the indicator names one, and whether it is reached. */
  readonly meaningful: { readonly required: number; readonly reached: boolean } | null
} & (
  | { readonly method: 'difference of estimates' | 'difference of proportions'; readonly z: number }
  | {
      readonly method: 'difference beyond variation'
      readonly limit: number
      /** How many figures of the segment since the baseline the wobble was measured on. */
      readonly figures: number
    }
)

/** Lens 2: a direction over the years. Null direction: judged, and none found. */
export type RecentTrend =
  | {
      readonly method: 'weighted regression of five'
      readonly figures: number
      readonly chiSquared: number
      /** In the unit, a year. */
      readonly slope: number
      readonly stable: boolean
      readonly direction: 'rising' | 'falling' | null
      readonly from: MeasuredFigure
      readonly to: MeasuredFigure
    }
  | {
      readonly method: 'Mann-Kendall'
      readonly figures: number
      readonly s: number
      readonly p: number
      readonly pMethod: 'exact' | 'normal'
      /** Theil-Sen: median of pairwise slopes, in the unit, a year. */
      readonly slope: number
      readonly direction: 'rising' | 'falling' | null
      readonly from: MeasuredFigure
      readonly to: MeasuredFigure
    }
  /** Too few figures for a trend; how many independent ones there are. */
  | { readonly method: 'too few'; readonly figures: number }

export type ProgressStatus = 'target achieved' | 'on track' | 'moderate' | 'limited' | 'moving away'

/** Lens 3, by the method that Open SDG publishes; never the headline. */
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
  /** Lens 1 is clear, lens 2 was judged and found no direction. */
  | { readonly kind: 'no steady direction' }
  /** Lens 1 is clear, lens 2 found the opposite direction of late. */
  | { readonly kind: 'recent trend differs' }
  /** The value crossed the target on the way (direction `toward`). */
  | { readonly kind: 'crossed target' }
  /** Money without a price base: in cash terms. */
  | { readonly kind: 'cash terms' }
  /** The clear change by wobble was taken away by the test of counts. */
  | { readonly kind: 'small counts' }
  /** The change is clear but smaller than what the indicator calls meaningful. */
  | { readonly kind: 'below meaningful change' }
  /** Statuses of the two figures compared. */
  | { readonly kind: 'provisional' | 'estimated' | 'low reliability'; readonly period: string }
  /** Figures that stand apart and were left out. */
  | { readonly kind: 'definition differs'; readonly periods: readonly string[] }
  /** Pooled periods: only every k-th figure was used. */
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
  /** Lens 1; null where it could not be judged. */
  readonly evidence: Evidence | null
  /** Lens 2; null where there are no two figures to compare: read `sinceBreak` for a new segment. */
  readonly recent: RecentTrend | null
  /** Lens 3; null without lens. */
  readonly progress: Progress | null
  /**
   * For `not comparable`: the verdict inside the segment that holds the latest figure; null where
   * that figure stands apart (`definition differs`) and nothing recent can be compared at all.
   */
  readonly sinceBreak: Verdict | null
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

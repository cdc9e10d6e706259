import type { Period } from './period.ts'
import type { FigureStatus } from './status.ts'
import type { LanguageMap } from './languageMap.ts'

/** The four fields that identify a series. `dimension` and `group` are both '' for the total population. */
export interface SeriesKey {
  readonly indicator: string
  readonly area: string
  readonly dimension: string
  readonly group: string
}

export function isSameSeries(a: SeriesKey, b: SeriesKey): boolean {
  return (
    a.indicator === b.indicator &&
    a.area === b.area &&
    a.dimension === b.dimension &&
    a.group === b.group
  )
}

/**
 * The file and edition that a row comes from. `correction` is 0 for the edition's own file, 1, 2 … for its
 * corrections.
 */
export interface Provenance {
  readonly edition: number
  readonly correction: number
  readonly file: string
  /** 1-based line in the file; the header is line 1. */
  readonly line: number
}

export interface Limits {
  readonly lower: number
  readonly upper: number
}

/** One row of a yearly file: one indicator, one area, one group, one period. */
export interface Figure {
  readonly key: SeriesKey
  readonly period: Period
  /** Null where missing; the status gives the reason. Never NaN. */
  readonly value: number | null
  /** 95% confidence limits. */
  readonly limits: Limits | null
  readonly numerator: number | null
  readonly denominator: number | null
  readonly status: readonly FigureStatus[]
  readonly note: LanguageMap
  /** '' where the indicator's source applies. */
  readonly source: string
  readonly sourceUrl: string
  readonly provenance: Provenance
}

/** A figure that has a value. */
export type MeasuredFigure = Figure & { readonly value: number }

export function isMeasured(figure: Figure): figure is MeasuredFigure {
  return figure.value !== null
}

/** Whether a figure may be compared with its neighbours: it has a value and the same definition. */
export function isComparable(figure: Figure): figure is MeasuredFigure {
  return isMeasured(figure) && !figure.status.includes('definition differs')
}

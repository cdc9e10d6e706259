import type { SeriesKey } from '../../../model/figure.ts'
import { getSeriesId, getFigureId } from '../../../model/ids.ts'
import { parsePeriod, formatSplitYear, type Period } from '../../../model/period.ts'
import { findImpossiblePeriod, findOtherKind } from '../../../model/periodChecks.ts'
import type { ImportContext } from '../importContext.ts'
import type { OtherKind } from '../importPlan.ts'
import type { OtherKindFound } from '../result.ts'

export type SeriesPeriodResult =
  | { readonly ok: true; readonly period: string }
  | {
      readonly ok: false
      readonly rule: 'impossible period' | 'other kind'
      readonly suggestion: string | null
    }

/** Checks whether a valid period fits its series. */
export class SeriesPeriodChecker {
  private found: OtherKindFound = { text: '', ends: 0, begins: 0 }

  constructor(
    private readonly context: ImportContext,
    private readonly otherKind: OtherKind,
  ) {}

  /** Unexplained periods of a different kind found so far; null if there were none. */
  get otherKindFound(): OtherKindFound | null {
    return this.found.text === '' ? null : this.found
  }

  /** @param value the figure as number text; undefined if the row has none */
  check(text: string, series: SeriesKey, value: string | undefined): SeriesPeriodResult {
    const result = parsePeriod(text)
    if (!result.ok) return { ok: false, rule: 'impossible period', suggestion: result.suggestion }
    const { period } = result
    const impossible = findImpossiblePeriod(period, this.context.latestYear)
    if (impossible)
      return { ok: false, rule: 'impossible period', suggestion: impossible.suggestion }
    const { periods } = this.context
    const knownPeriods = (
      periods.get(getSeriesId(series)) ??
      periods.get(series.indicator) ??
      []
    ).filter((one) => one.text !== text)
    if (findOtherKind(period, knownPeriods) === null) return { ok: true, period: text }
    if (period.kind === 'year' && knownPeriods.some(({ kind }) => kind === 'split year'))
      return this.resolveYear(period, series, value)
    this.askOtherKind(text)
    return this.otherKind === 'as written'
      ? { ok: true, period: text }
      : { ok: false, rule: 'other kind', suggestion: null }
  }

  private askOtherKind(text: string): void {
    if (this.found.text === '') this.found = { ...this.found, text }
  }

  /** 2026 in a series of 2024/25 and so on. Published figures may show which year is meant. */
  private resolveYear(
    { text, referenceYear: year }: Period,
    series: SeriesKey,
    value: string | undefined,
  ): SeriesPeriodResult {
    const [ends, begins] = [formatSplitYear(year - 1), formatSplitYear(year)]
    const isPublished = (period: string) => {
      const publishedFigure = this.context.publishedFigures.get(getFigureId(series, period))
      return value !== undefined && publishedFigure?.value === Number(value)
    }
    const [isEndYear, isStartYear] = [isPublished(ends), isPublished(begins)]
    if (isEndYear !== isStartYear) {
      const { ends: e, begins: b } = this.found
      this.found = { ...this.found, ends: e + Number(isEndYear), begins: b + Number(isStartYear) }
    }
    const isExplained = this.otherKind === 'unsure' && isEndYear !== isStartYear
    if (isExplained) return { ok: true, period: isEndYear ? ends : begins }
    this.askOtherKind(text)
    switch (this.otherKind) {
      case 'as written':
        return { ok: true, period: text }
      case 'year that ends':
        return { ok: true, period: ends }
      case 'year that begins':
        return this.checkPossible(begins)
      case 'unsure':
        return { ok: false, rule: 'other kind', suggestion: ends }
    }
  }

  private checkPossible(text: string): SeriesPeriodResult {
    const result = parsePeriod(text)
    return result.ok && findImpossiblePeriod(result.period, this.context.latestYear) === null
      ? { ok: true, period: text }
      : { ok: false, rule: 'impossible period', suggestion: null }
  }
}

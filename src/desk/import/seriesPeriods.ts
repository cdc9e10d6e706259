import { parsePeriod, splitYearText, type Period } from '../../model/period.ts'
import { findImpossiblePeriod, findOtherKind } from '../../model/periodFault.ts'
import { seriesIdOf } from '../draftColumns.ts'
import type { ImportContext } from './context.ts'
import type { NamedFigure } from './names.ts'
import type { OtherKind } from './plan.ts'
import type { OtherKindFound } from './result.ts'

export type SeriesPeriod =
  | { readonly ok: true; readonly period: string }
  | {
      readonly ok: false
      readonly rule: 'impossible period' | 'other kind'
      readonly offer: string | null
    }

/** Checks whether a valid period fits its series. */
export class SeriesPeriods {
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
  read(text: string, named: NamedFigure, value: string | undefined): SeriesPeriod {
    const reading = parsePeriod(text)
    if (!reading.ok) return { ok: false, rule: 'impossible period', offer: reading.offer }
    const { period } = reading
    const impossible = findImpossiblePeriod(period, this.context.latestYear)
    if (impossible) return { ok: false, rule: 'impossible period', offer: impossible.suggestion }
    const { periods } = this.context
    const known = (periods.get(seriesIdOf(named)) ?? periods.get(named.indicator) ?? []).filter(
      (one) => one.text !== text,
    )
    if (findOtherKind(period, known) === null) return { ok: true, period: text }
    if (period.kind === 'year' && known.some(({ kind }) => kind === 'split year'))
      return this.yearOfTwo(period, named, value)
    this.ask(text)
    return this.otherKind === 'as written'
      ? { ok: true, period: text }
      : { ok: false, rule: 'other kind', offer: null }
  }

  private ask(text: string): void {
    if (this.found.text === '') this.found = { ...this.found, text }
  }

  /** 2026 in a series of 2024/25 and so on. Published figures may show which year is meant. */
  private yearOfTwo(
    { text, referenceYear: year }: Period,
    named: NamedFigure,
    value: string | undefined,
  ): SeriesPeriod {
    const [ends, begins] = [splitYearText(year - 1), splitYearText(year)]
    const isPublished = (period: string) => {
      const known = this.context.published.get(`${seriesIdOf(named)}\u0000${period}`)
      return value !== undefined && known?.value === Number(value)
    }
    const [endsSo, beginsSo] = [isPublished(ends), isPublished(begins)]
    if (endsSo !== beginsSo) {
      const { ends: e, begins: b } = this.found
      this.found = { ...this.found, ends: e + Number(endsSo), begins: b + Number(beginsSo) }
    }
    const isExplained = this.otherKind === 'unsure' && endsSo !== beginsSo
    if (isExplained) return { ok: true, period: endsSo ? ends : begins }
    this.ask(text)
    switch (this.otherKind) {
      case 'as written':
        return { ok: true, period: text }
      case 'year that ends':
        return { ok: true, period: ends }
      case 'year that begins':
        return this.possible(begins)
      case 'unsure':
        return { ok: false, rule: 'other kind', offer: ends }
    }
  }

  private possible(text: string): SeriesPeriod {
    const reading = parsePeriod(text)
    return reading.ok && findImpossiblePeriod(reading.period, this.context.latestYear) === null
      ? { ok: true, period: text }
      : { ok: false, rule: 'impossible period', offer: null }
  }
}

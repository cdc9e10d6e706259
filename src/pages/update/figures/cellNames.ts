import type { Dataset, Indicator } from '../../../model/dataset.ts'
import type { SeriesKey } from '../../../model/figure.ts'
import { periodTextOf } from '../../../words/period.ts'
import { areaName, groupName } from '../../../words/verdict/subject.ts'
import { type Words } from '../../../words/words.ts'
import { isLanguage, getLanguageName } from '../../../words/languages.ts'
import type { Translate } from '../../../words/catalogue.ts'

/** Area and group of a line: `England, men`, `York, everybody`. */
export function seriesName(key: SeriesKey, dataset: Dataset, words: Words): string {
  return words.say('figures.series', {
    area: areaName(key.area, dataset, words).text,
    group: key.group === '' ? words.say('figures.everybody') : groupName(key, dataset, words).text,
  })
}

export function indicatorName(id: string, indicator: Indicator | null, words: Words): string {
  const title = indicator ? words.text(indicator.title).text : ''
  return title === '' ? id : title
}

/** The full name of a cell: column, indicator, area, group, period. */
export function cellName(
  parts: {
    readonly column: string
    readonly indicator: string
    readonly series: string
    readonly period: string
  },
  lang: string,
  say: Translate,
): string {
  return parts.period === ''
    ? say('figures.cell.noPeriod', parts)
    : say('figures.cell', { ...parts, period: periodTextOf(parts.period, lang) })
}

/** The full name of a line: indicator, area, group, period. */
export function lineName(
  parts: { readonly indicator: string; readonly series: string; readonly period: string },
  lang: string,
  say: Translate,
): string {
  return parts.period === ''
    ? say('figures.name.noPeriod', parts)
    : say('figures.name', { ...parts, period: periodTextOf(parts.period, lang) })
}

const NAMED = new Set([
  'period',
  'value',
  'lower',
  'upper',
  'status',
  'note',
  'numerator',
  'denominator',
  'source',
  'source_url',
])

/** The heading of a column; the column name if it is unknown. */
export function columnName(column: string, say: Translate): string {
  if (NAMED.has(column)) return say(`figures.column.${column as 'value'}`)
  const lang = /^note_(.+)$/.exec(column)?.[1] ?? ''
  return isLanguage(lang)
    ? say('figures.column.note.in', { language: getLanguageName(lang) })
    : column
}

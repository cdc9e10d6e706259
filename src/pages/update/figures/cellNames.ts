import { getAreaName, getGroupName } from '../../../i18n/names.ts'
import type { Dataset, Indicator } from '../../../model/dataset.ts'
import type { SeriesKey } from '../../../model/figure.ts'
import { formatPeriodText } from '../../../i18n/periods.ts'
import { type Translator } from '../../../i18n/translate.ts'
import { isLanguage, getLanguageName } from '../../../i18n/languages.ts'
import type { Translate } from '../../../i18n/catalogue.ts'

/** Area and group of a line: `England, men`, `York, everybody`. */
export function getSeriesName(key: SeriesKey, dataset: Dataset, translator: Translator): string {
  return translator.t('figures.series', {
    area: getAreaName(key.area, dataset, translator).text,
    group:
      key.group === ''
        ? translator.t('figures.everybody')
        : getGroupName(key, dataset, translator).text,
  })
}

export function getIndicatorName(
  id: string,
  indicator: Indicator | null,
  translator: Translator,
): string {
  const title = indicator ? translator.localize(indicator.title).text : ''
  return title === '' ? id : title
}

/** The full name of a cell: column, indicator, area, group, period. */
export function getCellName(
  parts: {
    readonly column: string
    readonly indicator: string
    readonly series: string
    readonly period: string
  },
  lang: string,
  t: Translate,
): string {
  return parts.period === ''
    ? t('figures.cell.noPeriod', parts)
    : t('figures.cell', { ...parts, period: formatPeriodText(parts.period, lang) })
}

/** The full name of a line: indicator, area, group, period. */
export function getLineName(
  parts: { readonly indicator: string; readonly series: string; readonly period: string },
  lang: string,
  t: Translate,
): string {
  return parts.period === ''
    ? t('figures.name.noPeriod', parts)
    : t('figures.name', { ...parts, period: formatPeriodText(parts.period, lang) })
}

const NAMED_COLUMNS = new Set([
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
export function getColumnName(column: string, t: Translate): string {
  if (NAMED_COLUMNS.has(column)) return t(`figures.column.${column as 'value'}`)
  const lang = /^note_(.+)$/.exec(column)?.[1] ?? ''
  return isLanguage(lang)
    ? t('figures.column.note.in', { language: getLanguageName(lang) })
    : column
}

import { parsePeriod, type Period } from '../model/period.ts'
import { getDefinition, getLocale } from './languages.ts'

const EN_DASH = '\u2013'

const monthNames = new Map<string, Intl.DateTimeFormat>()

export function getMonthName(month: number, lang: string): string {
  let format = monthNames.get(lang)
  if (!format) {
    format = new Intl.DateTimeFormat(getLocale(lang), { month: 'long', timeZone: 'UTC' })
    monthNames.set(lang, format)
  }
  return format.format(Date.UTC(2000, month - 1, 1))
}

/**
 * A period inside a sentence: `2014–2016`, `Q3 2016`, `3. kvartal 2016`, `July 2016`; years and split years
 * as the file has them. Without a language, quarters and months also stay as the file has them.
 */
export function formatPeriod(period: Period, lang?: string): string {
  if (period.kind === 'pooled years') return `${period.startYear}${EN_DASH}${period.referenceYear}`
  if (lang === undefined) return period.text
  if (period.kind === 'quarter')
    return `${getDefinition(lang).formatQuarter(period.part)} ${period.referenceYear}`
  if (period.kind === 'month') return `${getMonthName(period.part, lang)} ${period.referenceYear}`
  return period.text
}

/** Parses and formats a period; returns a text that is no period unchanged. */
export function formatPeriodText(text: string, lang: string): string {
  const parsed = parsePeriod(text)
  return parsed.ok ? formatPeriod(parsed.period, lang) : text
}

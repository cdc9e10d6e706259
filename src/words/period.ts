import { parsePeriod, type Period } from '../model/period.ts'
import { localeOf } from './languages.ts'

const EN_DASH = '\u2013'

const monthNames = new Map<string, Intl.DateTimeFormat>()

export function monthName(month: number, lang: string): string {
  let format = monthNames.get(lang)
  if (!format) {
    format = new Intl.DateTimeFormat(localeOf(lang), { month: 'long', timeZone: 'UTC' })
    monthNames.set(lang, format)
  }
  return format.format(Date.UTC(2000, month - 1, 1))
}

function quarter(part: number, lang: string): string {
  if (lang === 'nb') return `${part}. kvartal`
  return lang === 'de' ? `${part}. Quartal` : `Q${part}`
}

/**
 * A period inside a sentence: `2014–2016`, `Q3 2016`, `3. kvartal 2016`, `July 2016`; years and split years
 * as the file has them. Without a language, quarters and months also stay as the file has them.
 */
export function periodText(period: Period, lang?: string): string {
  if (period.kind === 'pooled years') return `${period.startYear}${EN_DASH}${period.referenceYear}`
  if (lang === undefined) return period.text
  if (period.kind === 'quarter') return `${quarter(period.part, lang)} ${period.referenceYear}`
  if (period.kind === 'month') return `${monthName(period.part, lang)} ${period.referenceYear}`
  return period.text
}

/** Parses and formats a period; returns a text that is no period unchanged. */
export function periodTextOf(text: string, lang: string): string {
  const reading = parsePeriod(text)
  return reading.ok ? periodText(reading.period, lang) : text
}

import { getLocale } from './languages.ts'

/** Gives the date format of a language; each is made once. */
export function getDateFormat(
  options: Intl.DateTimeFormatOptions,
): (lang: string) => Intl.DateTimeFormat {
  const formats = new Map<string, Intl.DateTimeFormat>()
  return (lang) => {
    const format = formats.get(lang) ?? new Intl.DateTimeFormat(getLocale(lang), options)
    formats.set(lang, format)
    return format
  }
}

/** By the number of parts of the date. */
const DATES = {
  1: getDateFormat({ year: 'numeric', timeZone: 'UTC' }),
  2: getDateFormat({ year: 'numeric', month: 'long', timeZone: 'UTC' }),
  3: getDateFormat({ year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' }),
}

const MOMENT = getDateFormat({ dateStyle: 'long', timeStyle: 'short' })

/** A moment on the reader's clock: `25 November 2026 at 13:05`. */
export function formatMoment(iso: string, lang: string): string {
  return MOMENT(lang).format(new Date(iso))
}

/**
 * Formats a date of the records, which may lack day or month: `18 November 2021`, `August 2023`, `2024`.
 * Returns any other text unchanged.
 */
export function formatDate(date: string, lang: string): string {
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(date)) return date
  const parts = date.split('-').map(Number)
  const [year = 0, month = 1, day = 1] = parts
  const moment = new Date(Date.UTC(year, month - 1, day))
  return DATES[parts.length as 1 | 2 | 3](lang).format(moment)
}

import { localeOf } from './locale.ts'

const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(lang: string, parts: number): Intl.DateTimeFormat {
  const key = `${lang} ${parts}`
  const known = formats.get(key)
  if (known) return known
  const format = new Intl.DateTimeFormat(localeOf(lang), {
    year: 'numeric',
    ...(parts > 1 && { month: 'long' }),
    ...(parts > 2 && { day: 'numeric' }),
    timeZone: 'UTC',
  })
  formats.set(key, format)
  return format
}

/**
 * A date of the records in words, no more exact than it is known: `18 November 2021`,
 * `August 2023`, `2024`. What is no such date stays as it is written.
 */
export function dateText(date: string, lang: string): string {
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(date)) return date
  const parts = date.split('-').map(Number)
  const [year = 0, month = 1, day = 1] = parts
  const moment = new Date(Date.UTC(year, month - 1, day))
  return formatOf(lang, parts.length).format(moment)
}

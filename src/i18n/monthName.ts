/** The name of a month (1 to 12); other text stays unchanged. */
export function formatMonth(month: string, lang: string): string {
  const number = Number(month)
  if (!Number.isInteger(number) || number < 1 || number > 12) return month
  const day = Date.UTC(2000, number - 1, 1)
  return new Intl.DateTimeFormat(lang, { month: 'long', timeZone: 'UTC' }).format(day)
}

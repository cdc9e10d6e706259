/** Result of parsing a partial date. */
export type DateResult =
  { readonly ok: true } | { readonly ok: false; readonly suggestion: string | null }

const WRITTEN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** Checks for a valid YYYY, YYYY-MM or YYYY-MM-DD; otherwise gives the likely intended date. */
export function parseDate(text: string): DateResult {
  const found = WRITTEN.exec(text)
  if (found && isOnCalendar(found[1]!, found[2], found[3])) return { ok: true }
  return { ok: false, suggestion: suggestDate(text.toLowerCase()) }
}

function isOnCalendar(year: string, month?: string, day?: string): boolean {
  if (month === undefined) return true
  if (Number(month) < 1 || Number(month) > 12) return false
  if (day === undefined) return true
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  return Number(day) >= 1 && Number(day) <= last
}

/** The first three letters of the months in English, Norwegian and German. */
const MONTHS: Readonly<Record<string, number>> = {
  jan: 1,
  jän: 1,
  feb: 2,
  mar: 3,
  mär: 3,
  apr: 4,
  may: 5,
  mai: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  oct: 10,
  okt: 10,
  nov: 11,
  dec: 12,
  des: 12,
  dez: 12,
}

/** Parses other common date formats. Of two numbers the day comes first, unless it cannot be a day. */
function suggestDate(text: string): string | null {
  const yearFirst = /^(\d{4})[-/. ]?(\d{1,2})(?:[-/. ]?(\d{1,2}))?\.?$/.exec(text)
  if (yearFirst) return formatDate(yearFirst[1]!, yearFirst[2]!, yearFirst[3])
  const dayFirst = /^(\d{1,2})[-/. ]+(\d{1,2})[-/. ]+(\d{4})$/.exec(text)
  if (dayFirst) {
    const [, day, month, year] = dayFirst
    return formatDate(year!, month!, day) ?? formatDate(year!, day!, month)
  }
  const monthFirst = /^(\d{1,2})[-/.](\d{4})$/.exec(text)
  if (monthFirst) return formatDate(monthFirst[2]!, monthFirst[1]!)
  const withMonthName =
    /^(?:(\d{1,2})\.?(?:st|nd|rd|th)?[- ]+)?([a-zæøåä]{3,9})\.?[-, ]+(\d{4})$/.exec(text)
  const month = withMonthName && MONTHS[withMonthName[2]!.slice(0, 3)]
  return month ? formatDate(withMonthName[3]!, String(month), withMonthName[1]) : null
}

function formatDate(year: string, month: string, day?: string): string | null {
  if (!isOnCalendar(year, month, day)) return null
  return [year, month, day]
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-')
}

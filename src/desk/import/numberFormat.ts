import type { SSF } from '@e965/xlsx'
import { CELL, type CellKind } from './grid.ts'

/** Of the library, what knows number formats. */
export type NumberFormats = typeof SSF

/** What the library knows in a format outside quotes: places of digits, dates, and signs that stand for themselves. */
const KNOWN = /[\d#?.,%@;/+\-$():!^&'~{}<>= acfijklopqrtuvwxzPMDYHSEBmdyhsebgA]/

/**
 * A number as a cell with this format shows it; null where the library cannot tell. The library takes
 * `*`, `_`, `\` and `;` inside quotes for signs of the format, and stops at any other letter: here
 * each character that only stands for itself is escaped.
 */
export function shownText(value: number, format: string, formats: NumberFormats): string | null {
  try {
    return String(formats.format(escapedFormat(format), value))
  } catch {
    return null
  }
}

function escapedFormat(format: string): string {
  const tokens = /"([^"]*)"?|\\([^])|_([^])|\*[^]|(\[[^\]]*\])|(General)|([^])/gi
  return format.replace(
    tokens,
    (token, quoted?: string, escaped?: string, space?: string, ...rest: (string | undefined)[]) => {
      const [bracket, general, single] = rest
      if (quoted !== undefined) return quoted.replace(/[^]/g, '\\$&')
      if (escaped !== undefined) return `\\${escaped}`
      if (space !== undefined) return '\\ '
      if (bracket !== undefined) return bracket
      if (general !== undefined) return 'General'
      // What fills the cell up to its width says nothing.
      if (single === undefined) return ''
      return KNOWN.test(single) ? single : `\\${token}`
    },
  )
}

/** How much of a date a format shows: without its quoted texts, escapes, colours and conditions. */
export function datePrecision(format: string): CellKind {
  const bare = format
    .replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '')
    .split(';')[0]!
    .toLowerCase()
  if (/[dhs]/.test(bare)) return CELL.dateDay
  return bare.includes('m') ? CELL.dateMonth : CELL.dateYear
}

import type { SSF } from '@e965/xlsx'
import { CELL, type CellKind } from './grid.ts'
import { shiftDecimal } from './displayedNumber.ts'

/** The part of the SSF library for number formats that is used. */
export type NumberFormats = typeof SSF

export interface CellTextResult {
  /** The formatted number without its sign; null if the library cannot format it. */
  readonly text: string | null
  /** Whether the format multiplies by 100: it has an unquoted `%`. */
  readonly isPercent: boolean
}

/**
 * Formats a number as a cell shows it. The library takes quoted characters for format codes and
 * fails at a `%` away from the digits. So the format section for the number is selected here,
 * literals are escaped, and the number is multiplied here.
 */
export function formatCellText(
  value: number,
  format: string,
  formats: NumberFormats,
): CellTextResult {
  if (format.length > MAX_LENGTH)
    return {
      text: null,
      isPercent: removeLiterals(escapeLiterals(format.slice(0, MAX_LENGTH))).includes('%'),
    }
  const sections = splitSections(escapeLiterals(format))
  try {
    const section = sections[findSection(value, sections, formats)] ?? ''
    const bare = section.replace(CONDITION, '')
    const percents = removeLiterals(bare).split('%').length - 1
    const isPercent = percents > 0
    if (bare.trim() === '') return { text: '', isPercent }
    const number = shiftDecimal(Math.abs(value), 2 * percents)
    const literal = bare.replace(/\\[^]|%/g, (sign) => (sign === '%' ? '\\%' : sign))
    return { text: String(formats.format(literal, number)), isPercent }
  } catch {
    return { text: null, isPercent: removeLiterals(sections[0] ?? '').includes('%') }
  }
}

/** Excel and Calc write no longer formats. */
const MAX_LENGTH = 1000

/** A condition on the size of the number. */
const CONDITION = /\[[<>=][^\]]*\]/g

/** The library selects the section: each gets its number as text. */
function findSection(value: number, sections: readonly string[], formats: NumberFormats): number {
  const numbered = sections.map((section, index) =>
    removeLiterals(section).includes('@')
      ? '@'
      : `${(section.match(CONDITION) ?? []).join('')}\\${String(index)}`,
  )
  if (sections.length === 1) return 0
  // The library may also write the sign of a negative number.
  return Number(String(formats.format(numbered.join(';'), value)).replace(/\D/g, ''))
}

function splitSections(escaped: string): readonly string[] {
  return escaped.match(/(?:\\[^]|[^;\\])+|(?<=^|;)(?=;|$)/g) ?? ['']
}

/** A format without its literals. */
function removeLiterals(escaped: string): string {
  return escaped.replace(/\\[^]/g, '')
}

/** Codes that the library knows in a format outside quotes: digits, dates and literal characters. */
const KNOWN = /[\d#?.,%@;/+\-$():!^&'~{}<>= acfijklopqrtuvwxzPMDYHSEBmdyhsebgA]/

/** Escapes each literal with a backslash; removes colours, languages and fill characters. */
function escapeLiterals(format: string): string {
  const tokens = /"([^"]*)"?|\\([^])|_([^])|\*[^]|\[([^\]]*)\]|(General)|([^])/gi
  return format.replace(
    tokens,
    (_, quoted?: string, escaped?: string, space?: string, ...rest: (string | undefined)[]) => {
      const [bracket, general, single] = rest
      if (quoted !== undefined) return quoted.replace(/[^]/g, '\\$&')
      if (escaped !== undefined) return `\\${escaped}`
      if (space !== undefined) return '\\ '
      if (bracket !== undefined) return convertBracket(bracket)
      if (general !== undefined) return 'General'
      // Fill characters carry no meaning.
      if (single === undefined) return ''
      return KNOWN.test(single) ? single : `\\${single}`
    },
  )
}

/** Of bracketed codes, only conditions, elapsed time and currencies are kept. */
function convertBracket(text: string): string {
  if (/^[<>=]/.test(text) || /^[hms]+$/i.test(text)) return `[${text}]`
  const currency = /^\$([^-]*)/.exec(text)?.[1] ?? ''
  return currency.replace(/[^]/g, '\\$&')
}

/** How much of a date a format shows, without quoted texts, escapes, colours and conditions. */
export function getDatePrecision(format: string): CellKind {
  const bare = format
    .slice(0, MAX_LENGTH)
    .replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '')
    .split(';')[0]!
    .toLowerCase()
  if (/[dhs]/.test(bare)) return CELL.dateDay
  return bare.includes('m') ? CELL.dateMonth : CELL.dateYear
}

import type { SSF } from '@e965/xlsx'
import { CELL, type CellKind } from './grid.ts'
import { shifted } from './shownNumber.ts'

/** Of the library, what knows number formats. */
export type NumberFormats = typeof SSF

export interface ShownText {
  /** The number without its sign; null where the library cannot tell. */
  readonly text: string | null
  /** Whether the format multiplies by 100: a `%` outside quotes does. */
  readonly percent: boolean
}

/**
 * A number as a cell with this format shows it. The library takes signs inside quotes for signs of
 * the format and stops at a `%` apart from the digits: so the part of the format that holds for the
 * number is taken out, what only stands for itself is escaped, and the number is multiplied here.
 */
export function shownText(value: number, format: string, formats: NumberFormats): ShownText {
  if (format.length > MAX_LENGTH)
    return {
      text: null,
      percent: outside(escapedFormat(format.slice(0, MAX_LENGTH))).includes('%'),
    }
  const sections = sectionsOf(escapedFormat(format))
  try {
    const section = sections[sectionFor(value, sections, formats)] ?? ''
    const bare = section.replace(CONDITION, '')
    const percents = outside(bare).split('%').length - 1
    const percent = percents > 0
    if (bare.trim() === '') return { text: '', percent }
    const number = shifted(Math.abs(value), 2 * percents)
    const literal = bare.replace(/\\[^]|%/g, (sign) => (sign === '%' ? '\\%' : sign))
    return { text: String(formats.format(literal, number)), percent }
  } catch {
    return { text: null, percent: outside(sections[0] ?? '').includes('%') }
  }
}

/** Excel and Calc write no longer formats. */
const MAX_LENGTH = 1000

/** What holds for numbers of a certain size only. */
const CONDITION = /\[[<>=][^\]]*\]/g

/** The library itself says which part holds: each is given its number to show. */
function sectionFor(value: number, sections: readonly string[], formats: NumberFormats): number {
  const numbered = sections.map((section, index) =>
    outside(section).includes('@')
      ? '@'
      : `${(section.match(CONDITION) ?? []).join('')}\\${String(index)}`,
  )
  if (sections.length === 1) return 0
  // Of a number below zero the library may write the sign too.
  return Number(String(formats.format(numbered.join(';'), value)).replace(/\D/g, ''))
}

function sectionsOf(escaped: string): readonly string[] {
  return escaped.match(/(?:\\[^]|[^;\\])+|(?<=^|;)(?=;|$)/g) ?? ['']
}

/** A format without what stands for itself. */
function outside(escaped: string): string {
  return escaped.replace(/\\[^]/g, '')
}

/** What the library knows in a format outside quotes: places of digits, dates, and signs that stand for themselves. */
const KNOWN = /[\d#?.,%@;/+\-$():!^&'~{}<>= acfijklopqrtuvwxzPMDYHSEBmdyhsebgA]/

/** Each character that only stands for itself behind a backslash, without colours, languages and fillings. */
function escapedFormat(format: string): string {
  const tokens = /"([^"]*)"?|\\([^])|_([^])|\*[^]|\[([^\]]*)\]|(General)|([^])/gi
  return format.replace(
    tokens,
    (_, quoted?: string, escaped?: string, space?: string, ...rest: (string | undefined)[]) => {
      const [bracket, general, single] = rest
      if (quoted !== undefined) return quoted.replace(/[^]/g, '\\$&')
      if (escaped !== undefined) return `\\${escaped}`
      if (space !== undefined) return '\\ '
      if (bracket !== undefined) return bracketText(bracket)
      if (general !== undefined) return 'General'
      // What fills the cell up to its width says nothing.
      if (single === undefined) return ''
      return KNOWN.test(single) ? single : `\\${single}`
    },
  )
}

/** Of what stands in brackets a condition, elapsed time and a currency are kept. */
function bracketText(text: string): string {
  if (/^[<>=]/.test(text) || /^[hms]+$/i.test(text)) return `[${text}]`
  const currency = /^\$([^-]*)/.exec(text)?.[1] ?? ''
  return currency.replace(/[^]/g, '\\$&')
}

/** How much of a date a format shows: without its quoted texts, escapes, colours and conditions. */
export function datePrecision(format: string): CellKind {
  const bare = format
    .slice(0, MAX_LENGTH)
    .replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '')
    .split(';')[0]!
    .toLowerCase()
  if (/[dhs]/.test(bare)) return CELL.dateDay
  return bare.includes('m') ? CELL.dateMonth : CELL.dateYear
}

import { getOwnEntry } from '../../model/getOwnEntry.ts'
import type { FigureStatus } from '../../model/status.ts'

/** Meaning of a mark in place of a figure; '' for no figure. */
export type MarkMeaning = FigureStatus | ''

/**
 * Symbols of the UK Government Statistical Service, in square brackets. `[low]` (rounds to 0) is left to the
 * user.
 */
const STANDALONE_MARKS: Readonly<Record<string, FigureStatus>> = {
  c: 'suppressed',
  x: 'not collected',
  z: 'not applicable',
}
const SUFFIX_MARKS: Readonly<Record<string, FigureStatus>> = {
  b: 'break',
  e: 'estimated',
  p: 'provisional',
  r: 'revised',
  u: 'low reliability',
}

/** All of them, for a cell or heading that contains only marks. */
export const BRACKET_MARKS: Readonly<Record<string, FigureStatus>> = {
  ...STANDALONE_MARKS,
  ...SUFFIX_MARKS,
}

/**
 * Signs without a common meaning, words without a digit, and undisclosed small numbers (`<5`): the user is
 * asked, nothing is guessed.
 */
function isInPlaceOfFigure(cell: string): boolean {
  if (!/\d/.test(cell)) return cell.length <= 40
  return (
    /^(?:&lt;|[<>≤≥]|(?:fewer|less|more) than|under|over|up to|at most|færre enn|mindre enn|under|inntil|weniger als|unter|bis zu|färre än|mindre än|alle|alle kuin)\s*=?\s*[\d.,]+\s*%?$/i.test(
      cell,
    ) ||
    /^\d{1,3}\s*(?:-|–|to|til|bis)\s*\d{1,3}$/i.test(cell) ||
    /^\[[a-z]{1,6}\d?\]$/i.test(cell)
  )
}

const PLAIN_NUMBER = /^[-+\u2212]?\d[\d.,\s]*$/

export interface MarkedFigure {
  /** The cell without its marks; '' where it contains only a mark. */
  readonly text: string
  /** Statuses, and codes that need an explanation. */
  readonly status: readonly string[]
  /** An unexplained sign in place of a figure. */
  readonly unknown: string | null
}

/** Removes publishers' marks from a figure's cell: `[c]`, `12.3 [p]`, and marks that the user explained. */
export function parseMarks(
  cell: string,
  explanations: Readonly<Record<string, MarkMeaning>>,
): MarkedFigure {
  if (cell === '') return { text: '', status: [], unknown: null }
  const meaning = getOwnEntry(explanations, cell)
  if (meaning !== undefined)
    return { text: '', status: meaning === '' ? [] : [meaning], unknown: null }
  if (PLAIN_NUMBER.test(cell)) return { text: cell, status: [], unknown: null }
  const alone = /^\[([a-z])\]$/i.exec(cell)
  const explained = alone && STANDALONE_MARKS[alone[1]!.toLowerCase()]
  if (explained) return { text: '', status: [explained], unknown: null }
  if (alone || isInPlaceOfFigure(cell)) return { text: '', status: [], unknown: cell }
  return parseSuffixMarks(cell)
}

function parseSuffixMarks(cell: string): MarkedFigure {
  const status: string[] = []
  let text = cell
  for (;;) {
    const mark = /^(.*[\d%\]])\s*\[([a-z]{1,4}|notes?\s*[\d, ]+)\]$/i.exec(text)
    if (!mark) break
    const meaning = SUFFIX_MARKS[mark[2]!.toLowerCase()]
    if (meaning) status.push(meaning)
    else if (!/^note/i.test(mark[2]!)) status.push(`[${mark[2]}]`)
    text = mark[1]!
  }
  // Eurostat's tables write flags after the number: `12.3 bp`.
  const characters = /^(.*\d)\s+([bcdefnprsuz]{1,3})$/.exec(text)
  if (characters)
    return { text: characters[1]!, status: [...status, characters[2]!], unknown: null }
  return { text, status, unknown: null }
}

/** Signs in place of a figure; words are not signs. */
const PLACEHOLDER_SIGN =
  /^(?:[*:.\u2026\u2025\-\u2013\u2014/~#\u2020\u2021a-z]|\.\.+|\([a-z:]\)|n\.?\/?[adsv]\.?|low|nil|null|null value|i\/t|k\.\s?a\.|\[[a-z]{1,6}\])$/i

/** A publisher's mark in a number cell. */
export type FoundMark =
  /** `status`: its standard meaning; null where publishers differ. */
  | { readonly in: 'place'; readonly status: FigureStatus | null }
  | { readonly in: 'behind'; readonly number: string; readonly status: string }

/** The mark in a cell; null where there is none. */
export function findMark(cell: string): FoundMark | null {
  const { text, status, unknown } = parseMarks(cell, {})
  if (unknown !== null)
    return PLACEHOLDER_SIGN.test(cell) || /\d/.test(cell) ? { in: 'place', status: null } : null
  if (text === '') return { in: 'place', status: (status[0] as FigureStatus | undefined) ?? null }
  return text === cell ? null : { in: 'behind', number: text, status: status.join(';') }
}

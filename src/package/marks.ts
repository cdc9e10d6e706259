import { ownEntry } from '../model/ownEntry.ts'
import type { FigureStatus } from '../model/status.ts'

/** What a mark in place of a figure means; '' that there is no figure. */
export type MarkMeaning = FigureStatus | ''

/**
 * Marks of the British statistical service (GSS, "symbols in tables"), in square brackets. `[low]`
 * stands for a figure that rounds to 0, and is left for somebody to decide.
 */
const ALONE: Readonly<Record<string, FigureStatus>> = {
  c: 'suppressed',
  x: 'not collected',
  z: 'not applicable',
}
const BEHIND: Readonly<Record<string, FigureStatus>> = {
  b: 'break',
  e: 'estimated',
  p: 'provisional',
  r: 'revised',
  u: 'low reliability',
}

/** The same for a cell or heading in which nothing but marks stands. */
export const BRACKETS: Readonly<Record<string, FigureStatus>> = { ...ALONE, ...BEHIND }

/**
 * Signs that each publisher uses in its own sense, words without a digit, and a small number that is
 * not disclosed (`<5`): they are asked about, never guessed.
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
  /** The cell without its marks; '' where nothing but a mark stands in it. */
  readonly text: string
  /** Statuses, and codes that only somebody can explain. */
  readonly status: readonly string[]
  /** A sign in place of a figure that nobody has explained. */
  readonly unknown: string | null
}

/** Takes publishers' marks off a figure's cell: `[c]`, `12.3 [p]`, and those that somebody explained. */
export function readMarks(cell: string, said: Readonly<Record<string, MarkMeaning>>): MarkedFigure {
  if (cell === '') return { text: '', status: [], unknown: null }
  const meaning = ownEntry(said, cell)
  if (meaning !== undefined)
    return { text: '', status: meaning === '' ? [] : [meaning], unknown: null }
  if (PLAIN_NUMBER.test(cell)) return { text: cell, status: [], unknown: null }
  const alone = /^\[([a-z])\]$/i.exec(cell)
  const explained = alone && ALONE[alone[1]!.toLowerCase()]
  if (explained) return { text: '', status: [explained], unknown: null }
  if (alone || isInPlaceOfFigure(cell)) return { text: '', status: [], unknown: cell }
  return marksBehind(cell)
}

function marksBehind(cell: string): MarkedFigure {
  const status: string[] = []
  let text = cell
  for (;;) {
    const mark = /^(.*[\d%\]])\s*\[([a-z]{1,4}|notes?\s*[\d, ]+)\]$/i.exec(text)
    if (!mark) break
    const meaning = BEHIND[mark[2]!.toLowerCase()]
    if (meaning) status.push(meaning)
    else if (!/^note/i.test(mark[2]!)) status.push(`[${mark[2]}]`)
    text = mark[1]!
  }
  // Eurostat's tables write the letters of the flags behind the number: `12.3 bp`.
  const letters = /^(.*\d)\s+([bcdefnprsuz]{1,3})$/.exec(text)
  if (letters) return { text: letters[1]!, status: [...status, letters[2]!], unknown: null }
  return { text, status, unknown: null }
}

/** Signs that stand in place of a figure; a word is none. */
const SIGN =
  /^(?:[*:.\u2026\u2025\-\u2013\u2014/~#\u2020\u2021a-z]|\.\.+|\([a-z:]\)|n\.?\/?[adsv]\.?|low|nil|null|null value|i\/t|k\.\s?a\.|\[[a-z]{1,6}\])$/i

/** A publisher's mark in a cell of numbers. */
export type FoundMark =
  /** `status`: what it means by a standard; null where each publisher means something else. */
  | { readonly in: 'place'; readonly status: FigureStatus | null }
  | { readonly in: 'behind'; readonly number: string; readonly status: string }

/** Null where no mark stands in the cell. */
export function findMark(cell: string): FoundMark | null {
  const { text, status, unknown } = readMarks(cell, {})
  if (unknown !== null)
    return SIGN.test(cell) || /\d/.test(cell) ? { in: 'place', status: null } : null
  if (text === '') return { in: 'place', status: (status[0] as FigureStatus | undefined) ?? null }
  return text === cell ? null : { in: 'behind', number: text, status: status.join(';') }
}

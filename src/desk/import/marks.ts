import { FIGURE_STATUSES, type FigureStatus } from '../../model/status.ts'
import type { MarkMeaning } from './plan.ts'
import { ownEntry } from '../ownEntry.ts'

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

/** Signs that each publisher uses in its own sense: they are asked about, never guessed. */
const DOUBTFUL =
  /^(?:[*:.…‥\-–—/xczup.]|\.\.+|n\/?a|low|\[low\]|nd|na|nil|null|null value|i\/t|k\.\s?a\.)$/i

export interface MarkedFigure {
  /** The cell without its marks; '' where nothing but a mark stands in it. */
  readonly text: string
  readonly status: readonly FigureStatus[]
  /** A sign in place of a figure that nobody has explained. */
  readonly unknown: string | null
}

/** Takes publishers' marks off a figure's cell: `[c]`, `12.3 [p]`, and those that somebody explained. */
export function readMarks(cell: string, said: Readonly<Record<string, MarkMeaning>>): MarkedFigure {
  if (cell === '') return { text: '', status: [], unknown: null }
  const meaning = ownEntry(said, cell)
  if (meaning !== undefined)
    return { text: '', status: meaning === '' ? [] : [meaning], unknown: null }
  const last = cell.charCodeAt(cell.length - 1)
  if (last >= 48 && last <= 57) return { text: cell, status: [], unknown: null }
  const alone = /^\[([a-z])\]$/i.exec(cell)
  const explained = alone && ALONE[alone[1]!.toLowerCase()]
  if (explained) return { text: '', status: [explained], unknown: null }
  if (DOUBTFUL.test(cell) || alone) return { text: '', status: [], unknown: cell }
  return marksBehind(cell)
}

function marksBehind(cell: string): MarkedFigure {
  const status: FigureStatus[] = []
  let text = cell
  for (;;) {
    const mark = /^(.*[\d%\]])\s*\[([a-z]|notes?\s*[\d, ]+)\]$/i.exec(text)
    if (!mark) return { text, status, unknown: null }
    const meaning = BEHIND[mark[2]!.toLowerCase()]
    if (meaning) status.push(meaning)
    else if (!/^note/i.test(mark[2]!)) return { text, status, unknown: null }
    text = mark[1]!
  }
}

/** What a heading such as `2025-26 [p]` says of every figure below it. */
export function headingStatus(heading: string): readonly FigureStatus[] {
  return [...heading.matchAll(/\[([a-z])\]/gi)].flatMap(
    ([, mark]) => BEHIND[mark!.toLowerCase()] ?? [],
  )
}

/** Statuses as Norwegian and German tables say them. */
const TRANSLATED: Readonly<Record<string, FigureStatus>> = {
  foreløpig: 'provisional',
  vorläufig: 'provisional',
  anslag: 'estimated',
  anslått: 'estimated',
  geschätzt: 'estimated',
  revidert: 'revised',
  revidiert: 'revised',
  brudd: 'break',
  bruch: 'break',
  'brudd opphevet': 'break lifted',
  'bruch aufgehoben': 'break lifted',
  'annen definisjon': 'definition differs',
  'andere definition': 'definition differs',
  'lav pålitelighet': 'low reliability',
  usikkert: 'low reliability',
  'geringe zuverlässigkeit': 'low reliability',
  undertrykt: 'suppressed',
  skjermet: 'suppressed',
  unterdrückt: 'suppressed',
  'ikke samlet inn': 'not collected',
  'nicht erhoben': 'not collected',
  'ikke aktuelt': 'not applicable',
  'nicht zutreffend': 'not applicable',
}

/** A cell of statuses in the words of the data, where it says them in Norwegian or German. */
export function statusInOurWords(cell: string): string {
  const known: ReadonlySet<string> = new Set(FIGURE_STATUSES)
  return cell
    .split(';')
    .map((part) => {
      const word = part.trim().toLowerCase()
      return known.has(word) ? word : (ownEntry(TRANSLATED, word) ?? part.trim())
    })
    .filter((word) => word !== '')
    .join(';')
}

import { getOwnEntry } from '../../model/getOwnEntry.ts'
import { FIGURE_STATUSES } from '../../model/status.ts'
import { BRACKET_MARKS, type MarkMeaning } from './publisherMarks.ts'

/** Statuses as publishers write them, in several languages; '' for a normal value. */
const STATUS_WORDS: Readonly<Record<string, MarkMeaning>> = {
  foreløpig: 'provisional',
  vorläufig: 'provisional',
  preliminär: 'provisional',
  ennakkotieto: 'provisional',
  'provisional value': 'provisional',
  preliminary: 'provisional',
  anslag: 'estimated',
  anslått: 'estimated',
  geschätzt: 'estimated',
  'estimated value': 'estimated',
  estimate: 'estimated',
  revidert: 'revised',
  revidiert: 'revised',
  'revised value': 'revised',
  brudd: 'break',
  bruch: 'break',
  'break in time series': 'break',
  'time series break': 'break',
  'brudd opphevet': 'break lifted',
  'bruch aufgehoben': 'break lifted',
  'annen definisjon': 'definition differs',
  'andere definition': 'definition differs',
  'definition differs (see metadata)': 'definition differs',
  'lav pålitelighet': 'low reliability',
  'lite pålitelig': 'low reliability',
  usikkert: 'low reliability',
  'wenig verlässlich': 'low reliability',
  'geringe zuverlässigkeit': 'low reliability',
  tilbakeholdt: 'suppressed',
  undertrykt: 'suppressed',
  skjermet: 'suppressed',
  zurückgehalten: 'suppressed',
  'geheim gehalten': 'suppressed',
  unterdrückt: 'suppressed',
  'ikke samlet inn': 'not collected',
  'nicht erhoben': 'not collected',
  'ikke aktuelt': 'not applicable',
  'nicht zutreffend': 'not applicable',
  'normal value': '',
  normal: '',
  final: '',
  endelig: '',
  endgültig: '',
}

/**
 * Codes of the SDMX list CL_OBS_STATUS (capitals) and Eurostat flags. Codes for confidential, missing,
 * forecast and insignificant values are left out: the user has to decide.
 */
const FLAG_CHARACTERS: Readonly<Record<string, MarkMeaning>> = {
  A: '',
  B: 'break',
  D: 'definition differs',
  E: 'estimated',
  P: 'provisional',
  U: 'low reliability',
  Q: 'suppressed',
  L: 'not collected',
  M: 'not applicable',
  b: 'break',
  d: 'definition differs',
  e: 'estimated',
  p: 'provisional',
  r: 'revised',
  s: 'estimated',
  u: 'low reliability',
}

/** Flags whose meaning the user has to decide. */
const AMBIGUOUS_FLAGS = /[cfinzCFGHIJKNOSVW]/

const STATUSES: ReadonlySet<string> = new Set(FIGURE_STATUSES)

/**
 * Translates a cell of statuses or flags to known statuses joined by `;`. Unexplained flags stay as written.
 * @param explanations meanings of flags that the user gave
 */
export function translateStatus(
  cell: string,
  explanations: Readonly<Record<string, MarkMeaning>> = {},
): string {
  const parts = cell
    .split(/[;,|]|\s(?=\[)/)
    .flatMap((part) => translateFlags(part.trim(), explanations))
  return [...new Set(parts)].filter((word) => word !== '').join(';')
}

function translateFlags(
  part: string,
  explanations: Readonly<Record<string, MarkMeaning>>,
): readonly string[] {
  const explained = getOwnEntry(explanations, part)
  if (explained !== undefined) return [explained]
  const word = part.toLowerCase()
  if (STATUSES.has(word)) return [word]
  const meaning = getOwnEntry(STATUS_WORDS, word)
  if (meaning !== undefined) return [meaning]
  const bracket = /^\[([a-z]{1,4})\]$/i.exec(part)
  if (bracket) return [getOwnEntry(BRACKET_MARKS, bracket[1]!.toLowerCase()) ?? part]
  const characters = part.split('').filter((letter) => letter !== ' ')
  const isFlags =
    characters.length <= 4 &&
    characters.every(
      (letter) =>
        getOwnEntry(FLAG_CHARACTERS, letter) !== undefined || AMBIGUOUS_FLAGS.test(letter),
    )
  if (!isFlags) return [part]
  return characters.map(
    (letter) => getOwnEntry(explanations, letter) ?? getOwnEntry(FLAG_CHARACTERS, letter) ?? letter,
  )
}

/** The flags in a heading such as `2025-26 [p]`, which apply to every figure below it. */
export function findHeadingFlags(heading: string): readonly string[] {
  return [...heading.matchAll(/\[([a-z]{1,4})\]/gi)].map(([mark]) => mark)
}

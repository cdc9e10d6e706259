import { FIGURE_STATUSES } from '../../model/status.ts'
import { translateStatus } from './statusFlags.ts'
import { findClosestMatch } from '../closestMatch.ts'

export interface StatusResult {
  /** Known statuses joined by `;`, as in a figure table. */
  readonly text: string
  /** The first unknown status, and the likely intended one. */
  readonly unknown: { readonly word: string; readonly suggestion: string | null } | null
}

const STATUSES: ReadonlySet<string> = new Set(FIGURE_STATUSES)

/**
 * Parses a status cell: several joined by `;`, in any case, without duplicates; also codes of SDMX, Eurostat
 * and the UK Government Statistical Service.
 */
export function parseStatus(cell: string): StatusResult {
  const words = new Set<string>()
  let unknown: StatusResult['unknown'] = null
  for (const part of cell.split(';')) {
    const word = part.trim().toLowerCase()
    if (word === '') continue
    if (STATUSES.has(word)) words.add(word)
    else if (isFlag(part.trim())) {
      const translated = translateStatus(part.trim()).split(';')
      const ambiguous = translated.find((one) => one !== '' && !STATUSES.has(one))
      if (ambiguous === undefined) for (const one of translated) words.add(one)
      else unknown ??= { word: part.trim(), suggestion: null }
    } else unknown ??= { word: part.trim(), suggestion: findClosestMatch(word, FIGURE_STATUSES) }
  }
  return { text: [...words].filter((word) => word !== '').join(';'), unknown }
}

/** Whether a text is a status code (`P`, `bp`, `[c]`) and not a misspelt status. */
function isFlag(text: string): boolean {
  return /^(?:[a-z]{1,2}|\[[a-z]{1,4}\])$/i.test(text)
}

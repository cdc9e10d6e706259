import { FIGURE_STATUSES } from '../model/status.ts'
import { nearestWord } from './nearest.ts'

export interface StatusReading {
  /** Known statuses joined by `;`, as a figure table holds them. */
  readonly text: string
  /** The first word that is no status, and the status that was probably meant. */
  readonly unknown: { readonly word: string; readonly offer: string | null } | null
}

const STATUSES: ReadonlySet<string> = new Set(FIGURE_STATUSES)

/** Reads a status cell: several with `;` between them, capitals or not, each once. */
export function readStatus(cell: string): StatusReading {
  const words = new Set<string>()
  let unknown: StatusReading['unknown'] = null
  for (const part of cell.split(';')) {
    const word = part.trim().toLowerCase()
    if (word === '') continue
    if (STATUSES.has(word)) words.add(word)
    else unknown ??= { word: part.trim(), offer: nearestWord(word, FIGURE_STATUSES) }
  }
  return { text: [...words].join(';'), unknown }
}

import { getOwnEntry } from '../../model/getOwnEntry.ts'

type Cells = Readonly<Record<string, string>>

/** The values of blank cells, in columns that have a default. */
const DEFAULT_VALUES: Readonly<Record<string, string>> = {
  certainty: 'uncertain',
  answer: 'none found',
}

/** Whether two rows state the same. */
export function areRowsEqual(a: Cells, b: Cells): boolean {
  const columns = new Set([...Object.keys(a), ...Object.keys(b)])
  return [...columns].every((name) => normalizeCell(a, name) === normalizeCell(b, name))
}

function normalizeCell(cells: Cells, name: string): string {
  const text = (getOwnEntry(cells, name) ?? '').replace(/\s+/g, ' ').trim()
  const list = name === 'indicators' ? text.split(/ ?; ?/).filter(Boolean).join('; ') : text
  return list || (getOwnEntry(DEFAULT_VALUES, name) ?? '')
}

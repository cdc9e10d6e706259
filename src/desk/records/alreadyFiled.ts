import { ownEntry } from '../../model/ownEntry.ts'

type Cells = Readonly<Record<string, string>>

/** The values of blank cells, in columns that have a default. */
const BLANK: Readonly<Record<string, string>> = { certainty: 'uncertain', answer: 'none found' }

/** Whether two rows state the same. */
export function saysTheSame(a: Cells, b: Cells): boolean {
  const columns = new Set([...Object.keys(a), ...Object.keys(b)])
  return [...columns].every((name) => meant(a, name) === meant(b, name))
}

function meant(cells: Cells, name: string): string {
  const text = (ownEntry(cells, name) ?? '').replace(/\s+/g, ' ').trim()
  const list = name === 'indicators' ? text.split(/ ?; ?/).filter(Boolean).join('; ') : text
  return list || (ownEntry(BLANK, name) ?? '')
}

import { ownEntry } from '../../model/ownEntry.ts'

type Cells = Readonly<Record<string, string>>

/** What a blank cell is read as, in the columns in which it means something. */
const BLANK: Readonly<Record<string, string>> = { certainty: 'uncertain', answer: 'none found' }

/** Whether a row says all that another says and nothing else: it was handed over before. */
export function saysTheSame(a: Cells, b: Cells): boolean {
  const columns = new Set([...Object.keys(a), ...Object.keys(b)])
  return [...columns].every((name) => meant(a, name) === meant(b, name))
}

function meant(cells: Cells, name: string): string {
  const text = (ownEntry(cells, name) ?? '').replace(/\s+/g, ' ').trim()
  const list = name === 'indicators' ? text.split(/ ?; ?/).filter(Boolean).join('; ') : text
  return list || (ownEntry(BLANK, name) ?? '')
}

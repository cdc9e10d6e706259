import type { CellFault } from './checkedCells.ts'
import { findMark } from './marks.ts'
import type { NumberReading } from './numbers.ts'

/** What is wrong with a cell that is no number, or may be two. */
export function numberFault(reading: Exclude<NumberReading, { ok: true }>): CellFault {
  if (reading.rule === 'two-numbers') {
    const { rule, thousands, decimal } = reading
    return { code: 'type-error', detail: { rule, thousands, decimal } }
  }
  const { rule, offer } = reading
  return { code: 'type-error', detail: { rule, ...(offer === null ? {} : { offer }) } }
}

/** What is wrong with a cell in which a publisher's mark stands: which status says the same. Null where none does. */
export function markFault(text: string): CellFault | null {
  const mark = findMark(text)
  if (mark === null) return null
  if (mark.in === 'behind') {
    const { number, status } = mark
    return { code: 'type-error', detail: { rule: 'mark-behind', offer: number, status } }
  }
  const hasStatus = mark.status === null ? 'no' : 'yes'
  return { code: 'type-error', detail: { rule: 'mark', hasStatus, status: mark.status ?? '' } }
}

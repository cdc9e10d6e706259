import type { CellFault } from './checkedCells.ts'
import { findMark } from './marks.ts'
import type { NumberReading } from './numbers.ts'

/** The fault of a cell that is not a number, or is ambiguous. */
export function numberFault(reading: Exclude<NumberReading, { ok: true }>): CellFault {
  if (reading.rule === 'two-numbers') {
    const { rule, thousands, decimal } = reading
    return { code: 'type-error', detail: { rule, thousands, decimal } }
  }
  const { rule, offer } = reading
  return { code: 'type-error', detail: { rule, ...(offer === null ? {} : { offer }) } }
}

/**
 * The fault of a cell with a publisher's mark, with the status that means the same; null where there is no
 * mark.
 */
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

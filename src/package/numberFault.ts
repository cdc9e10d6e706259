import type { CellFault } from './checkedCells.ts'
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

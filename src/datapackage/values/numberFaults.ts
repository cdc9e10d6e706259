import type { CellFault } from '../figures/cellChecker.ts'
import { findMark } from './publisherMarks.ts'
import type { NumberResult } from './parseNumber.ts'

/** The fault of a cell that is not a number, or is ambiguous. */
export function createNumberFault(
  result: Exclude<NumberResult, { ok: true }>,
): CellFault & { readonly code: 'type-error' } {
  if (result.rule === 'two-numbers') {
    const { rule, thousands, decimal } = result
    return { code: 'type-error', detail: { rule, thousands, decimal } }
  }
  const { rule, suggestion } = result
  return {
    code: 'type-error',
    detail: { rule, ...(suggestion === null ? {} : { suggestion }) },
  }
}

/**
 * The fault of a cell with a publisher's mark, with the status that means the same; null where there is no
 * mark.
 */
export function createMarkFault(text: string): CellFault | null {
  const mark = findMark(text)
  if (mark === null) return null
  if (mark.in === 'behind') {
    const { number, status } = mark
    return { code: 'type-error', detail: { rule: 'mark-behind', suggestion: number, status } }
  }
  const hasStatus = mark.status === null ? 'no' : 'yes'
  return { code: 'type-error', detail: { rule: 'mark', hasStatus, status: mark.status ?? '' } }
}

import { MISSING_STATUSES } from '../../model/status.ts'
import type { CellFault } from './cellChecker.ts'
import { NUMBER } from './figureTableBuilder.ts'

/** Both limits or none; the fault is reported at the blank one. */
export function findLimitsFault(
  numbers: Float64Array,
): { readonly label: 'lower' | 'upper'; readonly fault: CellFault } | null {
  const noLower = Number.isNaN(numbers[NUMBER.lower])
  if (noLower === Number.isNaN(numbers[NUMBER.upper])) return null
  const fault: CellFault = { code: 'constraint-error', detail: { rule: 'limits' } }
  return { label: noLower ? 'lower' : 'upper', fault }
}

const GAPS: ReadonlySet<string> = new Set(MISSING_STATUSES)

/**
 * A blank value requires a status with the reason, and such a status requires a blank value.
 * @param status known statuses joined by `;`
 */
export function findMissingValueFault(isBlank: boolean, status: string): CellFault | null {
  const gap = status.split(';').find((word) => GAPS.has(word))
  if (isBlank && gap === undefined) return { code: 'constraint-error', detail: { rule: 'value' } }
  if (!isBlank && gap !== undefined)
    return { code: 'constraint-error', detail: { rule: 'value-despite-status', status: gap } }
  return null
}

import { CLEAR_Z } from './methods/difference.ts'
import type { Evidence } from './verdict.ts'

/** Whether the method alone calls the change clear, before the hurdles. */
export function isClearByMethod(evidence: Evidence): boolean {
  switch (evidence.method) {
    case 'lineOrStep':
      return evidence.result.clear !== null
    case 'pooledLine':
      return (
        evidence.ratio > evidence.constant &&
        Math.sign(evidence.rise) === Math.sign(evidence.change)
      )
    case 'differenceOfEstimates':
      return Math.abs(evidence.z) >= CLEAR_Z
    case 'movingRange':
      return Math.abs(evidence.change) > evidence.limit
  }
}

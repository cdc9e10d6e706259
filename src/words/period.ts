import type { Period } from '../model/period.ts'

/** A period as it is read: an en dash between pooled years, the rest as the working group writes it. */
export function periodText(period: Period): string {
  if (period.kind === 'pooled years') return `${period.startYear}\u2013${period.referenceYear}`
  return period.text
}

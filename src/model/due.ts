import type { Indicator } from './dataset.ts'
import { getFrequencyYears } from './frequency.ts'
import type { Period } from './period.ts'

/** Whether an indicator is active at an edition: it has begun and has not ended. */
export function isActive(
  { ended, fromEdition }: Pick<Indicator, 'ended' | 'fromEdition'>,
  edition: number,
): boolean {
  return (ended === null || edition <= ended) && (fromEdition === null || edition >= fromEdition)
}

/**
 * Whether a figure of an active indicator is due in an edition: its frequency has elapsed since the latest
 * figure, or it has no figure. Nothing is due without a regular frequency.
 */
export function isDue(
  indicator: Pick<Indicator, 'frequency'>,
  latest: Period | null,
  edition: number,
): boolean {
  const years = getFrequencyYears(indicator.frequency)
  return years !== null && (latest === null || edition - latest.referenceYear >= years)
}

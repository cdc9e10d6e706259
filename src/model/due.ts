import type { Indicator } from './dataset.ts'
import { frequencyYears } from './frequency.ts'
import type { Period } from './period.ts'

/** Whether an indicator is reported in an edition: it has begun and has not ended. */
export function goesOn(
  { ended, fromEdition }: Pick<Indicator, 'ended' | 'fromEdition'>,
  edition: number,
): boolean {
  return (ended === null || edition <= ended) && (fromEdition === null || edition >= fromEdition)
}

/**
 * Whether an edition owes a figure of an indicator that goes on: its rhythm has come round since
 * the latest figure, or there is none yet. Metadata that promise no rhythm owe nothing.
 */
export function isDue(
  indicator: Pick<Indicator, 'frequency'>,
  latest: Period | null,
  edition: number,
): boolean {
  const years = frequencyYears(indicator.frequency)
  return years !== null && (latest === null || edition - latest.referenceYear >= years)
}

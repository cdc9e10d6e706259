import type { Dataset } from '../../model/dataset.ts'
import type { Draft } from '../draft.ts'
import { readDraftIndicators } from './readDraftIndicators.ts'

/**
 * What is published with the metadata sheet as it would be: a draft may bring rows of it, and
 * figures of what they describe.
 */
export function describedDataset(
  published: Dataset,
  { indicators = [] }: Pick<Draft, 'indicators'>,
): Dataset {
  if (indicators.length === 0) return published
  return { ...published, indicators: readDraftIndicators(indicators, published).indicators }
}

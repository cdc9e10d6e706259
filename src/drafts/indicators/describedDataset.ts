import type { Dataset } from '../../model/dataset.ts'
import type { Draft } from '../draft.ts'
import { parseDraftIndicators } from './parseDraftIndicators.ts'

/** The published dataset with the draft's rows of indicators.csv. */
export function addDraftIndicators(
  published: Dataset,
  { indicators = [] }: Pick<Draft, 'indicators'>,
): Dataset {
  if (indicators.length === 0) return published
  return { ...published, indicators: parseDraftIndicators(indicators, published).indicators }
}

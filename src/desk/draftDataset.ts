import type { Dataset } from '../model/dataset.ts'
import { writtenLines } from './writtenLines.ts'
import type { Draft } from './draft.ts'
import { readDraft } from './draftReading.ts'

/**
 * The published dataset as it would be with a draft: its lines filed for the edition, except those
 * in which something is wrong. What it says at any edition can be judged and drawn as ever.
 */
export function draftDataset(dataset: Dataset, draft: Draft): Dataset {
  return readDraft(dataset, draft, writtenLines(dataset, draft), 'all').dataset
}

import type { Dataset } from '../model/dataset.ts'
import { writtenLines } from './writtenLines.ts'
import type { Draft } from './draft.ts'
import { readDraft } from './draftReading.ts'

/** The published dataset with the draft's lines filed for the edition, except lines with errors. */
export function draftDataset(dataset: Dataset, draft: Draft): Dataset {
  return readDraft(dataset, draft, writtenLines(dataset, draft), 'all').dataset
}

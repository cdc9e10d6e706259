import type { Dataset } from '../../model/dataset.ts'
import { selectLinesToWrite } from '../linesToWrite.ts'
import type { Draft } from '../draft.ts'
import { parseDraft } from '../check/parseDraft.ts'

/** The published dataset with the draft's lines filed for the edition, except lines with errors. */
export function mergeDraft(dataset: Dataset, draft: Draft): Dataset {
  return parseDraft(dataset, draft, selectLinesToWrite(dataset, draft), 'all').dataset
}

import type { Dataset } from '../../model/dataset.ts'
import type { FileSource } from '../../package/source.ts'
import type { Draft } from '../draft.ts'
import { indicatorsToFile } from '../metadata/indicatorsToFile.ts'
import { commentariesToFile, type WrittenCommentaries } from './commentariesToFile.ts'
import { recordsToFile } from './recordsToFile.ts'

/**
 * The files of a hand-over other than figures: commentary, follow-up, recommendations and indicators.csv, made
 * on the published files. Rows that are already published are not written again.
 */
export async function filesBesideFigures(
  draft: Draft,
  dataset: Pick<Dataset, 'languages' | 'records'>,
  published: FileSource,
): Promise<WrittenCommentaries> {
  const [commentaries, records, metadata] = await Promise.all([
    commentariesToFile(draft, dataset.languages, published),
    recordsToFile(draft, dataset, published),
    indicatorsToFile(draft, dataset, published),
  ])
  return {
    ...commentaries,
    files: [...commentaries.files, ...records.files, ...metadata.files],
    unreachable: [...commentaries.unreachable, ...records.unreachable, ...metadata.unreachable],
    skipped: [...commentaries.skipped, ...records.skipped, ...metadata.skipped],
  }
}

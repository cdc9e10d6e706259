import type { Dataset } from '../../model/dataset.ts'
import type { FileSource } from '../../package/source.ts'
import type { Draft } from '../draft.ts'
import { writeIndicators } from '../metadata/indicatorsToFile.ts'
import { writeCommentaries, type WriteCommentariesResult } from './commentariesToFile.ts'
import { writeRecords } from './recordsToFile.ts'

/**
 * The files of a hand-over other than figures: commentary, follow-up, recommendations and indicators.csv, made
 * on the published files. Rows that are already published are not written again.
 */
export async function writeOtherFiles(
  draft: Draft,
  dataset: Pick<Dataset, 'languages' | 'records'>,
  published: FileSource,
): Promise<WriteCommentariesResult> {
  const [commentaries, records, indicators] = await Promise.all([
    writeCommentaries(draft, dataset.languages, published),
    writeRecords(draft, dataset, published),
    writeIndicators(draft, dataset, published),
  ])
  return {
    ...commentaries,
    files: [...commentaries.files, ...records.files, ...indicators.files],
    unreachable: [...commentaries.unreachable, ...records.unreachable, ...indicators.unreachable],
    skipped: [...commentaries.skipped, ...records.skipped, ...indicators.skipped],
  }
}

import type { Dataset } from '../../model/dataset.ts'
import type { FileSource } from '../../datapackage/io/fileSource.ts'
import type { Draft } from '../draft.ts'
import { writeIndicators } from '../indicators/writeIndicators.ts'
import { writeCommentaries, type WriteCommentariesResult } from '../commentary/writeCommentaries.ts'
import { writeRecords } from '../records/writeRecords.ts'

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

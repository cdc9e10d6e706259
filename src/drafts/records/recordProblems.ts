import type { Dataset } from '../../model/dataset.ts'
import type { Problem } from '../../model/problem.ts'
import type { Draft } from '../draft.ts'
import type { RecordList } from '../edits.ts'
import { addDraftIndicators } from '../indicators/describedDataset.ts'
import { parseDraftIndicators } from '../indicators/parseDraftIndicators.ts'
import { parseDraftRecords } from './parseDraftRecords.ts'

/** A problem in a row other than figures. */
export interface RecordProblem {
  readonly of: RecordList
  /** The id of the row in the draft. */
  readonly record: string
  readonly problem: Problem
}

/** Errors in rows other than figures. */
export function findBlockingRecordProblems(
  draft: Draft,
  dataset: Dataset,
): readonly RecordProblem[] {
  return findRecordProblems(draft, dataset).filter(({ problem }) => problem.severity === 'error')
}

/** All problems in rows other than figures; errors block a hand-over. */
function findRecordProblems(draft: Draft, dataset: Dataset): readonly RecordProblem[] {
  const { records } = dataset
  const parsed = records && parseDraftRecords(draft, addDraftIndicators(dataset, draft), records)
  const indicators = parseDraftIndicators(draft.indicators ?? [], dataset).problems
  const problemsByList = {
    recommendations: parsed?.recommendations,
    followUps: parsed?.followUps,
    indicators,
  }
  return (['followUps', 'recommendations', 'indicators'] as const).flatMap((of) =>
    [...(problemsByList[of] ?? [])].flatMap(([record, problems]) =>
      problems.map((problem) => ({ of, record, problem })),
    ),
  )
}

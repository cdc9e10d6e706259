import type { Dataset } from '../../model/dataset.ts'
import type { Problem } from '../../model/problem.ts'
import type { Draft } from '../draft.ts'
import type { RecordList } from '../edits.ts'
import { describedDataset } from '../metadata/describedDataset.ts'
import { readDraftIndicators } from '../metadata/readDraftIndicators.ts'
import { readDraftRecords } from './readDraftRecords.ts'

/** A problem in a row other than figures. */
export interface ProblemBesideFigures {
  readonly of: RecordList
  /** The id of the row in the draft. */
  readonly record: string
  readonly problem: Problem
}

/** Errors in rows other than figures. */
export function blockingBeside(draft: Draft, dataset: Dataset): readonly ProblemBesideFigures[] {
  return problemsBesideFigures(draft, dataset).filter(({ problem }) => problem.severity === 'error')
}

/** All problems in rows other than figures; errors block a hand-over. */
function problemsBesideFigures(draft: Draft, dataset: Dataset): readonly ProblemBesideFigures[] {
  const { records } = dataset
  const reading = records && readDraftRecords(draft, describedDataset(dataset, draft), records)
  const indicators = readDraftIndicators(draft.indicators ?? [], dataset).problems
  const found = {
    recommendations: reading?.recommendations,
    followUps: reading?.followUps,
    indicators,
  }
  return (['followUps', 'recommendations', 'indicators'] as const).flatMap((of) =>
    [...(found[of] ?? [])].flatMap(([record, problems]) =>
      problems.map((problem) => ({ of, record, problem })),
    ),
  )
}

import type { Dataset, Right } from '../../model/dataset.ts'
import type { Records } from '../../model/records.ts'
import type { Finding } from '../../trends/findings.ts'
import { countVerdicts, type PositionCounts } from '../../trends/verdictCounts.ts'
import { collectCommentary, type ReportedCommentary } from './commentary.ts'
import { buildIndicators, type ReportedIndicator } from './indicators.ts'
import { listRecommendations, type ReportedRecommendation } from './recommendations.ts'

/** One right: its meaning, its indicators with findings, and the commentary of its group. */
export interface RightChapter {
  readonly right: Right
  readonly counts: PositionCounts
  readonly indicators: readonly ReportedIndicator[]
  /** In each language of the commentary; empty if there is none for this edition. */
  readonly commentary: readonly ReportedCommentary[]
  /** Made in this edition for this right, to the council first. */
  readonly recommendations: readonly ReportedRecommendation[]
}

/** One chapter for each right, in the order of the package. `records`: those of the edition. */
export function buildRightChapters(
  dataset: Dataset,
  records: Records,
  findings: readonly Finding[],
  edition: number,
): readonly RightChapter[] {
  const allRecommendations = listRecommendations(dataset, records, edition)
  return dataset.rights.map((right): RightChapter => {
    const rightFindings = findings.filter(({ indicator }) => indicator.right === right.id)
    return {
      right,
      counts: countVerdicts(rightFindings, dataset.baseline).positions,
      indicators: buildIndicators(dataset, rightFindings),
      commentary: collectCommentary(records, right.id, edition),
      recommendations: allRecommendations.filter(
        ({ recommendation }) => recommendation.right === right.id,
      ),
    }
  })
}

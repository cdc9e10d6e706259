import type { Dataset, Right } from '../model/dataset.ts'
import type { Records } from '../model/records.ts'
import type { Finding } from '../trends/findings.ts'
import { countVerdicts, type Standings } from '../trends/verdictCounts.ts'
import { reportedCommentary, type ReportedCommentary } from './commentary.ts'
import { reportedIndicators, type ReportedIndicator } from './indicators.ts'
import { recommendationsOf, type ReportedRecommendation } from './recommendations.ts'

/** One right: its meaning, its indicators with findings, and the commentary of its group. */
export interface RightChapter {
  readonly right: Right
  readonly standings: Standings
  readonly indicators: readonly ReportedIndicator[]
  /** In each language of the commentary; empty if there is none for this edition. */
  readonly commentary: readonly ReportedCommentary[]
  /** Made in this edition for this right, to the council first. */
  readonly recommendations: readonly ReportedRecommendation[]
}

/** One chapter for each right, in the order of the package. `records`: those of the edition. */
export function rightChapters(
  dataset: Dataset,
  records: Records,
  findings: readonly Finding[],
  edition: number,
): readonly RightChapter[] {
  const made = recommendationsOf(dataset, records, edition)
  return dataset.rights.map((right): RightChapter => {
    const own = findings.filter(({ indicator }) => indicator.right === right.id)
    return {
      right,
      standings: countVerdicts(own, dataset.baseline).standings,
      indicators: reportedIndicators(dataset, own),
      commentary: reportedCommentary(records, right.id, edition),
      recommendations: made.filter(({ recommendation }) => recommendation.right === right.id),
    }
  })
}

import type { Dataset } from '../../model/dataset.ts'
import type { SeriesKey } from '../../model/figure.ts'
import {
  estimateFalsePositives,
  type FalsePositiveRange,
} from '../../trends/expectedFalsePositives.ts'
import { getWatchList, type WatchedFinding } from '../../trends/comparison/watchList.ts'
import { hasChangedVerdict, hasNewFigure, type Finding } from '../../trends/findings.ts'
import { compareEvidence, rankChanges } from '../../trends/rank.ts'
import { POSITIONS, type Position } from '../../trends/position.ts'
import {
  countVerdicts,
  type PositionCounts,
  type VerdictCounts,
} from '../../trends/verdictCounts.ts'

/** The summary: verdict counts by right, clear changes, new figures. */
export interface Summary {
  /** All counted headline figures by verdict and by position relative to the baseline. */
  readonly counts: VerdictCounts
  readonly rights: readonly {
    readonly right: string
    readonly counts: PositionCounts
    /** How many of the undirected changes are decreases; the others are increases. */
    readonly lower: number
  }[]
  /** Clear changes since the baseline or the first figure since, the clearest first. */
  readonly clearChanges: readonly SeriesKey[]
  /** Counted headline series with a new latest figure in this edition, the clearest change first. */
  readonly newFigures: readonly SeriesKey[]
  /** Counted headline series whose verdict, also within a new segment, differs from the previous edition. */
  readonly changedVerdicts: readonly SeriesKey[]
  /** The number of clear changes that chance alone would produce among the judged figures. */
  readonly expectedByChance: FalsePositiveRange
  /** Counted figures that are worse, or better, both since the baseline and compared with other places. */
  readonly watchList: readonly WatchedFinding[]
}

/**
 * The columns of a table of counts. If nothing was judged, as in the baseline edition, the verdict
 * columns are omitted: a 0 would claim that nothing became worse.
 */
export function listCountColumns({ judged }: VerdictCounts): readonly Position[] {
  return judged === 0 ? ['notAssessed'] : POSITIONS
}

/** `findings`: those that the edition shows. New and changed findings are those of `edition` only. */
export function buildSummary(
  dataset: Dataset,
  findings: readonly Finding[],
  edition: number,
): Summary {
  const counted = findings.filter(({ indicator }) => indicator.counted)
  const verdicts = counted.map(({ verdict }) => verdict)
  const ownFindings = counted.filter(({ verdict }) => verdict.edition === edition)
  const keys = (list: readonly Finding[]) => list.map(({ verdict }) => verdict.key)
  return {
    counts: countVerdicts(findings, dataset.baseline),
    rights: dataset.rights.map(({ id }): Summary['rights'][number] => {
      const ofRight = findings.filter(({ indicator }) => indicator.right === id)
      const { positions: counts, kinds } = countVerdicts(ofRight, dataset.baseline)
      return { right: id, counts, lower: kinds.lower }
    }),
    clearChanges: rankChanges(verdicts).map(({ key }) => key),
    newFigures: keys(
      findings
        .filter((finding) => hasNewFigure(finding, edition))
        .toSorted((a, b) => compareEvidence(a.verdict, b.verdict)),
    ),
    changedVerdicts: keys(ownFindings.filter(hasChangedVerdict)),
    expectedByChance: estimateFalsePositives(verdicts),
    watchList: getWatchList(dataset, counted),
  }
}

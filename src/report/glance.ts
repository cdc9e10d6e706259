import type { Dataset } from '../model/dataset.ts'
import type { SeriesKey } from '../model/figure.ts'
import {
  expectedFalsePositives,
  type FalsePositiveRange,
} from '../trends/expectedFalsePositives.ts'
import { watchList, type WatchedFinding } from '../trends/comparison/watchList.ts'
import { hasChanged, isNewIn, type Finding } from '../trends/findings.ts'
import { byEvidence, rankChanges } from '../trends/rankChanges.ts'
import { STANDINGS, type Standing } from '../trends/standing.ts'
import { countVerdicts, type Standings, type VerdictCounts } from '../trends/verdictCounts.ts'

/** The summary: verdict counts by right, clear changes, new figures. */
export interface Glance {
  /** All counted headline figures by verdict and by position relative to the baseline. */
  readonly counts: VerdictCounts
  readonly rights: readonly {
    readonly right: string
    readonly standings: Standings
    /** How many of the undirected changes are decreases; the others are increases. */
    readonly lower: number
  }[]
  /** Clear changes since the baseline or the first figure since, the clearest first. */
  readonly clear: readonly SeriesKey[]
  /** Counted headline series with a new latest figure in this edition, the clearest change first. */
  readonly fresh: readonly SeriesKey[]
  /** Counted headline series whose verdict, also within a new segment, differs from the previous edition. */
  readonly changed: readonly SeriesKey[]
  /** The number of clear changes that chance alone would produce among the judged figures. */
  readonly expectedByChance: FalsePositiveRange
  /** Counted figures that are worse, or better, both since the baseline and compared with other places. */
  readonly watch: readonly WatchedFinding[]
}

/**
 * The columns of a table of counts. If nothing was judged, as in the baseline edition, the verdict
 * columns are omitted: a 0 would claim that nothing became worse.
 */
export function standingColumns({ judged }: VerdictCounts): readonly Standing[] {
  return judged === 0 ? ['beside'] : STANDINGS
}

/** `findings`: those that the edition shows. New and changed findings are those of `edition` only. */
export function glanceOf(dataset: Dataset, findings: readonly Finding[], edition: number): Glance {
  const counted = findings.filter(({ indicator }) => indicator.counted)
  const verdicts = counted.map(({ verdict }) => verdict)
  const own = counted.filter(({ verdict }) => verdict.edition === edition)
  const keys = (list: readonly Finding[]) => list.map(({ verdict }) => verdict.key)
  return {
    counts: countVerdicts(findings, dataset.baseline),
    rights: dataset.rights.map(({ id }): Glance['rights'][number] => {
      const ofRight = findings.filter(({ indicator }) => indicator.right === id)
      const { standings, kinds } = countVerdicts(ofRight, dataset.baseline)
      return { right: id, standings, lower: kinds.lower }
    }),
    clear: rankChanges(verdicts).map(({ key }) => key),
    fresh: keys(
      findings
        .filter((finding) => isNewIn(finding, edition))
        .toSorted((a, b) => byEvidence(a.verdict, b.verdict)),
    ),
    changed: keys(own.filter(hasChanged)),
    expectedByChance: expectedFalsePositives(verdicts),
    watch: watchList(dataset, counted),
  }
}

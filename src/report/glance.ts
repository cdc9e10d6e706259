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

/** The chapter "at a glance": how rights stand to the baseline, what is clear, what is new. */
export interface Glance {
  /** All counted headline figures by verdict and by where they stand to the baseline. */
  readonly counts: VerdictCounts
  readonly rights: readonly {
    readonly right: string
    readonly standings: Standings
    /** How many of the undirected are lower; the others are higher. */
    readonly lower: number
  }[]
  /** Clear changes since the baseline or the first figure since, the clearest first. */
  readonly clear: readonly SeriesKey[]
  /** Counted headline series with a new latest figure filed for this edition, the clearest change first. */
  readonly fresh: readonly SeriesKey[]
  /** Counted headline series whose verdict, also inside a new segment, is not that of the edition before. */
  readonly changed: readonly SeriesKey[]
  /** How many clear changes chance alone would be expected to produce among the judged figures. */
  readonly expectedByChance: FalsePositiveRange
  /** Counted figures that are worse, or better, both since the baseline and beside other places. */
  readonly watch: readonly WatchedFinding[]
}

/**
 * The columns of a table of standings: where nothing was judged, as in the baseline edition, none
 * for the verdicts, since a 0 there would say that nothing became worse.
 */
export function standingColumns({ judged }: VerdictCounts): readonly Standing[] {
  return judged === 0 ? ['beside'] : STANDINGS
}

/** `findings` are those that the edition shows; what is new or changed is so for `edition` alone. */
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

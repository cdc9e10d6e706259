import type { Indicator } from '../model/dataset.ts'
import type { Recommendation } from '../model/records.ts'
import { byEvidence } from '../trends/rankChanges.ts'
import { standingOf, type Standing } from '../trends/standing.ts'
import type { Verdict, VerdictKind } from '../trends/verdict.ts'
import { outcomeOf, type FollowedUp, type Outcome } from './followUp.ts'
import { isToCouncil } from './recommendations.ts'
import type { Report } from './report.ts'
import type { RightChapter } from './rightChapter.ts'

/** One headline figure that a short sentence tells of. */
export interface PlainFigure {
  readonly indicator: Indicator
  readonly verdict: Verdict
}

/** Figures of a right of which nothing better or worse can be said, by the reason. */
export interface PlainUnsaid {
  readonly kind: VerdictKind
  readonly figures: readonly PlainFigure[]
}

/**
 * A right on one page, from the same verdicts as the report. Chosen by these rules: the clearest
 * `MOST` of what got better and of what got worse, how many more there are, the figures without clear
 * change by name, those of which nothing can be said with the reason, what was recommended to the
 * council for this right, what became of what the edition before recommended, and what is still open
 * of earlier ones.
 */
export interface PlainRight {
  readonly chapter: RightChapter
  readonly better: readonly PlainFigure[]
  readonly moreBetter: number
  readonly worse: readonly PlainFigure[]
  readonly moreWorse: number
  readonly same: readonly PlainFigure[]
  readonly unsaid: readonly PlainUnsaid[]
  readonly recommended: readonly Recommendation[]
  readonly followed: readonly FollowedUp[]
  /** Recommended before the edition before, and neither carried out nor settled in another way. */
  readonly open: readonly FollowedUp[]
}

/** What nobody waits for any more. */
const SETTLED: readonly Outcome[] = ['carried out', 'rejected', 'superseded']

/** So many figures are told one by one, so that a right stays on a page. */
const MOST = 2

/** The short version of a report: one part for each right, in the order of the report. */
export function plainRights(report: Report): readonly PlainRight[] {
  return report.rights.map((chapter) => {
    const figures = chapter.indicators
      .filter(({ indicator }) => indicator.counted)
      .flatMap(({ indicator, findings }) => findings.map(({ verdict }) => ({ indicator, verdict })))
    const isHere = ({ recommendation }: FollowedUp) => recommendation.right === chapter.right.id
    const at = (place: Standing) =>
      figures
        .filter(({ verdict }) => standingOf(verdict.kind) === place)
        .toSorted((a, b) => byEvidence(a.verdict, b.verdict))
    const [better, worse] = [at('above'), at('below')]
    return {
      chapter,
      better: better.slice(0, MOST),
      moreBetter: Math.max(0, better.length - MOST),
      worse: worse.slice(0, MOST),
      moreWorse: Math.max(0, worse.length - MOST),
      same: at('on'),
      unsaid: unsaid([...at('undirected'), ...at('beside')]),
      recommended: chapter.recommendations
        .map(({ recommendation }) => recommendation)
        .filter(isToCouncil),
      followed: report.followUp.lastYear.items.filter(isHere),
      open: report.followUp.earlier.items.filter(
        (item) => isHere(item) && !SETTLED.includes(outcomeOf(item.state)),
      ),
    }
  })
}

function unsaid(figures: readonly PlainFigure[]): readonly PlainUnsaid[] {
  const kinds = [...new Set(figures.map(({ verdict }) => verdict.kind))]
  return kinds.map((kind) => ({
    kind,
    figures: figures.filter(({ verdict }) => verdict.kind === kind),
  }))
}

import type { Indicator } from '../model/dataset.ts'
import type { Recommendation } from '../model/records.ts'
import { compareEvidence } from '../trends/rank.ts'
import { getPosition, type Position } from '../trends/position.ts'
import type { Verdict } from '../trends/verdict.ts'
import { getOutcome, type FollowedUp, type Outcome } from './chapters/followUp.ts'
import { isToCouncil } from './chapters/recommendations.ts'
import type { Report } from './report.ts'
import type { RightChapter } from './chapters/rightChapters.ts'

/** One headline figure that the short version reports. */
export interface PlainFigure {
  readonly indicator: Indicator
  readonly verdict: Verdict
}

/**
 * A right on one page, from the same verdicts as the report: its headline figures by verdict, the
 * clearest change first; recommendations to the council for this right; follow-up of the previous
 * edition's recommendations; and earlier recommendations that are still open.
 */
export interface PlainRight {
  readonly chapter: RightChapter
  readonly better: readonly PlainFigure[]
  readonly worse: readonly PlainFigure[]
  /** A clear change up or down that is neither good nor bad in itself. */
  readonly undirected: readonly PlainFigure[]
  readonly unchanged: readonly PlainFigure[]
  /** Figures of the baseline year, with which later figures will be compared. */
  readonly start: readonly PlainFigure[]
  readonly notJudged: readonly PlainFigure[]
  readonly recommended: readonly Recommendation[]
  readonly followed: readonly FollowedUp[]
  /** Recommended before the previous edition, and neither carried out nor closed in another way. */
  readonly open: readonly FollowedUp[]
}

/** Outcomes that need no further action. */
const CLOSED_OUTCOMES: readonly Outcome[] = ['carried out', 'rejected', 'superseded']

/** The plain-language version of a report: one part for each right, in the order of the report. */
export function buildPlainRights(report: Report): readonly PlainRight[] {
  return report.rights.map((chapter) => {
    const figures = chapter.indicators
      .filter(({ indicator }) => indicator.counted)
      .flatMap(({ indicator, findings }) => findings.map(({ verdict }) => ({ indicator, verdict })))
    const isOfRight = ({ recommendation }: FollowedUp) => recommendation.right === chapter.right.id
    const figuresAt = (position: Position) =>
      figures
        .filter(({ verdict }) => getPosition(verdict.kind) === position)
        .toSorted((a, b) => compareEvidence(a.verdict, b.verdict))
    return {
      chapter,
      better: figuresAt('better'),
      worse: figuresAt('worse'),
      undirected: figuresAt('undirected'),
      unchanged: figuresAt('unchanged'),
      start: figuresAt('notAssessed').filter(isBaselineFigure),
      notJudged: figuresAt('notAssessed').filter((figure) => !isBaselineFigure(figure)),
      recommended: chapter.recommendations
        .map(({ recommendation }) => recommendation)
        .filter(isToCouncil),
      followed: report.followUp.lastYear.items.filter(isOfRight),
      open: report.followUp.earlier.items.filter(
        (item) => isOfRight(item) && !CLOSED_OUTCOMES.includes(getOutcome(item.state)),
      ),
    }
  })
}

function isBaselineFigure({ verdict }: PlainFigure): boolean {
  return verdict.kind === 'baselineYear'
}

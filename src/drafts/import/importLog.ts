import type { CellProblem } from './cells/figureReader.ts'
import type { LeftOutReason } from './matching/nameMatcher.ts'
import type { ImportSummary, LeftOut, UnreadablePlace } from './result.ts'

/** Maximum number of places, and of different names, that are listed; all are counted. */
const MAX_REPORTED = 500

/** Collects the figures that are not imported. */
export class ImportLog {
  private readonly leftOutCounts = new Map<
    string,
    { reason: LeftOutReason; text: string; count: number }
  >()
  private readonly places: UnreadablePlace[] = []
  private readonly reportedOnce = new Set<string>()
  private unreported = 0
  private unreadable = 0

  constructor(
    private readonly sheet: string,
    private readonly headings: readonly string[],
  ) {}

  summarize(): Pick<ImportSummary, 'leftOut' | 'places' | 'unreported' | 'unreadable'> {
    const leftOut: readonly LeftOut[] = [...this.leftOutCounts.values()].toSorted(
      (a, b) => b.count - a.count,
    )
    const { places, unreported, unreadable } = this
    return { leftOut, places, unreported, unreadable }
  }

  leaveOut(reason: LeftOutReason, text: string): null {
    const key = `${reason}\u0000${text}`
    const entry = this.leftOutCounts.get(key)
    if (entry) entry.count++
    else if (this.leftOutCounts.size < MAX_REPORTED)
      this.leftOutCounts.set(key, { reason, text, count: 1 })
    else {
      const rest = this.leftOutCounts.get(reason) ?? { reason, text: '…', count: 0 }
      rest.count++
      this.leftOutCounts.set(reason, rest)
    }
    return null
  }

  /** @param figures number of figures that cannot be read for these reasons */
  refuse(line: number, problems: readonly CellProblem[], figures = 1): null {
    this.unreadable += figures
    for (const problem of problems) this.report(line, problem)
    return null
  }

  /** A complaint about the whole table is reported at its first row only. */
  refuseOnce(line: number, problem: CellProblem): null {
    const id = `${problem.rule}\u0000${problem.column}\u0000${problem.text}`
    this.refuse(line, this.reportedOnce.has(id) ? [] : [problem])
    this.reportedOnce.add(id)
    return null
  }

  private report(line: number, { column, text, rule, suggestion, last }: CellProblem): void {
    if (this.places.length === MAX_REPORTED) {
      this.unreported++
      return
    }
    const place =
      column === null || column < 0
        ? null
        : { position: column + 1, name: this.headings[column] ?? '' }
    const lastFigure = last === undefined ? {} : { last }
    this.places.push({
      sheet: this.sheet,
      line,
      column: place,
      text,
      rule,
      suggestion,
      ...lastFigure,
    })
  }
}

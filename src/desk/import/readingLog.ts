import type { CellComplaint } from './figureCells.ts'
import type { LeftOutReason } from './names.ts'
import type { ImportTally, LeftOut, Unreadable } from './result.ts'

/** Maximum number of places, and of different names, that are listed; all are counted. */
const MAX_REPORTED = 500

/** Collects the figures that are not imported. */
export class ReadingLog {
  private readonly out = new Map<string, { reason: LeftOutReason; text: string; count: number }>()
  private readonly places: Unreadable[] = []
  private readonly once = new Set<string>()
  private untold = 0
  private unreadable = 0

  constructor(
    private readonly sheet: string,
    private readonly headings: readonly string[],
  ) {}

  tally(): Pick<ImportTally, 'leftOut' | 'places' | 'untold' | 'unreadable'> {
    const leftOut: readonly LeftOut[] = [...this.out.values()].toSorted((a, b) => b.count - a.count)
    const { places, untold, unreadable } = this
    return { leftOut, places, untold, unreadable }
  }

  leaveOut(reason: LeftOutReason, text: string): null {
    const key = `${reason}\u0000${text}`
    const known = this.out.get(key)
    if (known) known.count++
    else if (this.out.size < MAX_REPORTED) this.out.set(key, { reason, text, count: 1 })
    else {
      const rest = this.out.get(reason) ?? { reason, text: '…', count: 0 }
      rest.count++
      this.out.set(reason, rest)
    }
    return null
  }

  /** @param figures number of figures that cannot be read for these reasons */
  refuse(line: number, complaints: readonly CellComplaint[], figures = 1): null {
    this.unreadable += figures
    for (const complaint of complaints) this.report(line, complaint)
    return null
  }

  /** A complaint about the whole table is reported at its first row only. */
  refuseOnce(line: number, complaint: CellComplaint): null {
    const id = `${complaint.rule}\u0000${complaint.column}\u0000${complaint.text}`
    this.refuse(line, this.once.has(id) ? [] : [complaint])
    this.once.add(id)
    return null
  }

  private report(line: number, { column, text, rule, offer, last }: CellComplaint): void {
    if (this.places.length === MAX_REPORTED) {
      this.untold++
      return
    }
    const place =
      column === null || column < 0
        ? null
        : { position: column + 1, name: this.headings[column] ?? '' }
    const known = last === undefined ? {} : { last }
    this.places.push({ sheet: this.sheet, line, column: place, text, rule, offer, ...known })
  }
}

import { CELL, kindAt, type CellKind, type GridRow } from './grid.ts'
import { namesDay, namesTwoYears, readPeriod, type PeriodCell } from './periodCell.ts'
import type { ImportPlan, Named } from './plan.ts'
import { headingPeriod } from './vocabulary.ts'

/** A figure's period, its text in the table, and its column (0-based; null if it is from the plan). */
export interface RowPeriod {
  readonly reading: PeriodCell
  readonly text: string
  readonly at: number | null
}

/** Reads the period of each figure from its row, its heading or the plan. */
export class RowPeriods {
  private readonly column: number
  /** Headings of value columns that name two consecutive years, unless the user set another period. */
  private readonly doubtfulHeadings = new Map<number, string>()
  private firstOfTwoYears: string | null = null
  private firstDay: string | null = null

  constructor(
    private readonly plan: ImportPlan,
    headings: readonly string[],
  ) {
    this.column = plan.columns.findIndex((use) => use.as === 'period')
    for (const [column, use] of plan.columns.entries()) {
      const heading = headings[column] ?? ''
      if (use.as === 'value' && namesTwoYears(heading) && use.of.period === headingPeriod(heading))
        this.doubtfulHeadings.set(column, heading)
    }
  }

  /** The first period so far that names two consecutive years; null if there is none. */
  get twoYears(): string | null {
    return this.firstOfTwoYears
  }

  /** The first period so far that is a day; null if there is none. */
  get day(): string | null {
    return this.firstDay
  }

  read(row: GridRow, column: number, of: Named): RowPeriod {
    const at = this.column
    const cell = at < 0 ? '' : (row.cells[at] ?? '')
    const heading = this.doubtfulHeadings.get(column)
    if (heading !== undefined)
      return { reading: this.readCell(heading, CELL.text), text: heading, at: column }
    const given = of.period ?? (at < 0 ? this.plan.fixed.period : undefined)
    if (given !== undefined)
      return { reading: { ok: true, period: given, asWritten: true }, text: given, at: null }
    return { reading: this.readCell(cell, at < 0 ? CELL.text : kindAt(row, at)), text: cell, at }
  }

  private readCell(text: string, kind: CellKind): PeriodCell {
    if (this.firstOfTwoYears === null && kind === CELL.text && namesTwoYears(text))
      this.firstOfTwoYears = text
    const reading = readPeriod(text, kind, this.plan.twoYears, this.plan.days)
    if (namesDay(text, kind) && (reading.ok || reading.rule === 'day')) this.firstDay ??= text
    return reading
  }
}

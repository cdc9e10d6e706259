import { CELL, getCellKind, type CellKind, type GridRow } from '../files/grid.ts'
import { isDay, isTwoYears, parsePeriodCell, type PeriodResult } from './periodCell.ts'
import type { ImportPlan, FigureNames } from '../importPlan.ts'
import { parseHeadingPeriod } from '../layout/headingDictionary.ts'

/** A figure's period, its text in the table, and its column (0-based; null if it is from the plan). */
export interface RowPeriod {
  readonly result: PeriodResult
  readonly text: string
  readonly textColumn: number | null
}

/** Reads the period of each figure from its row, its heading or the plan. */
export class RowPeriods {
  private readonly column: number
  /** Headings of value columns that name two consecutive years, unless the user set another period. */
  private readonly ambiguousHeadings = new Map<number, string>()
  private firstOfTwoYears: string | null = null
  private firstDay: string | null = null

  constructor(
    private readonly plan: ImportPlan,
    headings: readonly string[],
  ) {
    this.column = plan.columns.findIndex((use) => use.as === 'period')
    for (const [column, use] of plan.columns.entries()) {
      const heading = headings[column] ?? ''
      if (
        use.as === 'value' &&
        isTwoYears(heading) &&
        use.of.period === parseHeadingPeriod(heading)
      )
        this.ambiguousHeadings.set(column, heading)
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

  read(row: GridRow, column: number, of: FigureNames): RowPeriod {
    const textColumn = this.column
    const cell = textColumn < 0 ? '' : (row.cells[textColumn] ?? '')
    const heading = this.ambiguousHeadings.get(column)
    if (heading !== undefined)
      return { result: this.readCell(heading, CELL.text), text: heading, textColumn: column }
    const fixedPeriod = of.period ?? (textColumn < 0 ? this.plan.fixed.period : undefined)
    if (fixedPeriod !== undefined)
      return {
        result: { ok: true, period: fixedPeriod, isAsWritten: true },
        text: fixedPeriod,
        textColumn: null,
      }
    return {
      result: this.readCell(cell, textColumn < 0 ? CELL.text : getCellKind(row, textColumn)),
      text: cell,
      textColumn,
    }
  }

  private readCell(text: string, kind: CellKind): PeriodResult {
    if (this.firstOfTwoYears === null && kind === CELL.text && isTwoYears(text))
      this.firstOfTwoYears = text
    const result = parsePeriodCell(text, kind, this.plan.twoYears, this.plan.days)
    if (isDay(text, kind) && (result.ok || result.rule === 'day')) this.firstDay ??= text
    return result
  }
}

import { seriesIdOf } from '../draftColumns.ts'
import type { ImportContext } from './context.ts'
import { FigureReader, type CellComplaint } from './figureCells.ts'
import { isBlank, type Grid, type GridRow } from './grid.ts'
import { Namer, type LeftOutReason, type NamedFigure } from './names.ts'
import { BLOCK, type ImportPlan, type Named } from './plan.ts'
import { ReadingLog } from './readingLog.ts'
import type { ImportTally, TableBlock, TakenLine } from './result.ts'
import { RowFilter } from './rowFilter.ts'
import { RowPeriods } from './rowPeriods.ts'
import { firstText, isTextLine, RowShape } from './rowShape.ts'
import { isAsPublished, sameCells } from './sameFigures.ts'
import { SeriesPeriods } from './seriesPeriods.ts'
import { tableBlocks } from './tableBlocks.ts'

/**
 * Reads the figures of one table in chunks, so that a worker can report progress and stop. All rows
 * are surveyed first, then read. Every figure is imported, reported as unreadable, or counted as
 * left out.
 */
export class TableReading {
  private readonly namer: Namer
  private readonly figures: FigureReader
  private readonly filter: RowFilter
  private readonly periods: SeriesPeriods
  private readonly blocks: readonly TableBlock[]
  private readonly values: readonly { readonly column: number; readonly of: Named }[]
  private readonly rowPeriods: RowPeriods
  private readonly firstRowOf = new Map<string, TakenLine>()
  private readonly log: ReadingLog
  private taken = 0
  private records = 0
  private surveyed: number
  private next: number
  private section = ''
  private readonly shape: RowShape

  constructor(
    private readonly grid: Grid,
    private readonly plan: ImportPlan,
    private readonly context: ImportContext,
  ) {
    this.namer = new Namer(context, plan, grid)
    this.figures = new FigureReader(plan, context.language, grid.rows[plan.headerRow]?.cells ?? [])
    this.log = new ReadingLog(grid.name, grid.rows[plan.headerRow]?.cells ?? [])
    this.filter = new RowFilter(grid, plan, context)
    this.periods = new SeriesPeriods(context, plan.otherKind)
    this.blocks = tableBlocks(grid, plan.headerRow, plan.columns, context)
    this.values = plan.columns.flatMap((use, column) =>
      use.as === 'value' ? [{ column, of: use.of }] : [],
    )
    this.rowPeriods = new RowPeriods(plan, grid.rows[plan.headerRow]?.cells ?? [])
    this.next = plan.headerRow + 1
    this.surveyed = this.next
    this.shape = new RowShape(grid, plan.headerRow)
    for (const { line } of grid.faults) {
      this.records += this.values.length
      this.log.refuse(
        line,
        [{ column: null, text: '', rule: 'row', offer: null }],
        this.values.length,
      )
    }
  }

  /** Number of rows, and number of rows read. */
  get progress(): { readonly done: number; readonly total: number } {
    const done = Math.floor((this.surveyed + this.next) / 2)
    return { done, total: this.grid.rows.length }
  }

  /** Surveys or reads up to `rows` more rows; null if none is left. */
  read(rows: number): readonly TakenLine[] | null {
    const { grid } = this
    if (this.surveyed < grid.rows.length) {
      this.surveyed = this.eachFigure(this.surveyed, rows, (...figure) => this.survey(...figure))
      if (this.surveyed >= grid.rows.length) this.section = ''
      return []
    }
    if (this.next >= grid.rows.length) return null
    const lines: TakenLine[] = []
    this.next = this.eachFigure(this.next, rows, (...figure) => {
      this.records++
      const line = this.readOne(...figure)
      if (line) lines.push(line)
    })
    this.taken += lines.length
    return lines
  }

  private eachFigure(
    start: number,
    rows: number,
    visit: (row: GridRow, column: number, of: Named, index: number) => void,
  ): number {
    const end = Math.min(start + rows, this.grid.rows.length)
    for (let index = start; index < end; index++) {
      const row = this.grid.rows[index]!
      if (isBlank(row)) continue
      if (isTextLine(row, this.plan.columns.length)) this.section = firstText(row)
      for (const { column, of } of this.values) visit(row, column, of, index)
    }
    return end
  }

  tally(): ImportTally {
    const { records, taken, blocks } = this
    const { twoYears, day } = this.rowPeriods
    const { questions: rowQuestions } = this.filter.result
    const otherKind = this.periods.otherKindFound
    const asked = { twoYears, day, otherKind, rowQuestions, blocks }
    return { records, taken, ...this.log.tally(), ...asked }
  }

  /** Whether a row is in a later table of the sheet. */
  private isOfOtherBlock(index: number): boolean {
    const next = this.blocks.find(({ row }) => row > this.plan.headerRow)
    return next !== undefined && index >= next.row
  }

  private survey(row: GridRow, column: number, of: Named, index: number): void {
    if (
      this.isOfOtherBlock(index) ||
      isTextLine(row, this.plan.columns.length) ||
      this.shape.fault(row)
    )
      return
    const names = this.namer.read(row, of)
    if (!names.ok || this.figures.isBlank(row, column)) return
    const { reading, text } = this.rowPeriods.read(row, column, of)
    const period = reading.ok ? this.filter.period(reading.period, names.named, row, column) : text
    this.filter.survey(
      row,
      column,
      this.section,
      names.named,
      period,
      this.figures.text(row, column),
    )
  }

  private readOne(row: GridRow, column: number, of: Named, index: number): TakenLine | null {
    const isAsked = this.blocks.length > 0 && this.plan.rows[BLOCK] !== String(this.plan.headerRow)
    if (this.isOfOtherBlock(index) && !isAsked) return this.leaveOut('other block', '')
    if (isTextLine(row, this.plan.columns.length)) return this.leaveOut('text line', firstText(row))
    if (isAsked)
      return this.log.refuseOnce(row.line, { column: null, text: '', rule: 'block', offer: null })
    const shape = this.shape.fault(row)
    if (shape)
      return shape.rule === 'heading'
        ? this.log.refuseOnce(row.line, { ...shape, text: '' })
        : this.refuse(row, [shape])
    const names = this.namer.read(row, of)
    if (!names.ok && names.out !== null) return this.leaveOut(names.out, names.text)
    const percent = !names.ok || this.context.percent.has(names.named.indicator)
    const last = names.ok ? this.context.last.get(seriesIdOf(names.named)) : undefined
    const figure = this.figures.read(row, column, percent, last)
    if (figure.blank) return this.leaveOut('blank', '')
    if (!names.ok) return this.refuse(row, [names, ...figure.complaints])
    const other = this.filter.otherThanMeant(row, column, this.section, names.named)
    if (other?.isOpen)
      return this.log.refuseOnce(row.line, {
        column: other.column,
        text: other.text,
        rule: 'rows',
        offer: null,
      })
    if (other) return this.leaveOut('other rows', other.text)
    const { reading, text, at } = this.rowPeriods.read(row, column, of)
    if (!reading.ok) {
      const complaint = { column: at, text, rule: reading.rule, offer: reading.offer }
      return this.refuse(row, [complaint, ...figure.complaints])
    }
    const inSeries = this.periods.read(reading.period, names.named, figure.cells['value'])
    if (!inSeries.ok) {
      const complaint = { column: at, text, rule: inSeries.rule, offer: inSeries.offer }
      return this.refuse(row, [complaint, ...figure.complaints])
    }
    if (figure.complaints.length > 0) return this.refuse(row, figure.complaints)
    const { period } = inSeries
    const wrote = reading.asWritten && period === reading.period ? null : text
    return this.take(row, column, names.named, period, wrote, figure.cells)
  }

  private take(
    row: GridRow,
    column: number,
    named: NamedFigure,
    period: string,
    wrote: string | null,
    figure: Readonly<Record<string, string>>,
  ): TakenLine | null {
    const key = `${seriesIdOf(named)}\u0000${period}`
    const cells: Record<string, string> = { indicator: named.indicator, period, area: named.area }
    if (named.dimension !== '') {
      cells['dimension'] = named.dimension
      cells['group'] = named.group
    }
    Object.assign(cells, figure)
    const name = this.grid.rows[this.plan.headerRow]?.cells[column] ?? ''
    const line = { cells, line: row.line, column: { position: column + 1, name }, wrote }
    const text = row.cells[column]!
    const conflict = this.filter.conflictOf(key, row.line)
    if (conflict !== null)
      return this.refuse(row, [{ column, text, rule: 'repeated', offer: String(conflict) }])
    const first = this.firstRowOf.get(key)
    if (first) {
      if (sameCells(first.cells, cells)) return this.leaveOut('repeated', '')
      return this.refuse(row, [{ column, text, rule: 'repeated', offer: String(first.line) }])
    }
    this.firstRowOf.set(key, line)
    const published = this.context.published.get(key)
    if (published && this.plan.take !== 'all') {
      const same = isAsPublished(published, cells)
      if (same) return this.leaveOut('published the same', period)
      if (this.plan.take === 'new') return this.leaveOut('published otherwise', period)
    }
    return line
  }

  private leaveOut(reason: LeftOutReason, text: string): null {
    return this.log.leaveOut(reason, text)
  }

  private refuse(row: GridRow, complaints: readonly CellComplaint[]): null {
    return this.log.refuse(row.line, complaints)
  }
}

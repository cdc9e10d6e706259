import type { SeriesKey } from '../../model/figure.ts'
import { getSeriesId, getFigureId } from '../../model/ids.ts'
import type { ImportContext } from './importContext.ts'
import { FigureReader, type CellProblem } from './cells/figureReader.ts'
import { isBlankRow, type Grid, type GridRow } from './files/grid.ts'
import { NameMatcher, type LeftOutReason } from './matching/nameMatcher.ts'
import { BLOCK_KEY, type ImportPlan, type FigureNames } from './importPlan.ts'
import { ImportLog } from './importLog.ts'
import type { ImportSummary, TableBlock, ImportedLine } from './result.ts'
import { RowFilter } from './matching/rowFilter.ts'
import { RowPeriods } from './cells/rowPeriods.ts'
import { getFirstText, isTextLine, RowShape } from './layout/rowShape.ts'
import { isEqualToPublished, hasEqualCells } from './matching/equalFigures.ts'
import { SeriesPeriodChecker } from './cells/seriesPeriods.ts'
import { findTableBlocks } from './layout/tableBlocks.ts'

/**
 * Reads the figures of one table in chunks, so that a worker can report progress and stop. All rows
 * are surveyed first, then read. Every figure is imported, reported as unreadable, or counted as
 * left out.
 */
export class TableReader {
  private readonly nameMatcher: NameMatcher
  private readonly figures: FigureReader
  private readonly filter: RowFilter
  private readonly periods: SeriesPeriodChecker
  private readonly blocks: readonly TableBlock[]
  private readonly values: readonly { readonly column: number; readonly of: FigureNames }[]
  private readonly rowPeriods: RowPeriods
  private readonly firstLines = new Map<string, ImportedLine>()
  private readonly importLog: ImportLog
  private imported = 0
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
    this.nameMatcher = new NameMatcher(context, plan, grid)
    this.figures = new FigureReader(plan, context.language, grid.rows[plan.headerRow]?.cells ?? [])
    this.importLog = new ImportLog(grid.name, grid.rows[plan.headerRow]?.cells ?? [])
    this.filter = new RowFilter(grid, plan, context)
    this.periods = new SeriesPeriodChecker(context, plan.otherKind)
    this.blocks = findTableBlocks(grid, plan.headerRow, plan.columns, context)
    this.values = plan.columns.flatMap((use, column) =>
      use.as === 'value' ? [{ column, of: use.of }] : [],
    )
    this.rowPeriods = new RowPeriods(plan, grid.rows[plan.headerRow]?.cells ?? [])
    this.next = plan.headerRow + 1
    this.surveyed = this.next
    this.shape = new RowShape(grid, plan.headerRow)
    for (const { line } of grid.faults) {
      this.records += this.values.length
      this.importLog.refuse(
        line,
        [{ column: null, text: '', rule: 'row', suggestion: null }],
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
  read(rows: number): readonly ImportedLine[] | null {
    const { grid } = this
    if (this.surveyed < grid.rows.length) {
      this.surveyed = this.eachFigure(this.surveyed, rows, (...figure) => this.survey(...figure))
      if (this.surveyed >= grid.rows.length) this.section = ''
      return []
    }
    if (this.next >= grid.rows.length) return null
    const lines: ImportedLine[] = []
    this.next = this.eachFigure(this.next, rows, (...figure) => {
      this.records++
      const line = this.readFigure(...figure)
      if (line) lines.push(line)
    })
    this.imported += lines.length
    return lines
  }

  private eachFigure(
    start: number,
    rows: number,
    visit: (row: GridRow, column: number, of: FigureNames, index: number) => void,
  ): number {
    const end = Math.min(start + rows, this.grid.rows.length)
    for (let index = start; index < end; index++) {
      const row = this.grid.rows[index]!
      if (isBlankRow(row)) continue
      if (isTextLine(row, this.plan.columns.length)) this.section = getFirstText(row)
      for (const { column, of } of this.values) visit(row, column, of, index)
    }
    return end
  }

  summarize(): ImportSummary {
    const { records, imported, blocks } = this
    const { twoYears, day } = this.rowPeriods
    const { questions: rowQuestions } = this.filter.result
    const otherKind = this.periods.otherKindFound
    const asked = { twoYears, day, otherKind, rowQuestions, blocks }
    return { records, imported, ...this.importLog.summarize(), ...asked }
  }

  /** Whether a row is in a later table of the sheet. */
  private isOfOtherBlock(index: number): boolean {
    const next = this.blocks.find(({ row }) => row > this.plan.headerRow)
    return next !== undefined && index >= next.row
  }

  private survey(row: GridRow, column: number, of: FigureNames, index: number): void {
    if (
      this.isOfOtherBlock(index) ||
      isTextLine(row, this.plan.columns.length) ||
      this.shape.findFault(row)
    )
      return
    const names = this.nameMatcher.match(row, of)
    if (!names.ok || this.figures.isBlank(row, column)) return
    const { result, text } = this.rowPeriods.read(row, column, of)
    const period = result.ok ? this.filter.period(result.period, names.series, row, column) : text
    this.filter.survey(
      row,
      column,
      this.section,
      names.series,
      period,
      this.figures.text(row, column),
    )
  }

  private readFigure(
    row: GridRow,
    column: number,
    of: FigureNames,
    index: number,
  ): ImportedLine | null {
    const isAsked =
      this.blocks.length > 0 && this.plan.rows[BLOCK_KEY] !== String(this.plan.headerRow)
    if (this.isOfOtherBlock(index) && !isAsked) return this.leaveOut('other block', '')
    if (isTextLine(row, this.plan.columns.length))
      return this.leaveOut('text line', getFirstText(row))
    if (isAsked)
      return this.importLog.refuseOnce(row.line, {
        column: null,
        text: '',
        rule: 'block',
        suggestion: null,
      })
    const shape = this.shape.findFault(row)
    if (shape)
      return shape.rule === 'heading'
        ? this.importLog.refuseOnce(row.line, { ...shape, text: '' })
        : this.refuse(row, [shape])
    const names = this.nameMatcher.match(row, of)
    if (!names.ok && names.leftOut !== null) return this.leaveOut(names.leftOut, names.text)
    const percent = !names.ok || this.context.percentIndicators.has(names.series.indicator)
    const last = names.ok ? this.context.lastFigures.get(getSeriesId(names.series)) : undefined
    const figure = this.figures.read(row, column, percent, last)
    if (figure.isBlank) return this.leaveOut('blank', '')
    if (!names.ok) return this.refuse(row, [names, ...figure.problems])
    const other = this.filter.findSkipReason(row, column, this.section, names.series)
    if (other?.isOpen)
      return this.importLog.refuseOnce(row.line, {
        column: other.column,
        text: other.text,
        rule: 'rows',
        suggestion: null,
      })
    if (other) return this.leaveOut('other rows', other.text)
    const { result, text, textColumn } = this.rowPeriods.read(row, column, of)
    if (!result.ok) {
      const problem = { column: textColumn, text, rule: result.rule, suggestion: result.suggestion }
      return this.refuse(row, [problem, ...figure.problems])
    }
    const seriesPeriod = this.periods.check(result.period, names.series, figure.cells['value'])
    if (!seriesPeriod.ok) {
      const problem = {
        column: textColumn,
        text,
        rule: seriesPeriod.rule,
        suggestion: seriesPeriod.suggestion,
      }
      return this.refuse(row, [problem, ...figure.problems])
    }
    if (figure.problems.length > 0) return this.refuse(row, figure.problems)
    const { period } = seriesPeriod
    const writtenPeriod = result.isAsWritten && period === result.period ? null : text
    return this.importLine(row, column, names.series, period, writtenPeriod, figure.cells)
  }

  private importLine(
    row: GridRow,
    column: number,
    series: SeriesKey,
    period: string,
    writtenPeriod: string | null,
    figure: Readonly<Record<string, string>>,
  ): ImportedLine | null {
    const key = getFigureId(series, period)
    const cells: Record<string, string> = { indicator: series.indicator, period, area: series.area }
    if (series.dimension !== '') {
      cells['dimension'] = series.dimension
      cells['group'] = series.group
    }
    Object.assign(cells, figure)
    const name = this.grid.rows[this.plan.headerRow]?.cells[column] ?? ''
    const line = { cells, line: row.line, column: { position: column + 1, name }, writtenPeriod }
    const text = row.cells[column]!
    const conflict = this.filter.findConflict(key, row.line)
    if (conflict !== null)
      return this.refuse(row, [{ column, text, rule: 'repeated', suggestion: String(conflict) }])
    const first = this.firstLines.get(key)
    if (first) {
      if (hasEqualCells(first.cells, cells)) return this.leaveOut('repeated', '')
      return this.refuse(row, [{ column, text, rule: 'repeated', suggestion: String(first.line) }])
    }
    this.firstLines.set(key, line)
    const published = this.context.publishedFigures.get(key)
    if (published && this.plan.take !== 'all') {
      const isSame = isEqualToPublished(published, cells)
      if (isSame) return this.leaveOut('published the same', period)
      if (this.plan.take === 'new') return this.leaveOut('published otherwise', period)
    }
    return line
  }

  private leaveOut(reason: LeftOutReason, text: string): null {
    return this.importLog.leaveOut(reason, text)
  }

  private refuse(row: GridRow, problems: readonly CellProblem[]): null {
    return this.importLog.refuse(row.line, problems)
  }
}

import { seriesIdOf } from '../draftColumns.ts'
import type { ImportContext, PublishedFigure } from './context.ts'
import { FigureReader, type CellComplaint } from './figureCells.ts'
import { CELL, isBlank, kindAt, type CellKind, type Grid, type GridRow } from './grid.ts'
import { Namer, type LeftOutReason, type NamedFigure } from './names.ts'
import { namesTwoYears, readPeriod, type PeriodCell } from './periodCell.ts'
import { BLOCK, type ImportPlan, type Named } from './plan.ts'
import type { ImportTally, LeftOut, TableBlock, TakenLine, Unreadable } from './result.ts'
import { RowFilter } from './rowFilter.ts'
import { SeriesPeriods } from './seriesPeriods.ts'
import { tableBlocks } from './tableBlocks.ts'
import { headingPeriod } from './vocabulary.ts'

/** So many places are told one by one, and so many different names left out; all are counted. */
const TOLD = 500

/**
 * Reads the figures of one table, some rows at a time so that a worker can tell how far it is and
 * be stopped: all rows are looked at first for what tells them apart, then read. Every figure is
 * taken, reported as unreadable, or counted as left out.
 */
export class TableReading {
  private readonly namer: Namer
  private readonly figures: FigureReader
  private readonly filter: RowFilter
  private readonly periods: SeriesPeriods
  private readonly blocks: readonly TableBlock[]
  private readonly values: readonly { readonly column: number; readonly of: Named }[]
  private readonly periodColumn: number
  /** Headings of columns of figures that name a year and the next, where nobody wrote another period. */
  private readonly doubtfulHeadings = new Map<number, string>()
  private readonly firstRowOf = new Map<string, TakenLine>()
  private readonly out = new Map<string, { reason: LeftOutReason; text: string; count: number }>()
  private readonly places: Unreadable[] = []
  private readonly reported = new Set<string>()
  private untold = 0
  private unreadable = 0
  private taken = 0
  private records = 0
  private twoYears: string | null = null
  private surveyed: number
  private next: number
  private section = ''
  /** Widths of the heading: a text row that is longer has a stray delimiter in it. */
  private readonly headingWidth: number

  constructor(
    private readonly grid: Grid,
    private readonly plan: ImportPlan,
    private readonly context: ImportContext,
  ) {
    this.namer = new Namer(context, plan, grid.rows[plan.headerRow + 1] ?? null)
    this.figures = new FigureReader(plan, context.language, grid.rows[plan.headerRow]?.cells ?? [])
    this.filter = new RowFilter(grid, plan, context)
    this.periods = new SeriesPeriods(context, plan.otherKind)
    this.blocks = tableBlocks(grid, plan.headerRow, plan.columns, context)
    this.values = plan.columns.flatMap((use, column) =>
      use.as === 'value' ? [{ column, of: use.of }] : [],
    )
    for (const { column, of } of this.values) {
      const heading = grid.rows[plan.headerRow]?.cells[column] ?? ''
      if (namesTwoYears(heading) && of.period === headingPeriod(heading))
        this.doubtfulHeadings.set(column, heading)
    }
    this.periodColumn = plan.columns.findIndex((use) => use.as === 'period')
    this.next = plan.headerRow + 1
    this.surveyed = this.next
    this.headingWidth = grid.rows[plan.headerRow]?.cells.length ?? 0
    for (const { line } of grid.faults) {
      this.records += this.values.length
      this.unreadable += this.values.length
      this.tell(line, { column: null, text: '', rule: 'row', offer: null })
    }
  }

  /** How many rows there are, and how many have been read. */
  get progress(): { readonly done: number; readonly total: number } {
    const done = Math.floor((this.surveyed + this.next) / 2)
    return { done, total: this.grid.rows.length }
  }

  /** Looks at or reads up to so many rows more; null when none is left. */
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
      if (this.isTextLine(row)) this.section = firstText(row)
      for (const { column, of } of this.values) visit(row, column, of, index)
    }
    return end
  }

  tally(): ImportTally {
    const leftOut: readonly LeftOut[] = [...this.out.values()].toSorted((a, b) => b.count - a.count)
    const { records, taken, unreadable, places, untold, twoYears, blocks } = this
    const { questions: rowQuestions } = this.filter.result
    const otherKind = this.periods.otherKindFound
    const asked = { twoYears, otherKind, rowQuestions, blocks }
    return { records, taken, unreadable, leftOut, places, untold, ...asked }
  }

  /** Whether a row stands in a further table of the sheet. */
  private isOfOtherBlock(index: number): boolean {
    const second = this.blocks[1]
    return second !== undefined && index >= second.row
  }

  private survey(row: GridRow, column: number, of: Named, index: number): void {
    if (this.isOfOtherBlock(index) || this.isTextLine(row) || this.shapeFault(row)) return
    const names = this.namer.read(row, of)
    if (!names.ok || this.figures.isBlank(row, column)) return
    const { reading, text } = this.period(row, column, of)
    const period = reading.ok ? this.filter.period(reading.period, names.named, row, column) : text
    this.filter.survey(row, column, this.section, names.named, period, this.figures.text(row, column))
  }

  private readOne(row: GridRow, column: number, of: Named, index: number): TakenLine | null {
    const isAsked = this.blocks.length > 0 && this.plan.rows[BLOCK] !== String(this.plan.headerRow)
    if (this.isOfOtherBlock(index) && !isAsked) return this.leaveOut('other block', '')
    if (this.isTextLine(row)) return this.leaveOut('text line', firstText(row))
    if (isAsked) return this.refuseOnce(row, { column: null, text: '', rule: 'block', offer: null })
    const shape = this.shapeFault(row)
    if (shape) return this.refuse(row, [shape])
    const names = this.namer.read(row, of)
    if (!names.ok && names.out !== null) return this.leaveOut(names.out, names.text)
    const percent = !names.ok || this.context.percent.has(names.named.indicator)
    const last = names.ok ? this.context.last.get(seriesIdOf(names.named)) : undefined
    const figure = this.figures.read(row, column, percent, last)
    if (figure.blank) return this.leaveOut('blank', '')
    if (!names.ok) return this.refuse(row, [names, ...figure.complaints])
    const other = this.filter.otherThanMeant(row, column, this.section, names.named)
    if (other?.isOpen)
      return this.refuseOnce(row, {
        column: other.column,
        text: other.text,
        rule: 'rows',
        offer: null,
      })
    if (other) return this.leaveOut('other rows', other.text)
    const { reading, text, at } = this.period(row, column, of)
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

  private period(
    row: GridRow,
    column: number,
    of: Named,
  ): { readonly reading: PeriodCell; readonly text: string; readonly at: number | null } {
    const at = this.periodColumn
    const cell = at < 0 ? '' : (row.cells[at] ?? '')
    const heading = this.doubtfulHeadings.get(column)
    if (heading !== undefined)
      return { reading: this.readPeriod(heading, CELL.text), text: heading, at: column }
    const given = of.period ?? (cell === '' ? this.plan.fixed.period : undefined)
    if (given !== undefined)
      return { reading: { ok: true, period: given, asWritten: true }, text: given, at: null }
    return { reading: this.readPeriod(cell, at < 0 ? CELL.text : kindAt(row, at)), text: cell, at }
  }

  private readPeriod(text: string, kind: CellKind): PeriodCell {
    if (this.twoYears === null && kind === CELL.text && namesTwoYears(text)) this.twoYears = text
    return readPeriod(text, kind, this.plan.twoYears)
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
    const line: TakenLine = { cells, line: row.line, wrote }
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

  /** A row of words only, such as a note below the table: no figure, and nothing that names one but its first cell. */
  private isTextLine(row: GridRow): boolean {
    const filled = row.cells.filter((cell) => cell !== '').length
    return filled === 1 && this.plan.columns.length > 1 && !/^[\d.,\s%-]+$/.test(firstText(row))
  }

  /** A row of a text file that is longer or shorter than its heading has lost or gained a delimiter. */
  private shapeFault(row: GridRow): CellComplaint | null {
    if (row.kinds !== null) return null
    const { headingWidth } = this
    const extra = row.cells.findIndex((cell, column) => column >= headingWidth && cell !== '')
    if (extra >= 0)
      return { column: extra, text: row.cells[extra]!, rule: 'extra cell', offer: null }
    if (row.cells.length >= headingWidth) return null
    return { column: null, text: row.cells.join(' '), rule: 'missing cell', offer: null }
  }

  private leaveOut(reason: LeftOutReason, text: string): null {
    const key = `${reason}\u0000${text}`
    const known = this.out.get(key)
    if (known) known.count++
    else if (this.out.size < TOLD) this.out.set(key, { reason, text, count: 1 })
    else {
      const rest = this.out.get(reason) ?? { reason, text: '…', count: 0 }
      rest.count++
      this.out.set(reason, rest)
    }
    return null
  }

  private refuse(row: GridRow, complaints: readonly CellComplaint[]): null {
    this.unreadable++
    for (const complaint of complaints) this.tell(row.line, complaint)
    return null
  }

  /** What is asked of the whole table is reported at the first of its rows. */
  private refuseOnce(row: GridRow, complaint: CellComplaint): null {
    const id = `${complaint.rule}\u0000${complaint.column}\u0000${complaint.text}`
    if (this.reported.has(id)) this.unreadable++
    else this.refuse(row, [complaint])
    this.reported.add(id)
    return null
  }

  private tell(line: number, { column, text, rule, offer, last }: CellComplaint): void {
    if (this.places.length === TOLD) {
      this.untold++
      return
    }
    const heading = this.grid.rows[this.plan.headerRow]
    const place =
      column === null || column < 0
        ? null
        : { position: column + 1, name: heading?.cells[column] ?? '' }
    const known = last === undefined ? {} : { last }
    this.places.push({ sheet: this.grid.name, line, column: place, text, rule, offer, ...known })
  }
}

function firstText(row: GridRow): string {
  return (row.cells.find((cell) => cell !== '') ?? '').slice(0, 120)
}

function sameCells(
  a: Readonly<Record<string, string>>,
  b: Readonly<Record<string, string>>,
): boolean {
  const names = new Set([...Object.keys(a), ...Object.keys(b)])
  return [...names].every((name) => a[name] === b[name])
}

/** Whether a table says of a figure what is published; numbers that the table does not give are not compared. */
function isAsPublished(
  published: PublishedFigure,
  cells: Readonly<Record<string, string>>,
): boolean {
  const names = ['value', 'lower', 'upper', 'numerator', 'denominator'] as const
  return names.every((name) => {
    const cell = cells[name]
    if (cell === undefined) return name !== 'value' || published.value === null
    return published[name] !== null && Number(cell) === published[name]
  })
}

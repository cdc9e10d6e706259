import { headingFlags, statusInOurWords } from '../../package/flags.ts'
import { readMarks } from '../../package/marks.ts'
import { readStatus } from '../../package/statusText.ts'
import type { PublishedFigure } from './context.ts'
import { readFigure } from './decimals.ts'
import { kindAt, type GridRow } from './grid.ts'
import type { ImportPlan } from './plan.ts'
import type { UnreadableRule } from './result.ts'

export interface CellComplaint {
  readonly column: number | null
  readonly text: string
  readonly rule: UnreadableRule
  readonly offer: string | null
  /** For an ambiguous number: the last published number of the same series. */
  readonly last?: number
}

export interface FigureCells {
  readonly cells: Readonly<Record<string, string>>
  readonly complaints: readonly CellComplaint[]
  /** Whether the row says nothing about the figure. */
  readonly blank: boolean
}

const NUMBERS = ['lower', 'upper', 'numerator', 'denominator'] as const
type NumberField = (typeof NUMBERS)[number]
const TEXTS = ['note', 'source', 'source_url'] as const

/** Reads a figure from a row: its numbers, status, note and source. */
export class FigureReader {
  private readonly numbers: readonly { readonly column: number; readonly field: NumberField }[]
  private readonly texts: readonly { readonly column: number; readonly field: string }[]
  private readonly statusColumn: number
  private readonly periodColumn: number

  constructor(
    private readonly plan: ImportPlan,
    firstLanguage: string,
    private readonly headings: readonly string[],
  ) {
    const { columns } = plan
    this.numbers = NUMBERS.flatMap((field) => {
      const column = columns.findIndex((use) => use.as === field)
      return column < 0 ? [] : [{ column, field }]
    })
    this.texts = columns.flatMap((use, column) =>
      (TEXTS as readonly string[]).includes(use.as)
        ? [{ column, field: fieldName(use as { as: string; lang?: string }, firstLanguage) }]
        : [],
    )
    this.statusColumn = columns.findIndex((use) => use.as === 'status')
    this.periodColumn = columns.findIndex((use) => use.as === 'period')
  }

  /** The text of the figure's cells, for comparing rows before they are read. */
  text(row: GridRow, column: number): string {
    return [column, ...this.numbers.map(({ column: at }) => at)]
      .map((at) => row.cells[at] ?? '')
      .join('\u0000')
  }

  /** Whether the figure's cells hold no number and no mark. */
  isBlank(row: GridRow, column: number): boolean {
    return (
      (row.cells[column] ?? '') === '' &&
      this.numbers.every(({ column: at }) => (row.cells[at] ?? '') === '')
    )
  }

  /**
   * @param column the value column, 0-based
   * @param last the last published figure of the same series
   */
  read(row: GridRow, column: number, percent: boolean, last?: PublishedFigure): FigureCells {
    const cells: Record<string, string> = {}
    const complaints: CellComplaint[] = []
    const raw = row.cells[column] ?? ''
    const { text, status, unknown } = readMarks(raw, this.plan.marks)
    if (unknown !== null) complaints.push({ column, text: raw, rule: 'mark', offer: null })
    else if (text !== '')
      this.number(
        row,
        column,
        text,
        'value',
        { percent, last: last?.value ?? null },
        cells,
        complaints,
      )
    for (const { column: at, field } of this.numbers) {
      const marked = readMarks(row.cells[at] ?? '', this.plan.marks)
      // A missing marker in the value cell is reported once.
      if (marked.unknown !== null && marked.unknown !== unknown)
        complaints.push({ column: at, text: row.cells[at]!, rule: 'mark', offer: null })
      if (marked.text === '') continue
      const ofCount = field === 'numerator' || field === 'denominator'
      const known = {
        percent: percent && !ofCount,
        last: last?.[ofCount ? field : 'value'] ?? null,
      }
      this.number(row, at, marked.text, field, known, cells, complaints)
    }
    // Markers in the heading and after the period apply to the figure: `2025-26 [p]`.
    const beside = [this.headings[column], row.cells[this.periodColumn]]
    const flags = text === '' ? [] : beside.flatMap((one) => headingFlags(one ?? ''))
    this.status(row, [...status, ...flags], cells, complaints)
    let said = false
    for (const { column: at, field } of this.texts) {
      const words = row.cells[at] ?? ''
      if (words === '') continue
      cells[field] = words
      said ||= field.startsWith('note')
    }
    const hasNumber = ['value', ...NUMBERS].some((field) => cells[field] !== undefined)
    const blank = !hasNumber && complaints.length === 0 && !said && cells['status'] === undefined
    return { cells, complaints, blank }
  }

  private number(
    row: GridRow,
    column: number,
    text: string,
    field: string,
    known: { readonly percent: boolean; readonly last: number | null },
    cells: Record<string, string>,
    complaints: CellComplaint[],
  ): void {
    const { percent, last } = known
    const reading = readFigure(text, kindAt(row, column), this.plan.decimals, percent, last)
    if (reading.ok) cells[field] = String(reading.value)
    else {
      const rule = reading.rule === 'date' ? 'date as number' : reading.rule
      const hint = rule === 'two ways' && last !== null ? { last } : {}
      complaints.push({ column, text: row.cells[column]!, rule, offer: reading.offer, ...hint })
    }
  }

  private status(
    row: GridRow,
    marked: readonly string[],
    cells: Record<string, string>,
    complaints: CellComplaint[],
  ): void {
    const raw = this.statusColumn < 0 ? '' : (row.cells[this.statusColumn] ?? '')
    const { text, unknown } = readStatus(
      statusInOurWords([raw, ...marked].join(';'), this.plan.flags),
    )
    if (text !== '') cells['status'] = text
    if (unknown)
      complaints.push({
        column: this.statusColumn,
        text: unknown.word,
        rule: 'status',
        offer: unknown.offer,
      })
  }
}

function fieldName({ as, lang }: { as: string; lang?: string }, first: string): string {
  return lang === undefined || lang === first ? as : `${as}_${lang.toLowerCase()}`
}

import { findHeadingFlags, translateStatus } from '../../../datapackage/values/statusFlags.ts'
import { parseMarks } from '../../../datapackage/values/publisherMarks.ts'
import { parseStatus } from '../../../datapackage/values/parseStatus.ts'
import type { PublishedFigure } from '../importContext.ts'
import { parseNumberCell } from './numberCell.ts'
import { getCellKind, type GridRow } from '../files/grid.ts'
import type { ImportPlan } from '../importPlan.ts'
import type { UnreadableRule } from '../result.ts'

export interface CellProblem {
  readonly column: number | null
  readonly text: string
  readonly rule: UnreadableRule
  readonly suggestion: string | null
  /** For an ambiguous number: the last published number of the same series. */
  readonly last?: number
}

export interface FigureResult {
  readonly cells: Readonly<Record<string, string>>
  readonly problems: readonly CellProblem[]
  /** Whether the row says nothing about the figure. */
  readonly isBlank: boolean
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
    primaryLanguage: string,
    private readonly headings: readonly string[],
  ) {
    const { columns } = plan
    this.numbers = NUMBERS.flatMap((field) => {
      const column = columns.findIndex((use) => use.as === field)
      return column < 0 ? [] : [{ column, field }]
    })
    this.texts = columns.flatMap((use, column) =>
      (TEXTS as readonly string[]).includes(use.as)
        ? [{ column, field: getFieldName(use as { as: string; lang?: string }, primaryLanguage) }]
        : [],
    )
    this.statusColumn = columns.findIndex((use) => use.as === 'status')
    this.periodColumn = columns.findIndex((use) => use.as === 'period')
  }

  /** The text of the figure's cells, for comparing rows before they are read. */
  text(row: GridRow, column: number): string {
    return [column, ...this.numbers.map(({ column: position }) => position)]
      .map((position) => row.cells[position] ?? '')
      .join('\u0000')
  }

  /** Whether the figure's cells hold no number and no mark. */
  isBlank(row: GridRow, column: number): boolean {
    return (
      (row.cells[column] ?? '') === '' &&
      this.numbers.every(({ column: position }) => (row.cells[position] ?? '') === '')
    )
  }

  /**
   * @param column the value column, 0-based
   * @param last the last published figure of the same series
   */
  read(row: GridRow, column: number, percent: boolean, last?: PublishedFigure): FigureResult {
    const cells: Record<string, string> = {}
    const problems: CellProblem[] = []
    const raw = row.cells[column] ?? ''
    const { text, status, unknown } = parseMarks(raw, this.plan.marks)
    if (unknown !== null) problems.push({ column, text: raw, rule: 'mark', suggestion: null })
    else if (text !== '')
      this.readNumber(
        row,
        column,
        text,
        'value',
        { percent, last: last?.value ?? null },
        cells,
        problems,
      )
    for (const { column: position, field } of this.numbers) {
      const markedCell = parseMarks(row.cells[position] ?? '', this.plan.marks)
      // A missing marker in the value cell is reported once.
      if (markedCell.unknown !== null && markedCell.unknown !== unknown)
        problems.push({
          column: position,
          text: row.cells[position]!,
          rule: 'mark',
          suggestion: null,
        })
      if (markedCell.text === '') continue
      const isCount = field === 'numerator' || field === 'denominator'
      const expected = {
        percent: percent && !isCount,
        last: last?.[isCount ? field : 'value'] ?? null,
      }
      this.readNumber(row, position, markedCell.text, field, expected, cells, problems)
    }
    // Markers in the heading and after the period apply to the figure: `2025-26 [p]`.
    const nearbyTexts = [this.headings[column], row.cells[this.periodColumn]]
    const flags =
      text === '' ? [] : nearbyTexts.flatMap((nearbyText) => findHeadingFlags(nearbyText ?? ''))
    this.status(row, [...status, ...flags], cells, problems)
    let hasNote = false
    for (const { column: position, field } of this.texts) {
      const content = row.cells[position] ?? ''
      if (content === '') continue
      cells[field] = content
      hasNote ||= field.startsWith('note')
    }
    const hasNumber = ['value', ...NUMBERS].some((field) => cells[field] !== undefined)
    const isBlank = !hasNumber && problems.length === 0 && !hasNote && cells['status'] === undefined
    return { cells, problems, isBlank }
  }

  private readNumber(
    row: GridRow,
    column: number,
    text: string,
    field: string,
    expected: { readonly percent: boolean; readonly last: number | null },
    cells: Record<string, string>,
    problems: CellProblem[],
  ): void {
    const { percent, last } = expected
    const result = parseNumberCell(
      text,
      getCellKind(row, column),
      this.plan.decimals,
      percent,
      last,
    )
    if (result.ok) cells[field] = String(result.value)
    else {
      const rule = result.rule === 'date' ? 'date as number' : result.rule
      const hint = rule === 'two ways' && last !== null ? { last } : {}
      problems.push({
        column,
        text: row.cells[column]!,
        rule,
        suggestion: result.suggestion,
        ...hint,
      })
    }
  }

  private status(
    row: GridRow,
    marked: readonly string[],
    cells: Record<string, string>,
    problems: CellProblem[],
  ): void {
    const raw = this.statusColumn < 0 ? '' : (row.cells[this.statusColumn] ?? '')
    const { text, unknown } = parseStatus(
      translateStatus([raw, ...marked].join(';'), this.plan.flags),
    )
    if (text !== '') cells['status'] = text
    if (unknown)
      problems.push({
        column: this.statusColumn,
        text: unknown.word,
        rule: 'status',
        suggestion: unknown.suggestion,
      })
  }
}

function getFieldName(
  { as, lang }: { as: string; lang?: string },
  primaryLanguage: string,
): string {
  return lang === undefined || lang === primaryLanguage ? as : `${as}_${lang.toLowerCase()}`
}

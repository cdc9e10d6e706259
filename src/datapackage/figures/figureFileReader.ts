import type { YearlyFile } from '../../model/figureTable.ts'
import { figureTable } from '../../model/tables/figures.ts'
import type { CellFault, CheckedCell, CellChecker } from './cellChecker.ts'
import { findGroupFault } from './figureCellChecks.ts'
import { NUMBER, TEXT, type FigureTableBuilder, type TextColumn } from './figureTableBuilder.ts'
import { findMissingValueFault, findLimitsFault } from './figureNumberChecks.ts'
import { getColumnName } from '../../model/tables/columns.ts'
import { indexColumns, type ColumnIndex } from '../tables/header.ts'
import { createMarkFault, createNumberFault } from '../values/numberFaults.ts'
import type { KnownIds } from '../tables/knownIds.ts'
import { PLAIN_NUMBER_FORMAT } from '../values/numberFormat.ts'
import { parseUnambiguousNumber, parseNumber, type NumberFormat } from '../values/parseNumber.ts'
import { PairTable } from './pairTable.ts'
import type { ProblemCollector } from '../problemCollector.ts'
import { cellText, type CsvColumn, type CsvSink } from '../io/csvTable.ts'

/** Names of the status column in our files and in those of SDMX and Eurostat. */
const STATUS_COLUMNS = ['status', ...figureTable.columns.status.aliases]

type CheckedColumn = Exclude<TextColumn, 'file'>
const CHECKED_COLUMNS = (Object.keys(TEXT) as TextColumn[]).filter(
  (name): name is CheckedColumn => name !== 'file',
)

/** Column names in the order of `TEXT` and `NUMBER`. */
const TEXT_LABELS = CHECKED_COLUMNS.map((name) => getColumnName(figureTable, name))
const NUMBER_LABELS = Object.keys(NUMBER).map((name) => getColumnName(figureTable, name))

export type CheckedColumns = Readonly<Record<CheckedColumn, CellChecker>>

/** Shared context of the yearly files of a package. */
export interface FigureContext {
  readonly builder: FigureTableBuilder
  readonly knownIds: KnownIds
  readonly primaryLanguage: string
  readonly problems: ProblemCollector
  readonly columns: CheckedColumns
}

/**
 * Reads the rows of one yearly file. A row with faults is reported with all of them and skipped. A blank
 * number is a fault only where a value is required.
 */
export class FigureFileReader implements CsvSink {
  columnIndex: ColumnIndex | null = null
  private numbers = PLAIN_NUMBER_FORMAT
  /** 0-based position of each column in a row; -1 where absent. */
  private textPositions: readonly number[] = []
  private numberPositions: readonly number[] = []
  private notes: readonly (readonly [lang: string, at: number])[] = []
  private readonly columns: readonly CellChecker[]
  private readonly keys = new PairTable()
  private readonly linesOfKeys: number[] = []
  private readonly foreignIndicators = new Set<number>()
  private statusLabel = 'status'
  private line = 0
  private hasFault = false

  constructor(
    private readonly yearlyFile: YearlyFile,
    private readonly context: FigureContext,
  ) {
    this.columns = CHECKED_COLUMNS.map((name) => context.columns[name])
  }

  header(columns: readonly CsvColumn[], numbers: NumberFormat, line: number): boolean {
    const { builder, primaryLanguage, problems } = this.context
    const columnIndex = indexColumns(
      columns,
      figureTable,
      primaryLanguage,
      this.yearlyFile.file,
      line,
      problems,
    )
    const at = (label: string): number => (columnIndex.byName.get(label)?.position ?? 0) - 1
    // A publisher's column of flags is read as the status where there is no status column.
    const status = STATUS_COLUMNS.find((label) => columnIndex.byName.has(label)) ?? 'status'
    this.statusLabel = status
    this.columnIndex = columnIndex
    this.numbers = numbers
    this.textPositions = TEXT_LABELS.map((label) => at(label === 'status' ? status : label))
    this.numberPositions = NUMBER_LABELS.map(at)
    const notes = [...(columnIndex.languages.get('note') ?? [])]
    this.notes = notes.map(([lang, { position }]) => [lang, position - 1])
    builder.codes[TEXT.file] = builder.dictionary('file').getCode(this.yearlyFile.file)
    return columnIndex.isComplete
  }

  row(row: readonly string[], line: number): void {
    this.line = line
    this.hasFault = false
    const { codes } = this.context.builder
    for (let index = 0; index < this.columns.length; index++) {
      const cell = this.cell(index, row)
      codes[index] = cell.code
      if (cell.fault) this.reportFault(TEXT_LABELS[index]!, cell.text, cell.fault)
    }
    if (codes[TEXT.dimension] !== 0 || codes[TEXT.group] !== 0) this.checkGroup(row)
    this.readNumbers(row)
    if (!this.hasFault) this.addRow(row)
  }

  private cell(index: number, row: readonly string[]): CheckedCell {
    const at = this.textPositions[index]!
    return this.columns[index]!.read(at < 0 ? '' : row[at]!)
  }

  private checkGroup(row: readonly string[]): void {
    const dimension = this.cell(TEXT.dimension, row).text
    const group = this.cell(TEXT.group, row).text
    const found = findGroupFault(this.context.knownIds, dimension, group)
    if (found)
      this.reportFault(found.column, found.column === 'group' ? group : dimension, found.fault)
  }

  private readNumbers(row: readonly string[]): void {
    const { knownIds, builder } = this.context
    const { numbers } = builder
    const indicator = this.cell(TEXT.indicator, row).text
    const measure = knownIds.indicators?.get(indicator)?.measure
    let isBlank = false
    for (let index = 0; index < NUMBER_LABELS.length; index++) {
      const at = this.numberPositions[index]!
      const raw = at < 0 ? '' : row[at]!
      const isCount = index >= NUMBER.numerator || measure === 'count'
      numbers[index] = this.readNumberCell(index, raw, measure === 'percent' && !isCount)
      if (index === NUMBER.value) isBlank = cellText(raw) === ''
      if (numbers[index]! < 0 && isCount) this.reportFault(NUMBER_LABELS[index]!, raw, NEGATIVE)
    }
    const limits = this.hasFault ? null : findLimitsFault(numbers)
    if (limits) this.reportFault(limits.label, '', limits.fault)
    const status = this.cell(TEXT.status, row)
    if (status.fault || (!isBlank && status.code === 0)) return
    const gap = findMissingValueFault(isBlank, builder.dictionary('status').entries[status.code]!)
    if (gap) this.reportFault('value', isBlank ? '' : cellText(row[this.numberPositions[0]!]!), gap)
  }

  /** NaN where blank or not a number; the latter is reported. */
  private readNumberCell(index: number, raw: string, percent: boolean): number {
    if (raw === '') return NaN
    const plain = parseUnambiguousNumber(raw)
    if (!Number.isNaN(plain)) return plain
    const text = cellText(raw)
    if (text === '') return NaN
    const result = parseNumber(text, this.numbers, percent)
    if (result.ok) return result.value
    this.reportFault(
      NUMBER_LABELS[index]!,
      text,
      createMarkFault(text) ?? createNumberFault(result),
    )
    return NaN
  }

  private addRow(row: readonly string[]): void {
    const { builder } = this.context
    const series = builder.seriesNumber()
    const key = this.keys.getNumber(series, builder.codes[TEXT.period]!)
    const firstLine = this.linesOfKeys[key]
    if (firstLine !== undefined) {
      const indicator = this.cell(TEXT.indicator, row).text
      return this.reportFault('indicator', indicator, {
        code: 'primary-key',
        detail: { first: firstLine },
      })
    }
    this.linesOfKeys[key] = this.line
    for (const [lang, at] of this.notes) {
      const text = cellText(row[at]!)
      if (text !== '') builder.setNote(lang, text)
    }
    builder.push(this.line, series)
    const indicator = builder.codes[TEXT.indicator]!
    if (!this.foreignIndicators.has(indicator)) this.reportForeignIndicator(indicator, row)
  }

  /** Reports an indicator of another right than the file's, once a file; its rows are kept. */
  private reportForeignIndicator(code: number, row: readonly string[]): void {
    this.foreignIndicators.add(code)
    const { knownIds, problems } = this.context
    const { text } = this.cell(TEXT.indicator, row)
    const right = knownIds.indicators?.get(text)?.right
    if (right === undefined || right === this.yearlyFile.right) return
    const detail = { right, filed: this.yearlyFile.right }
    problems.warning('other-right', this.getLocation('indicator', text), detail)
  }

  private reportFault(label: string, text: string, { code, detail, suggest }: CellFault): void {
    this.hasFault = true
    this.context.problems.error(code, this.getLocation(label, text), detail, suggest)
  }

  private getLocation(label: string, text: string) {
    const column = this.columnIndex?.byName.get(label === 'status' ? this.statusLabel : label)
    const place = { file: this.yearlyFile.file, line: this.line, text }
    return column ? { ...place, column } : place
  }
}

const NEGATIVE: CellFault = { code: 'constraint-error', detail: { rule: 'negative' } }

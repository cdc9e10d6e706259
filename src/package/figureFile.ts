import type { Delivery } from '../model/figureTable.ts'
import type { CellFault, CheckedCell, CheckedCells } from './checkedCells.ts'
import { groupFault } from './figureCells.ts'
import { NUMBER, TEXT, type FigureTableBuilder, type TextColumn } from './figureTableBuilder.ts'
import { gapFault, limitsFault } from './figureNumbers.ts'
import { placeLabels, words, type LabelPlaces, type Labels } from './labels.ts'
import { markFault, numberFault } from './numberFault.ts'
import type { NameIndex } from './nameIndex.ts'
import { PLAIN_NUMBERS } from './numberFormat.ts'
import { clearNumber, readNumber, type NumberFormat } from './numbers.ts'
import { PairTable } from './pairTable.ts'
import type { ProblemLog } from './problemLog.ts'
import { cellText, type SheetColumn, type SheetSink } from './sheet.ts'

const LABELS: Labels = {
  required: words('indicator period value'),
  optional: words(
    'area dimension group lower upper numerator denominator status note source source_url',
    'obs_status obs_flag',
  ),
  languages: ['note'],
}

/** Names of the status column in SDMX and Eurostat files. */
const FLAGS = ['obs_status', 'obs_flag']

/** Column names in the order of `TEXT` and `NUMBER`, without the file's own name, which has no cell. */
const TEXT_LABELS = words('indicator period area dimension group status source source_url')
const NUMBER_LABELS = words('value lower upper numerator denominator')

type Checked = Exclude<TextColumn, 'file'>
const CHECKED = (Object.keys(TEXT) as TextColumn[]).filter(
  (name): name is Checked => name !== 'file',
)

export type CheckedColumns = Readonly<Record<Checked, CheckedCells>>

/** Shared context of the yearly files of a package. */
export interface FigureContext {
  readonly builder: FigureTableBuilder
  readonly names: NameIndex
  readonly first: string
  readonly log: ProblemLog
  readonly columns: CheckedColumns
}

/**
 * Reads the rows of one yearly file. A row with faults is reported with all of them and skipped. A blank
 * number is a fault only where a value is required.
 */
export class FigureFile implements SheetSink {
  places: LabelPlaces | null = null
  private numbers = PLAIN_NUMBERS
  /** 0-based position of each column in a row; -1 where absent. */
  private textAt: readonly number[] = []
  private numberAt: readonly number[] = []
  private notes: readonly (readonly [lang: string, at: number])[] = []
  private readonly columns: readonly CheckedCells[]
  private readonly keys = new PairTable()
  private readonly linesOfKeys: number[] = []
  private readonly strangers = new Set<number>()
  private statusLabel = 'status'
  private line = 0
  private faulty = false

  constructor(
    private readonly delivery: Delivery,
    private readonly context: FigureContext,
  ) {
    this.columns = CHECKED.map((name) => context.columns[name])
  }

  header(columns: readonly SheetColumn[], numbers: NumberFormat, line: number): boolean {
    const { builder, first, log } = this.context
    const places = placeLabels(columns, LABELS, first, this.delivery.file, line, log)
    const at = (label: string): number => (places.at.get(label)?.position ?? 0) - 1
    // A publisher's column of flags is read as the status where there is no status column.
    const status = ['status', ...FLAGS].find((label) => places.at.has(label)) ?? 'status'
    this.statusLabel = status
    this.places = places
    this.numbers = numbers
    this.textAt = TEXT_LABELS.map((label) => at(label === 'status' ? status : label))
    this.numberAt = NUMBER_LABELS.map(at)
    const notes = [...(places.languages.get('note') ?? [])]
    this.notes = notes.map(([lang, { position }]) => [lang, position - 1])
    builder.codes[TEXT.file] = builder.dictionary('file').codeOf(this.delivery.file)
    return places.complete
  }

  row(row: readonly string[], line: number): void {
    this.line = line
    this.faulty = false
    const { codes } = this.context.builder
    for (let index = 0; index < this.columns.length; index++) {
      const cell = this.cell(index, row)
      codes[index] = cell.code
      if (cell.fault) this.fault(TEXT_LABELS[index]!, cell.text, cell.fault)
    }
    if (codes[TEXT.dimension] !== 0 || codes[TEXT.group] !== 0) this.checkGroup(row)
    this.readNumbers(row)
    if (!this.faulty) this.take(row)
  }

  private cell(index: number, row: readonly string[]): CheckedCell {
    const at = this.textAt[index]!
    return this.columns[index]!.read(at < 0 ? '' : row[at]!)
  }

  private checkGroup(row: readonly string[]): void {
    const dimension = this.cell(TEXT.dimension, row).text
    const group = this.cell(TEXT.group, row).text
    const found = groupFault(this.context.names, dimension, group)
    if (found) this.fault(found.column, found.column === 'group' ? group : dimension, found.fault)
  }

  private readNumbers(row: readonly string[]): void {
    const { names, builder } = this.context
    const { numbers } = builder
    const indicator = this.cell(TEXT.indicator, row).text
    const measure = names.indicators?.get(indicator)?.measure
    let blank = false
    for (let index = 0; index < NUMBER_LABELS.length; index++) {
      const at = this.numberAt[index]!
      const raw = at < 0 ? '' : row[at]!
      const counts = index >= NUMBER.numerator || measure === 'count'
      numbers[index] = this.number(index, raw, measure === 'percent' && !counts)
      if (index === NUMBER.value) blank = cellText(raw) === ''
      if (numbers[index]! < 0 && counts) this.fault(NUMBER_LABELS[index]!, raw, NEGATIVE)
    }
    const limits = this.faulty ? null : limitsFault(numbers)
    if (limits) this.fault(limits.label, '', limits.fault)
    const status = this.cell(TEXT.status, row)
    if (status.fault || (!blank && status.code === 0)) return
    const gap = gapFault(blank, builder.dictionary('status').words[status.code]!)
    if (gap) this.fault('value', blank ? '' : cellText(row[this.numberAt[0]!]!), gap)
  }

  /** NaN where blank or not a number; the latter is reported. */
  private number(index: number, raw: string, percent: boolean): number {
    if (raw === '') return NaN
    const plain = clearNumber(raw)
    if (!Number.isNaN(plain)) return plain
    const text = cellText(raw)
    if (text === '') return NaN
    const reading = readNumber(text, this.numbers, percent)
    if (reading.ok) return reading.value
    this.fault(NUMBER_LABELS[index]!, text, markFault(text) ?? numberFault(reading))
    return NaN
  }

  private take(row: readonly string[]): void {
    const { builder } = this.context
    const series = builder.seriesNumber()
    const key = this.keys.numberOf(series, builder.codes[TEXT.period]!)
    const first = this.linesOfKeys[key]
    if (first !== undefined) {
      const indicator = this.cell(TEXT.indicator, row).text
      return this.fault('indicator', indicator, { code: 'primary-key', detail: { first } })
    }
    this.linesOfKeys[key] = this.line
    for (const [lang, at] of this.notes) {
      const text = cellText(row[at]!)
      if (text !== '') builder.setNote(lang, text)
    }
    builder.push(this.line, series)
    const indicator = builder.codes[TEXT.indicator]!
    if (!this.strangers.has(indicator)) this.tellStranger(indicator, row)
  }

  /** Reports an indicator of another right than the file's, once a file; its rows are kept. */
  private tellStranger(code: number, row: readonly string[]): void {
    this.strangers.add(code)
    const { names, log } = this.context
    const { text } = this.cell(TEXT.indicator, row)
    const right = names.indicators?.get(text)?.right
    if (right === undefined || right === this.delivery.right) return
    const detail = { right, filed: this.delivery.right }
    log.warning('other-right', this.placeOf('indicator', text), detail)
  }

  private fault(label: string, text: string, { code, detail, suggest }: CellFault): void {
    this.faulty = true
    this.context.log.error(code, this.placeOf(label, text), detail, suggest)
  }

  private placeOf(label: string, text: string) {
    const column = this.places?.at.get(label === 'status' ? this.statusLabel : label)
    const place = { file: this.delivery.file, line: this.line, text }
    return column ? { ...place, column } : place
  }
}

const NEGATIVE: CellFault = { code: 'constraint-error', detail: { rule: 'negative' } }

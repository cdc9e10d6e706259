import type { Delivery } from '../model/figureTable.ts'
import { MISSING_STATUSES, type FigureStatus } from '../model/status.ts'
import { CheckedCells, type CellFault, type CheckedCell } from './checkedCells.ts'
import {
  checkArea,
  checkIndicator,
  checkNothing,
  checkPeriod,
  checkStatus,
  groupFault,
} from './figureCells.ts'
import { NUMBER_COLUMNS, type FigureTableBuilder, type NumberColumn } from './figureTableBuilder.ts'
import { placeLabels, words, type LabelPlaces, type Labels } from './labels.ts'
import { offering } from './metadataSheet.ts'
import type { NameIndex } from './nameIndex.ts'
import { plainNumber, readNumber, type NumberDress } from './numbers.ts'
import { PairTable } from './pairTable.ts'
import type { ProblemLog } from './problemLog.ts'
import { cellText, readSheet, type SheetColumn, type SheetSink } from './sheet.ts'

export const FIGURE_LABELS: Labels = {
  required: words('indicator period value'),
  optional: words(
    'area dimension group lower upper numerator denominator status note source source_url',
  ),
  languages: ['note'],
}

const CODED = [
  'indicator',
  'period',
  'area',
  'dimension',
  'group',
  'status',
  'source',
  'source_url',
] as const
type Coded = (typeof CODED)[number]

/** Where the columns of each file stand, for problems found later: file, then label. */
export type ColumnPlaces = ReadonlyMap<string, ReadonlyMap<string, SheetColumn>>

/**
 * Reads yearly files into one table. A row in which anything is wrong is told and left out; a
 * blank number says nothing and is no fault except where a value is due.
 */
export class FigureFiles {
  readonly places = new Map<string, ReadonlyMap<string, SheetColumn>>()
  private readonly cells: Readonly<Record<Coded, CheckedCells>>

  constructor(
    private readonly builder: FigureTableBuilder,
    private readonly names: NameIndex,
    /** The package's first language. */
    private readonly first: string,
    private readonly log: ProblemLog,
  ) {
    this.cells = {
      indicator: new CheckedCells(builder.dictionary('indicator'), checkIndicator(names)),
      period: new CheckedCells(builder.dictionary('period'), checkPeriod),
      area: new CheckedCells(builder.dictionary('area'), checkArea(names)),
      dimension: new CheckedCells(builder.dictionary('dimension'), checkNothing),
      group: new CheckedCells(builder.dictionary('group'), checkNothing),
      status: new CheckedCells(builder.dictionary('status'), checkStatus),
      source: new CheckedCells(builder.dictionary('source'), checkNothing),
      source_url: new CheckedCells(builder.dictionary('sourceUrl'), checkNothing),
    }
  }

  read(bytes: Uint8Array, delivery: Delivery): void {
    const { builder, names, first, log, cells } = this
    const reader = new FigureFile(delivery, builder, names, first, log, cells)
    readSheet(bytes, delivery.file, log, reader)
    if (reader.places) this.places.set(delivery.file, reader.places.at)
  }
}

const GAPS: ReadonlySet<string> = new Set(MISSING_STATUSES)

class FigureFile implements SheetSink {
  places: LabelPlaces | null = null
  private dress: NumberDress = { commaDecimals: false, dotAmbiguous: false }
  /** 0-based position of each column in a row; -1 where the file has none. */
  private readonly at: Record<Coded | NumberColumn, number>
  private notes: readonly (readonly [lang: string, at: number])[] = []
  private readonly keys = new PairTable()
  private readonly linesOfKeys: number[] = []
  private readonly strangers = new Set<string>()
  private line = 0
  private faulty = false

  constructor(
    private readonly delivery: Delivery,
    private readonly builder: FigureTableBuilder,
    private readonly names: NameIndex,
    private readonly first: string,
    private readonly log: ProblemLog,
    private readonly cells: Readonly<Record<Coded, CheckedCells>>,
  ) {
    const labels = [...CODED, ...NUMBER_COLUMNS].map((name) => [name, -1])
    this.at = Object.fromEntries(labels) as Record<Coded | NumberColumn, number>
  }

  header(columns: readonly SheetColumn[], dress: NumberDress, line: number): boolean {
    const { file } = this.delivery
    this.places = placeLabels(columns, FIGURE_LABELS, this.first, file, line, this.log)
    this.dress = dress
    for (const name of [...CODED, ...NUMBER_COLUMNS])
      this.at[name] = (this.places.at.get(name)?.position ?? 0) - 1
    const notes = [...(this.places.languages.get('note') ?? [])]
    this.notes = notes.map(([lang, { position }]) => [lang, position - 1])
    this.builder.codes.file = this.builder.dictionary('file').codeOf(file)
    return this.places.complete
  }

  row(row: readonly string[], line: number): void {
    this.line = line
    this.faulty = false
    const { codes } = this.builder
    const indicator = this.coded('indicator', row)
    const period = this.coded('period', row)
    const dimension = this.coded('dimension', row)
    const group = this.coded('group', row)
    const status = this.coded('status', row)
    codes.indicator = indicator.code
    codes.period = period.code
    codes.area = this.coded('area', row).code
    codes.dimension = dimension.code
    codes.group = group.code
    codes.status = status.code
    codes.source = this.coded('source', row).code
    codes.sourceUrl = this.coded('source_url', row).code
    if (dimension.code !== 0 || group.code !== 0) this.checkGroup(dimension.text, group.text)
    this.checkNumbers(row, indicator, status)
    if (!this.faulty) this.take(row, line, period.code, indicator.text)
  }

  private take(row: readonly string[], line: number, period: number, indicator: string): void {
    const { builder } = this
    const series = builder.seriesNumber()
    const key = this.keys.numberOf(series, period)
    const first = this.linesOfKeys[key]
    if (first !== undefined)
      return this.fault('indicator', indicator, { code: 'primary-key', detail: { first } })
    this.linesOfKeys[key] = line
    for (const [lang, at] of this.notes) {
      const raw = row[at]!
      if (raw !== '') builder.setNote(lang, cellText(raw))
    }
    builder.push(line, series)
    this.tellStranger(indicator)
  }

  private coded(name: Coded, row: readonly string[]): CheckedCell {
    const at = this.at[name]
    const cell = this.cells[name].read(at < 0 ? '' : row[at]!)
    if (cell.fault) this.fault(name, cell.text, cell.fault)
    return cell
  }

  private checkGroup(dimension: string, group: string): void {
    const found = groupFault(this.names, dimension, group)
    if (found) this.fault(found.column, found.column === 'group' ? group : dimension, found.fault)
  }

  private checkNumbers(row: readonly string[], indicator: CheckedCell, status: CheckedCell): void {
    const { numbers } = this.builder
    const measure = this.names.indicators?.get(indicator.text)?.measure
    const percent = measure === 'percent'
    for (const name of NUMBER_COLUMNS) {
      const at = this.at[name]
      const raw = at < 0 ? '' : row[at]!
      numbers[name] =
        raw === ''
          ? NaN
          : this.number(name, raw, percent && name !== 'numerator' && name !== 'denominator')
      const countable = name === 'numerator' || name === 'denominator' || measure === 'count'
      if (countable && numbers[name] < 0)
        this.fault(name, raw, { code: 'constraint-error', detail: { rule: 'negative' } })
    }
    if (Number.isNaN(numbers.lower) !== Number.isNaN(numbers.upper) && !this.faulty) {
      const blank = Number.isNaN(numbers.lower) ? 'lower' : 'upper'
      this.fault(blank, '', { code: 'constraint-error', detail: { rule: 'limits' } })
    }
    if (!status.fault) this.checkGap(row, status)
  }

  private checkGap(row: readonly string[], status: CheckedCell): void {
    const blank = cellText(row[this.at.value]!) === ''
    if (!blank && status.code === 0) return
    const gap = this.builder
      .dictionary('status')
      .words[status.code]!.split(';')
      .find((word) => GAPS.has(word)) as FigureStatus | undefined
    if (blank && !gap)
      this.fault('value', '', { code: 'constraint-error', detail: { rule: 'value' } })
    if (!blank && gap)
      this.fault('value', cellText(row[this.at.value]!), {
        code: 'constraint-error',
        detail: { rule: 'value-despite-status', status: gap },
      })
  }

  /** NaN where blank or no number; the latter is told. */
  private number(name: NumberColumn, raw: string, percent: boolean): number {
    if (!this.dress.dotAmbiguous) {
      const plain = plainNumber(raw)
      if (!Number.isNaN(plain)) return plain
    }
    const text = cellText(raw)
    if (text === '') return NaN
    const reading = readNumber(text, this.dress, percent)
    if (reading.ok) return reading.value
    const detail = { rule: reading.rule, ...offering(reading.offer) }
    this.fault(name, text, { code: 'type-error', detail })
    return NaN
  }

  private fault(name: Coded | NumberColumn, text: string, { code, detail }: CellFault): void {
    this.faulty = true
    const column = this.places?.at.get(name)
    const place = { file: this.delivery.file, line: this.line, text }
    this.log.error(code, column ? { ...place, column } : place, detail)
  }

  /** An indicator that belongs to another right than the file's: told once a file, and kept. */
  private tellStranger(indicator: string): void {
    const right = this.names.indicators?.get(indicator)?.right
    if (right === undefined || right === this.delivery.right || this.strangers.has(indicator))
      return
    this.strangers.add(indicator)
    const column = this.places?.at.get('indicator')
    const place = { file: this.delivery.file, line: this.line, text: indicator }
    const detail = { right, filed: this.delivery.right }
    this.log.warning('other-right', column ? { ...place, column } : place, detail)
  }
}

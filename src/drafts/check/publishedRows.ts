import { getSeriesKey, getText } from '../../model/figureTable.ts'
import { getSeriesId, getFigureId } from '../../model/ids.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { CodedColumn, FigureTable } from '../../model/figureTable.ts'
import {
  NUMBER,
  TEXT,
  type FigureTableBuilder,
} from '../../datapackage/figures/figureTableBuilder.ts'

/** Copies rows of a table into a table that is being built. */
export class PublishedRowCopier {
  private readonly texts: readonly {
    readonly at: number
    readonly column: CodedColumn
    readonly codes: Uint32Array
  }[]

  constructor(
    private readonly table: FigureTable,
    private readonly builder: FigureTableBuilder,
  ) {
    const names = Object.keys(TEXT) as (keyof typeof TEXT)[]
    this.texts = names.map((name) => {
      const column = table[name]
      const dictionary = builder.dictionary(name)
      const codes = Uint32Array.from(column.dictionary, (word) => dictionary.getCode(word))
      return { at: TEXT[name], column, codes }
    })
  }

  /** @param line the line number that the copied row gets */
  copyRow(row: number, line = this.table.line[row]!): void {
    const { table, builder } = this
    for (const { at, column, codes } of this.texts) builder.codes[at] = codes[column.codes[row]!]!
    for (const name of NUMBER_NAMES) builder.numbers[NUMBER[name]] = table[name][row]!
    for (const [lang, column] of Object.entries(table.note)) {
      const text = getText(column, row)
      if (text !== '') builder.setNote(lang, text)
    }
    builder.push(line, builder.seriesNumber())
  }
}

const NUMBER_NAMES = Object.keys(NUMBER) as (keyof typeof NUMBER)[]

/** The rows of some series, in filing order. */
export function findRowsOfSeries(
  { figures }: Pick<Dataset, 'figures'>,
  seriesIds: ReadonlySet<string>,
): Uint32Array {
  const rows: number[] = []
  // Most rows of a long table are skipped by their codes alone.
  const names = [...seriesIds].map((id) => id.split('\u0000'))
  const indicators = new Set(names.map(([indicator]) => indicator))
  const areas = new Set(names.map(([, area]) => area))
  const isIndicator = figures.indicator.dictionary.map((word) => indicators.has(word))
  const isArea = figures.area.dictionary.map((word) => areas.has(word))
  const { seriesRows, seriesStarts } = figures
  for (let series = 0; series + 1 < seriesStarts.length; series++) {
    const ownRows = seriesRows.subarray(seriesStarts[series], seriesStarts[series + 1])
    const firstRow = ownRows[0]!
    if (!isIndicator[figures.indicator.codes[firstRow]!]) continue
    if (!isArea[figures.area.codes[firstRow]!]) continue
    if (!seriesIds.has(getSeriesId(getSeriesKey(figures, firstRow)))) continue
    for (const row of ownRows) rows.push(row)
  }
  return Uint32Array.from(rows).sort()
}

export function getRowFigureId(figures: FigureTable, row: number): string {
  return getFigureId(getSeriesKey(figures, row), getText(figures.period, row))
}

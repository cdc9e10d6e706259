import type { CodedColumn, FigureTable } from '../../model/figureTable.ts'

/** The table without some of its rows. Series without remaining rows are left out. */
export function removeRows(
  table: FigureTable,
  isDropped: { has(row: number): boolean },
): FigureTable {
  const rows = Array.from({ length: table.rows }, (_, row) => row).filter(
    (row) => !isDropped.has(row),
  )
  if (rows.length === table.rows) return table
  const newIndex = new Map(rows.map((row, at) => [row, at]))
  const numbers = (column: Float64Array) => Float64Array.from(rows, (row) => column[row]!)
  const encode = ({ dictionary, codes }: CodedColumn): CodedColumn => ({
    dictionary,
    codes: Uint32Array.from(rows, (row) => codes[row]!),
  })
  const seriesRows: number[] = []
  const seriesStarts = [0]
  for (let series = 0; series + 1 < table.seriesStarts.length; series++) {
    const rowsOfSeries = table.seriesRows.subarray(
      table.seriesStarts[series],
      table.seriesStarts[series + 1],
    )
    const remainingRows = Array.from(rowsOfSeries).flatMap((row) => newIndex.get(row) ?? [])
    if (remainingRows.length === 0) continue
    seriesRows.push(...remainingRows)
    seriesStarts.push(seriesRows.length)
  }
  return {
    rows: rows.length,
    indicator: encode(table.indicator),
    period: encode(table.period),
    area: encode(table.area),
    dimension: encode(table.dimension),
    group: encode(table.group),
    value: numbers(table.value),
    lower: numbers(table.lower),
    upper: numbers(table.upper),
    numerator: numbers(table.numerator),
    denominator: numbers(table.denominator),
    status: encode(table.status),
    note: Object.fromEntries(
      Object.entries(table.note).map(([lang, column]) => [lang, encode(column)]),
    ),
    source: encode(table.source),
    sourceUrl: encode(table.sourceUrl),
    file: encode(table.file),
    line: Uint32Array.from(rows, (row) => table.line[row]!),
    seriesRows: Uint32Array.from(seriesRows),
    seriesStarts: Uint32Array.from(seriesStarts),
  }
}

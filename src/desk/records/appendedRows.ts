import { decode } from '../../package/decode.ts'
import { findDelimiter, hasDecimalCommas, type Delimiter } from '../../package/delimiter.ts'
import { readCsv } from '../../package/readCsv.ts'
import { csvLine, writeCsv } from '../../package/writeCsv.ts'

type Cells = Readonly<Record<string, string>>

/**
 * A sheet with rows more at its end. What is there keeps its columns, its delimiter and every
 * character of its rows; a column that a new row needs and the sheet has not is added to all.
 * @param published the sheet as it is published now; null where there is none
 * @param columns those of a sheet that is begun
 * @param numbers columns that hold numbers: they are written with the decimal mark of the sheet
 */
export function withRows(
  published: Uint8Array | null,
  columns: readonly string[],
  rows: readonly Cells[],
  numbers: readonly string[] = [],
): string {
  const wanted = [...new Set(rows.flatMap((row) => Object.keys(row).filter((name) => row[name])))]
  const text = published ? decode(published).text : ''
  if (!published || text.trim() === '') {
    const header = [...new Set([...columns, ...wanted])]
    return writeCsv({ header, rows: rows.map((row) => header.map((name) => row[name] ?? '')) })
  }
  const { delimiter, start } = findDelimiter(text)
  const known = readCsv(published).header.map((name) => name.trim().toLowerCase())
  const added = wanted.filter((name) => !known.includes(name))
  const table = text.slice(start).replace(/\n*$/, '\n')
  const widened = added.length > 0 ? withColumns(table, delimiter, known.length, added) : table
  const commas = hasDecimalCommas(text, delimiter)
  const written = rows.map((row) => {
    const cells = [...known, ...added].map((name) => {
      const cell = row[name] ?? ''
      return commas && numbers.includes(name) ? cell.replace('.', ',') : cell
    })
    return `${csvLine(cells, delimiter)}\n`
  })
  return text.slice(0, start) + widened + written.join('')
}

/** Every row of a table with cells more at its end: the names in the header, blank ones below. */
function withColumns(
  table: string,
  delimiter: Delimiter,
  width: number,
  names: readonly string[],
): string {
  let wide = ''
  let from = 0
  let cells = 1
  let quoted = false
  for (let at = 0; at < table.length; at++) {
    const mark = table[at]
    if (mark === '"') quoted = !quoted
    else if (quoted) continue
    else if (mark === delimiter) cells++
    else if (mark === '\n') {
      const row = table.slice(from, at)
      const rest = from === 0 ? csvLine(names, delimiter) : delimiter.repeat(names.length - 1)
      // Spreadsheets leave blank cells at the end of a row away.
      const missing = delimiter.repeat(Math.max(0, width - cells))
      wide += row === '' ? '\n' : `${row}${missing}${delimiter}${rest}\n`
      from = at + 1
      cells = 1
    }
  }
  return wide
}

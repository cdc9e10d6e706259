import { csvLine } from '../package/writeCsv.ts'
import { cellText } from '../package/sheet.ts'
import type { FileRow, FileRows } from './fileRows.ts'
import type { Cells } from './lineCells.ts'
import { isNumberColumn } from './numberCells.ts'
import { ownEntry } from './ownEntry.ts'

/** What is to be done to a file: cells of rows that are there, and rows that are new. */
export interface RowEdits {
  /** By index of the row: the cells that change, by column. */
  readonly changed: ReadonlyMap<number, Cells>
  readonly added: readonly Cells[]
}

/**
 * The text of a file with some of its rows changed and others added, each behind the last row of
 * its indicator. Every other row keeps every character; where a column is new, it gets one blank
 * cell more at its end.
 */
export function editedRows(file: FileRows, { changed, added }: RowEdits): string {
  const wanted = [...changed.values(), ...added].flatMap((cells) =>
    Object.keys(cells).filter((name) => cells[name] !== ''),
  )
  const names = [...new Set([...file.names, ...wanted.filter((name) => name !== '')])]
  const fresh = names.filter((name) => !file.names.includes(name))
  const columns = [...file.names, ...fresh]
  const write = (cells: readonly string[]): string => csvLine(cells, file.delimiter)
  const dressed = (name: string, text: string): string =>
    file.commas && isNumberColumn(name) ? text.replace('.', ',') : text
  const after = placesOf(file, added)
  const lines = file.lines.slice(0, file.header.from)
  const take = (row: FileRow, widen: readonly string[]): void => {
    const own = file.lines.slice(row.from, row.to)
    // A blank line is no row: it gets no cells.
    const last = own.findLastIndex((line) => line !== '')
    if (widen.length > 0 && row.cells && last >= 0) {
      const missing = file.delimiter.repeat(Math.max(0, file.names.length - row.cells.length))
      own[last] += missing + widen.map((cell) => file.delimiter + (cell && write([cell]))).join('')
    }
    lines.push(...own)
  }
  const addAt = (place: number): void => {
    for (const [index, cells] of added.entries())
      if (after[index] === place)
        lines.push(write(columns.map((name) => dressed(name, ownEntry(cells, name) ?? ''))))
  }
  take(file.header, fresh)
  addAt(-1)
  for (const [index, row] of file.rows.entries()) {
    const cells = changed.get(index)
    if (!cells)
      take(
        row,
        fresh.map(() => ''),
      )
    else
      lines.push(
        write(
          columns.map((name, at) => {
            const text = ownEntry(cells, name)
            return text === undefined ? (row.cells?.[at] ?? '') : dressed(name, text)
          }),
        ),
      )
    addAt(index)
  }
  return `${lines.join('\n')}\n`
}

/** Behind which row each new one goes: the last of its indicator, else the last of all. */
function placesOf(file: FileRows, added: readonly Cells[]): readonly number[] {
  const at = file.names.indexOf('indicator')
  const last = file.rows.findLastIndex(({ cells }) => cells?.some((cell) => cell.trim() !== ''))
  const places = new Map<string, number>()
  for (const [index, { cells }] of file.rows.entries())
    if (cells) places.set(cellText(cells[at] ?? ''), index)
  return added.map((cells) => places.get(cells['indicator'] ?? '') ?? last)
}

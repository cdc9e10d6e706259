import { indicatorsAt, type Dataset, type Indicator } from '../model/dataset.ts'
import { cellText } from '../package/sheet.ts'
import { writeCsv } from '../package/writeCsv.ts'
import { KEY_FIELDS, type Draft, type DraftLine } from './draft.ts'
import { changedLines, indicatorOfLine } from './changedLines.ts'
import { lineIdOf } from './draftColumns.ts'
import { editedRows } from './editedRows.ts'
import { fileRows, type FileRow, type FileRows } from './fileRows.ts'
import type { DraftFiling } from './filing.ts'
import { cellsToFile, meansTheSame, type Cells } from './lineCells.ts'
import { columnsOf } from './metadata/tableSchemas.ts'
import { withReasonOfItsOwn } from './reasonOfItsOwn.ts'
import type { WrittenFile } from './records/recordsToFile.ts'
import { writtenLines } from './writtenLines.ts'

/** The files that a draft's figures are written beside. */
export interface FiguresThere {
  /** The file itself, for a draft that is merged into it. */
  readonly own: Uint8Array | null
  /** Whether the draft was made on this very file: then a cell that is blank now was emptied. */
  readonly isBasis: boolean
  /** The right's latest file: a new one gets its columns. */
  readonly model: Uint8Array | null
}

/** What a line says in a file. */
type CellsOf = (line: DraftLine, indicator: Indicator | undefined) => Cells

/** The yearly file or correction that a draft becomes; null where it would change nothing. */
export function figuresToFile(
  dataset: Dataset,
  draft: Draft,
  filing: DraftFiling,
  there: FiguresThere,
): WrittenFile | null {
  const { delivery, as } = filing
  const lines = writtenLines(dataset, draft)
  const byId = new Map(indicatorsAt(dataset, draft.edition).map((one) => [one.id, one]))
  const cellsOf: CellsOf = (line, indicator) =>
    withReasonOfItsOwn(dataset, filing, line, cellsToFile(line, indicator))
  const file = as === 'merged' && there.own ? fileRows(there.own) : null
  const text = file
    ? mergedText(dataset, lines, file, byId, there.isBasis, cellsOf)
    : freshText(
        dataset,
        as === 'correction' ? changedLines(dataset, draft, lines) : lines,
        there.model,
        byId,
        cellsOf,
      )
  return text === null ? null : { path: delivery.file, bytes: new TextEncoder().encode(text) }
}

function freshText(
  { languages }: Dataset,
  lines: readonly DraftLine[],
  model: Uint8Array | null,
  byId: ReadonlyMap<string, Indicator>,
  cellsOf: CellsOf,
): string | null {
  if (lines.length === 0) return null
  const cells = lines.map((line) => cellsOf(line, indicatorOfLine(line, byId)))
  const former = (model && fileRows(model)?.names.filter((name) => name !== '')) ?? []
  const header = new Set(former.length > 0 ? former : columnsOf('figures', languages))
  for (const row of cells) for (const name in row) header.add(name)
  const names = [...header]
  return writeCsv({
    header: names,
    rows: cells.map((row) => names.map((name) => row[name] ?? '')),
  })
}

function mergedText(
  { city }: Dataset,
  lines: readonly DraftLine[],
  file: FileRows,
  byId: ReadonlyMap<string, Indicator>,
  isBasis: boolean,
  cellsOf: CellsOf,
): string | null {
  const rowOf = new Map<string, number>()
  for (const [index, row] of file.rows.entries()) {
    const id = row.cells && lineIdOf({ cells: cellsOfRow(file, row) }, city.id)
    if (id !== null && !rowOf.has(id)) rowOf.set(id, index)
  }
  const changed = new Map<number, Cells>()
  const added: Cells[] = []
  for (const line of lines) {
    const indicator = indicatorOfLine(line, byId)
    const cells = cellsOf(line, indicator)
    const index = rowOf.get(lineIdOf(line, city.id))
    if (index === undefined) {
      added.push(cells)
      continue
    }
    const edits = editsOfRow(cellsOfRow(file, file.rows[index]!), cells, indicator, file, isBasis)
    if (Object.keys(edits).length > 0) changed.set(index, edits)
  }
  return changed.size + added.length === 0 ? null : editedRows(file, { changed, added })
}

/** Figure and status stand and fall together; words that the draft does not know are not taken away. */
const OF_THE_FIGURE = new Set(['value', 'lower', 'upper', 'numerator', 'denominator', 'status'])

function editsOfRow(
  row: Cells,
  cells: Cells,
  indicator: Indicator | undefined,
  { names, commas }: FileRows,
  isBasis: boolean,
): Cells {
  const columns = new Set([...names, ...Object.keys(cells)])
  for (const name of KEY_FIELDS) columns.delete(name)
  const edits = [...columns].flatMap((name) => {
    const [text, there] = [cells[name] ?? '', row[name] ?? '']
    if (meansTheSame(name, [text, there], indicator, commas)) return []
    const isUnknown = text === '' && !OF_THE_FIGURE.has(name) && !(isBasis && isWritten(name))
    return isUnknown ? [] : [[name, text] as const]
  })
  return Object.fromEntries(edits)
}

/** Columns that a draft shows: others it cannot have emptied. */
function isWritten(name: string): boolean {
  return /^(?:note(?:_.+)?|source|source_url)$/.test(name)
}

function cellsOfRow({ names }: FileRows, { cells }: FileRow): Cells {
  return Object.fromEntries(names.map((name, at) => [name, cellText(cells?.[at] ?? '')]))
}

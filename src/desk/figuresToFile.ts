import { indicatorsAt, type Dataset, type Indicator } from '../model/dataset.ts'
import { cellText } from '../package/sheet.ts'
import { writeCsv } from '../package/writeCsv.ts'
import { ownEntry } from '../model/ownEntry.ts'
import { KEY_FIELDS, type Draft, type DraftLine } from './draft.ts'
import { indicatorOfLine } from './changedLines.ts'
import { lineIdOf } from './draftColumns.ts'
import { editedRows, type EditedText } from './editedRows.ts'
import type { FileRow, FileRows } from './fileRows.ts'
import type { DraftFiling } from './filing.ts'
import { cellsToFile, meansTheSame, type Cells } from './lineCells.ts'
import { linesToFile } from './linesToFile.ts'
import { columnsOf } from './metadata/tableSchemas.ts'
import { withReasonOfItsOwn } from './reasonOfItsOwn.ts'
import type { WrittenFile } from './records/recordsToFile.ts'

/** The files that a draft's figures are written beside. */
export interface FiguresThere {
  /** The file itself, for a draft that is merged into it. */
  readonly own: FileRows | null
  /** Whether the draft was made on this very file: then a cell that is blank now was emptied. */
  readonly isBasis: boolean
  /** The right's latest file: a new one gets its columns. */
  readonly model: FileRows | null
}

/** What a line says in a file. */
type CellsOf = (line: DraftLine) => Cells

/** The yearly file or correction that a draft becomes. */
export interface WrittenFigures {
  readonly file: WrittenFile
  /** The lines of the draft that are not in what it takes the place of. */
  readonly lines: readonly DraftLine[]
}

export type FiguresWriting =
  /** `written`: null where nothing would change. */
  | { readonly ok: true; readonly written: WrittenFigures | null }
  /** A row of the file would not stay as it is: the line. */
  | { readonly ok: false; readonly line: number }

export function figuresToFile(
  dataset: Dataset,
  draft: Draft,
  filing: DraftFiling,
  there: FiguresThere,
): FiguresWriting {
  const { delivery, as } = filing
  const all = linesToFile(dataset, draft, filing)
  const byId = new Map(indicatorsAt(dataset, draft.edition).map((one) => [one.id, one]))
  const cellsOf: CellsOf = (line) =>
    withReasonOfItsOwn(dataset, filing, line, cellsToFile(line, indicatorOfLine(line, byId)))
  const { lines, edited } =
    as === 'merged' && there.own
      ? merged(dataset, draft, all, there.own, there.isBasis, byId, cellsOf)
      : fresh(dataset, all, there, cellsOf)
  if (lines.length === 0) return { ok: true, written: null }
  if (!edited.ok) return edited
  const bytes = new TextEncoder().encode(edited.text)
  return { ok: true, written: { file: { path: delivery.file, bytes }, lines } }
}

interface EditedFigures {
  readonly edited: EditedText
  readonly lines: readonly DraftLine[]
}

function fresh(
  dataset: Dataset,
  lines: readonly DraftLine[],
  { model }: FiguresThere,
  cellsOf: CellsOf,
): EditedFigures {
  const cells = lines.map(cellsOf)
  const former = model?.names.filter((name) => name !== '') ?? []
  const header = new Set(former.length > 0 ? former : columnsOf('figures', dataset.languages))
  for (const row of cells) for (const name of Object.keys(row)) header.add(name)
  const names = [...header]
  const text = writeCsv({
    header: names,
    rows: cells.map((row) => names.map((name) => ownEntry(row, name) ?? '')),
  })
  return { edited: { ok: true, text }, lines }
}

/** The file with what lines of a draft change in its rows. */
function merged(
  dataset: Dataset,
  draft: Draft,
  lines: readonly DraftLine[],
  file: FileRows,
  isBasis: boolean,
  byId: ReadonlyMap<string, Indicator>,
  cellsOf: CellsOf,
): EditedFigures {
  const { city } = dataset
  const rowOf = new Map<string, number>()
  for (const [index, row] of file.rows.entries()) {
    const id = row.cells && lineIdOf({ cells: cellsOfRow(file, row) }, city.id)
    if (id !== null && !rowOf.has(id)) rowOf.set(id, index)
  }
  const changed = new Map<number, Cells>()
  const added: Cells[] = []
  const touched: DraftLine[] = []
  for (const line of lines) {
    const indicator = indicatorOfLine(line, byId)
    const cells = cellsOf(line)
    const index = rowOf.get(lineIdOf(line, city.id))
    if (index === undefined) {
      added.push(cells)
      touched.push(line)
      continue
    }
    const former = isBasis ? 'the row itself' : handedOverAs(line, draft, city.id)
    const edits = editsOfRow(cellsOfRow(file, file.rows[index]!), cells, indicator, file, former)
    if (Object.keys(edits).length === 0) continue
    changed.set(index, edits)
    touched.push(line)
  }
  return { edited: editedRows(file, { changed, added }), lines: touched }
}

/** What was handed over of a line under the name that it has now. */
function handedOverAs(line: DraftLine, { handedOver }: Draft, city: string): Cells | undefined {
  const cells = ownEntry(handedOver?.lines, line.id)
  return cells && lineIdOf({ cells }, city) === lineIdOf(line, city) ? cells : undefined
}

/** Figure and status stand and fall together; words that the draft does not know are not taken away. */
const OF_THE_FIGURE = new Set(['value', 'lower', 'upper', 'numerator', 'denominator', 'status'])

function editsOfRow(
  row: Cells,
  cells: Cells,
  indicator: Indicator | undefined,
  { names, numbers }: FileRows,
  /** What the draft knows the row to have said before; undefined where it knows nothing of it. */
  former: 'the row itself' | Cells | undefined,
): Cells {
  const columns = new Set([...names, ...Object.keys(cells)])
  for (const name of KEY_FIELDS) columns.delete(name)
  const edits = [...columns].flatMap((name) => {
    const [text, there] = [ownEntry(cells, name) ?? '', ownEntry(row, name) ?? '']
    if (meansTheSame(name, [text, there], indicator, numbers)) return []
    const wasThere =
      former === 'the row itself'
        ? isWritten(name)
        : former !== undefined && ownEntry(former, name) === there
    const isUnknown = text === '' && !OF_THE_FIGURE.has(name) && !wasThere
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

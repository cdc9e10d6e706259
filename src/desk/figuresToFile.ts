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

/** Published files that writing a draft's figures depends on. */
export interface FiguresThere {
  /** The file itself, for a draft that is merged into it. */
  readonly own: FileRows | null
  /** Whether the draft is based on this version of the file: then a cell that is blank now was emptied. */
  readonly isBasis: boolean
  /** The latest file of the right; a new file gets the same columns. */
  readonly model: FileRows | null
}

/** The cells that a line gets in a file. */
type CellsOf = (line: DraftLine) => Cells

/** The yearly file or correction file of a draft. */
export interface WrittenFigures {
  readonly file: WrittenFile
  /** The lines of the draft that differ from the file. */
  readonly lines: readonly DraftLine[]
}

export type FiguresWriting =
  /** `written`: null if nothing changes. */
  | { readonly ok: true; readonly written: WrittenFigures | null }
  /** `line`: a row of the file that would not survive. */
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

/** Merges changed lines of the draft into the rows of a file. */
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

/** The cells that were handed over for a line with its present key. */
function handedOverAs(line: DraftLine, { handedOver }: Draft, city: string): Cells | undefined {
  const cells = ownEntry(handedOver?.lines, line.id)
  return cells && lineIdOf({ cells }, city) === lineIdOf(line, city) ? cells : undefined
}

/** Value and status are written together; text in columns that the draft does not have stays. */
const OF_THE_FIGURE = new Set(['value', 'lower', 'upper', 'numerator', 'denominator', 'status'])

function editsOfRow(
  row: Cells,
  cells: Cells,
  indicator: Indicator | undefined,
  { names, numbers }: FileRows,
  /** What the draft assumes the row to have contained; undefined if it has no assumption. */
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

/** The columns that a draft shows; it cannot have emptied others. */
function isWritten(name: string): boolean {
  return /^(?:note(?:_.+)?|source|source_url)$/.test(name)
}

function cellsOfRow({ names }: FileRows, { cells }: FileRow): Cells {
  return Object.fromEntries(names.map((name, at) => [name, cellText(cells?.[at] ?? '')]))
}

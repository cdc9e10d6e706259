import { getLineFigureId } from '../lineCells.ts'
import { getIndicatorsAt, type Dataset, type Indicator } from '../../model/dataset.ts'
import { cellText } from '../../datapackage/io/csvTable.ts'
import { writeCsv } from '../../datapackage/io/writeCsv.ts'
import { getOwnEntry } from '../../model/getOwnEntry.ts'
import { NUMBER_COLUMNS } from '../check/numberCells.ts'
import { KEY_COLUMNS, type Draft, type DraftLine } from '../draft.ts'
import { findIndicatorOfLine } from '../preview/changedLines.ts'
import { patchCsv, type CsvPatchResult } from './csvPatch.ts'
import type { CsvRecord, CsvLines } from './csvLines.ts'
import type { FileChoice } from './chooseFile.ts'
import { formatFileCells, areCellsEqual, type Cells } from './fileCells.ts'
import { selectFileLines } from './fileLines.ts'
import { getColumnNames } from '../../model/tables/columns.ts'
import { figureTable } from '../../model/tables/figures.ts'
import { disambiguateNote } from './disambiguateNote.ts'
import type { WrittenFile } from '../records/writeRecords.ts'

/** Published files that writing a draft's figures depends on. */
export interface PublishedFigureFiles {
  /** The file itself, for a draft that is merged into it. */
  readonly existing: CsvLines | null
  /** Whether the draft is based on this version of the file: then a cell that is blank now was emptied. */
  readonly isBasis: boolean
  /** The latest file of the right; a new file gets the same columns. */
  readonly template: CsvLines | null
}

/** The cells that a line gets in a file. */
type GetCells = (line: DraftLine) => Cells

/** The yearly file or correction file of a draft. */
export interface WrittenFigures {
  readonly file: WrittenFile
  /** The lines of the draft that differ from the file. */
  readonly lines: readonly DraftLine[]
}

export type WriteFiguresResult =
  /** `written`: null if nothing changes. */
  | { readonly ok: true; readonly written: WrittenFigures | null }
  /** `line`: a row of the file that would not survive. */
  | { readonly ok: false; readonly line: number }

export function writeFigures(
  dataset: Dataset,
  draft: Draft,
  filing: FileChoice,
  publishedFiles: PublishedFigureFiles,
): WriteFiguresResult {
  const { delivery, as } = filing
  const all = selectFileLines(dataset, draft, filing)
  const byId = new Map(getIndicatorsAt(dataset, draft.edition).map((one) => [one.id, one]))
  const getCells: GetCells = (line) =>
    disambiguateNote(dataset, filing, line, formatFileCells(line, findIndicatorOfLine(line, byId)))
  const { lines, patched } =
    as === 'merged' && publishedFiles.existing
      ? mergeIntoFile(
          dataset,
          draft,
          all,
          publishedFiles.existing,
          publishedFiles.isBasis,
          byId,
          getCells,
        )
      : createFile(dataset, all, publishedFiles, getCells)
  if (lines.length === 0) return { ok: true, written: null }
  if (!patched.ok) return patched
  const bytes = new TextEncoder().encode(patched.text)
  return { ok: true, written: { file: { path: delivery.file, bytes }, lines } }
}

interface PatchedFigures {
  readonly patched: CsvPatchResult
  readonly lines: readonly DraftLine[]
}

function createFile(
  dataset: Dataset,
  lines: readonly DraftLine[],
  { template }: PublishedFigureFiles,
  getCells: GetCells,
): PatchedFigures {
  const cells = lines.map(getCells)
  const templateColumns = template?.names.filter((name) => name !== '') ?? []
  const header = new Set(
    templateColumns.length > 0 ? templateColumns : getColumnNames(figureTable, dataset.languages),
  )
  for (const row of cells) for (const name of Object.keys(row)) header.add(name)
  const names = [...header]
  const text = writeCsv({
    header: names,
    rows: cells.map((row) => names.map((name) => getOwnEntry(row, name) ?? '')),
  })
  return { patched: { ok: true, text }, lines }
}

/** Merges changed lines of the draft into the rows of a file. */
function mergeIntoFile(
  dataset: Dataset,
  draft: Draft,
  lines: readonly DraftLine[],
  file: CsvLines,
  isBasis: boolean,
  byId: ReadonlyMap<string, Indicator>,
  getCells: GetCells,
): PatchedFigures {
  const { city } = dataset
  const rowIndexById = new Map<string, number>()
  for (const [index, row] of file.rows.entries()) {
    const id = row.cells && getLineFigureId({ cells: getRowCells(file, row) }, city.id)
    if (id !== null && !rowIndexById.has(id)) rowIndexById.set(id, index)
  }
  const changed = new Map<number, Cells>()
  const added: Cells[] = []
  const changedLines: DraftLine[] = []
  for (const line of lines) {
    const indicator = findIndicatorOfLine(line, byId)
    const cells = getCells(line)
    const index = rowIndexById.get(getLineFigureId(line, city.id))
    if (index === undefined) {
      added.push(cells)
      changedLines.push(line)
      continue
    }
    const previousCells = isBasis ? 'the row itself' : getHandedOverCells(line, draft, city.id)
    const edits = findRowChanges(
      getRowCells(file, file.rows[index]!),
      cells,
      indicator,
      file,
      previousCells,
    )
    if (Object.keys(edits).length === 0) continue
    changed.set(index, edits)
    changedLines.push(line)
  }
  return { patched: patchCsv(file, { changed, added }), lines: changedLines }
}

/** The cells that were handed over for a line with its present key. */
function getHandedOverCells(
  line: DraftLine,
  { handedOver }: Draft,
  city: string,
): Cells | undefined {
  const cells = getOwnEntry(handedOver?.lines, line.id)
  return cells && getLineFigureId({ cells }, city) === getLineFigureId(line, city)
    ? cells
    : undefined
}

/** Value and status are written together; text in columns that the draft does not have stays. */
const FIGURE_COLUMNS: ReadonlySet<string> = new Set([...NUMBER_COLUMNS, 'status'])

function findRowChanges(
  row: Cells,
  cells: Cells,
  indicator: Indicator | undefined,
  { names, numbers }: CsvLines,
  /** What the draft assumes the row to have contained; undefined if it has no assumption. */
  previousCells: 'the row itself' | Cells | undefined,
): Cells {
  const columns = new Set([...names, ...Object.keys(cells)])
  for (const name of KEY_COLUMNS) columns.delete(name)
  const edits = [...columns].flatMap((name) => {
    const [text, publishedText] = [getOwnEntry(cells, name) ?? '', getOwnEntry(row, name) ?? '']
    if (areCellsEqual(name, [text, publishedText], indicator, numbers)) return []
    const isDraftsOwnText =
      previousCells === 'the row itself'
        ? isFormColumn(name)
        : previousCells !== undefined && getOwnEntry(previousCells, name) === publishedText
    const isForeignText = text === '' && !FIGURE_COLUMNS.has(name) && !isDraftsOwnText
    return isForeignText ? [] : [[name, text] as const]
  })
  return Object.fromEntries(edits)
}

/** The columns that a draft shows; it cannot have emptied others. */
function isFormColumn(name: string): boolean {
  return /^(?:note(?:_.+)?|source|source_url)$/.test(name)
}

function getRowCells({ names }: CsvLines, { cells }: CsvRecord): Cells {
  return Object.fromEntries(names.map((name, at) => [name, cellText(cells?.[at] ?? '')]))
}

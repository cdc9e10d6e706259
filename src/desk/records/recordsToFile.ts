import type { Dataset } from '../../model/dataset.ts'
import { FOLLOW_UP, RECOMMENDATIONS } from '../../package/records/recordFiles.ts'
import type { FileSource } from '../../package/source.ts'
import type { Draft } from '../draft.ts'
import { fileRows, type FileRows } from '../fileRows.ts'
import { columnsOf, type SheetName } from '../metadata/tableSchemas.ts'
import { publishedTable } from '../publishedTable.ts'
import type { SkippedFile } from '../wholeFile.ts'
import { saysTheSame } from './alreadyFiled.ts'
import { withRows } from './appendedRows.ts'

type Cells = Readonly<Record<string, string>>

/** A file of a hand-over beside the figures. */
export interface WrittenFile {
  /** Relative to the package. */
  readonly path: string
  readonly bytes: Uint8Array
}

export interface WrittenSheets {
  readonly files: readonly WrittenFile[]
  /** Sheets that are published and could not be had now: writing them anew would lose their rows. */
  readonly unreachable: readonly string[]
  /** Sheets that would lose something, and so stay as they are. */
  readonly skipped: readonly SkippedFile[]
}

/**
 * The sheets of records with the rows of a draft at their end, made on what is published at this
 * moment, so that groups that deliver side by side all keep their rows. Rows that are there already
 * are not written twice.
 */
export async function recordsToFile(
  draft: Draft,
  { languages, records }: Pick<Dataset, 'languages' | 'records'>,
  published: FileSource,
): Promise<WrittenSheets> {
  const { recommendations, followUps } = draft
  const columns = (name: SheetName) => columnsOf(name, languages)
  return joinedSheets([
    await sheetToFile(draft, recommendations, published, {
      path: RECOMMENDATIONS,
      columns: columns('recommendations'),
      isKnown: Boolean(records?.recommendations.length),
    }),
    await sheetToFile(draft, followUps, published, {
      path: FOLLOW_UP,
      columns: columns('follow-up'),
      isKnown: Boolean(records?.followUps.length),
    }),
  ])
}

interface Sheet {
  readonly path: string
  /** Those of a sheet that is begun. */
  readonly columns: readonly string[]
  /** Whether the page has read rows of it. */
  readonly isKnown: boolean
  /** Columns that hold numbers. */
  readonly numbers?: readonly string[]
}

/** One sheet with the rows of a draft that it has not yet at its end. */
export async function sheetToFile(
  draft: Pick<Draft, 'basis'>,
  drafted: readonly { readonly cells: Cells }[],
  published: FileSource,
  { path, columns, isKnown, numbers }: Sheet,
): Promise<WrittenSheets> {
  if (drafted.length === 0) return NOTHING
  const reading = await publishedTable(published, path, draft, isKnown)
  if (reading === 'unreachable') return { ...NOTHING, unreachable: [path] }
  if (!reading.ok) return { ...NOTHING, skipped: [reading.skipped] }
  const { table } = reading
  const rows = newRows(drafted, table ? rowsOfTable(table) : [])
  if (rows.length === 0) return NOTHING
  const written = withRows(table, columns, rows, numbers)
  if (!written.ok)
    return { ...NOTHING, skipped: [{ path, line: written.line, rule: 'row', text: '' }] }
  return { ...NOTHING, files: [{ path, bytes: new TextEncoder().encode(written.text) }] }
}

const NOTHING: WrittenSheets = { files: [], unreachable: [], skipped: [] }

function joinedSheets(sheets: readonly WrittenSheets[]): WrittenSheets {
  return {
    files: sheets.flatMap(({ files }) => files),
    unreachable: sheets.flatMap(({ unreachable }) => unreachable),
    skipped: sheets.flatMap(({ skipped }) => skipped),
  }
}

/** The rows of a sheet by column; of one that cannot be read, what can. */
export function rowsOf(sheet: Uint8Array | null): readonly Cells[] {
  const table = sheet && fileRows(sheet)
  return table ? rowsOfTable(table) : []
}

function rowsOfTable({ names, rows }: FileRows): readonly Cells[] {
  return rows.flatMap(({ cells }) =>
    cells ? [Object.fromEntries(names.map((name, at) => [name, cells[at] ?? '']))] : [],
  )
}

/** The rows of a draft that are not there yet. */
export function newRows(
  drafted: readonly { readonly cells: Cells }[],
  there: readonly Cells[],
): readonly Cells[] {
  return drafted
    .map(({ cells }) => trimmed(cells))
    .filter((cells) => !there.some((row) => saysTheSame(row, cells)))
}

function trimmed(cells: Cells): Cells {
  return Object.fromEntries(
    Object.entries(cells)
      .map(([name, text]) => [name, text.trim()] as const)
      .filter(([, text]) => text !== ''),
  )
}

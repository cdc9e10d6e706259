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

/** A file of a hand-over. */
export interface WrittenFile {
  /** Relative to the package. */
  readonly path: string
  readonly bytes: Uint8Array
}

export interface WrittenSheets {
  readonly files: readonly WrittenFile[]
  /** Published tables that could not be fetched: writing them anew would lose their rows. */
  readonly unreachable: readonly string[]
  /** Tables that would lose content, and so stay unchanged. */
  readonly skipped: readonly SkippedFile[]
}

/**
 * The tables of records with the draft's new rows at their end, made on the published tables. Rows that are
 * already published are not written again.
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
  /** The columns of a new table. */
  readonly columns: readonly string[]
  /** Whether the page has read rows of it. */
  readonly isKnown: boolean
  /** Columns of numbers. */
  readonly numbers?: readonly string[]
}

/** Appends the rows that the table does not contain yet. */
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

/** The rows of a table by column; of an unreadable one, as far as it can be read. */
export function rowsOf(sheet: Uint8Array | null): readonly Cells[] {
  const table = sheet && fileRows(sheet)
  return table ? rowsOfTable(table) : []
}

function rowsOfTable({ names, rows }: FileRows): readonly Cells[] {
  return rows.flatMap(({ cells }) =>
    cells ? [Object.fromEntries(names.map((name, at) => [name, cells[at] ?? '']))] : [],
  )
}

/** The rows of the draft that the table does not contain. */
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

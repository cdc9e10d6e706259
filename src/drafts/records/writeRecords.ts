import type { Dataset } from '../../model/dataset.ts'
import { getColumnNames, getNumberColumns } from '../../model/tables/columns.ts'
import { followUpTable, recommendationTable } from '../../model/tables/records.ts'
import type { Table } from '../../model/tables/table.ts'
import type { FileSource } from '../../datapackage/io/fileSource.ts'
import type { Draft } from '../draft.ts'
import { parseCsvLines, type CsvLines } from '../handOver/csvLines.ts'
import { readPublishedTable } from '../handOver/publishedTable.ts'
import type { SkippedFile } from '../handOver/losslessFile.ts'
import { areRowsEqual } from './equalRows.ts'
import { appendRows } from './appendRows.ts'

type Cells = Readonly<Record<string, string>>

/** A file of a hand-over. */
export interface WrittenFile {
  /** Relative to the package. */
  readonly path: string
  readonly bytes: Uint8Array
}

export interface WriteTablesResult {
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
export async function writeRecords(
  draft: Draft,
  { languages, records }: Pick<Dataset, 'languages' | 'records'>,
  published: FileSource,
): Promise<WriteTablesResult> {
  const { recommendations, followUps } = draft
  return joinResults([
    await appendToTable(draft, recommendations, published, {
      table: recommendationTable,
      languages,
      hasReadRows: Boolean(records?.recommendations.length),
    }),
    await appendToTable(draft, followUps, published, {
      table: followUpTable,
      languages,
      hasReadRows: Boolean(records?.followUps.length),
    }),
  ])
}

interface TableTarget {
  readonly table: Table
  readonly languages: readonly string[]
  /** Whether the page has read rows of it. */
  readonly hasReadRows: boolean
}

/** Appends the rows that the table does not contain yet. */
export async function appendToTable(
  draft: Pick<Draft, 'basis'>,
  draftRows: readonly { readonly cells: Cells }[],
  published: FileSource,
  { table, languages, hasReadRows }: TableTarget,
): Promise<WriteTablesResult> {
  if (draftRows.length === 0) return NO_FILES
  const path = `${table.name}.csv`
  const result = await readPublishedTable(published, path, draft, hasReadRows)
  if (result === 'unreachable') return { ...NO_FILES, unreachable: [path] }
  if (!result.ok) return { ...NO_FILES, skipped: [result.skipped] }
  const existing = result.table
  const rows = findNewRows(draftRows, existing ? getTableRows(existing) : [])
  if (rows.length === 0) return NO_FILES
  const columns = getColumnNames(table, languages)
  const appended = appendRows(existing, columns, rows, getNumberColumns(table))
  if (!appended.ok)
    return { ...NO_FILES, skipped: [{ path, line: appended.line, rule: 'row', text: '' }] }
  return { ...NO_FILES, files: [{ path, bytes: new TextEncoder().encode(appended.text) }] }
}

const NO_FILES: WriteTablesResult = { files: [], unreachable: [], skipped: [] }

function joinResults(sheets: readonly WriteTablesResult[]): WriteTablesResult {
  return {
    files: sheets.flatMap(({ files }) => files),
    unreachable: sheets.flatMap(({ unreachable }) => unreachable),
    skipped: sheets.flatMap(({ skipped }) => skipped),
  }
}

/** The rows of a table by column; of an unreadable one, as far as it can be read. */
export function parseRows(sheet: Uint8Array | null): readonly Cells[] {
  const table = sheet && parseCsvLines(sheet)
  return table ? getTableRows(table) : []
}

function getTableRows({ names, rows }: CsvLines): readonly Cells[] {
  return rows.flatMap(({ cells }) =>
    cells ? [Object.fromEntries(names.map((name, at) => [name, cells[at] ?? '']))] : [],
  )
}

/** The rows of the draft that the table does not contain. */
export function findNewRows(
  draftRows: readonly { readonly cells: Cells }[],
  publishedRows: readonly Cells[],
): readonly Cells[] {
  return draftRows
    .map(({ cells }) => trimCells(cells))
    .filter((cells) => !publishedRows.some((row) => areRowsEqual(row, cells)))
}

function trimCells(cells: Cells): Cells {
  return Object.fromEntries(
    Object.entries(cells)
      .map(([name, text]) => [name, text.trim()] as const)
      .filter(([, text]) => text !== ''),
  )
}

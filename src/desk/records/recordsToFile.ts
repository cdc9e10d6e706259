import type { Dataset } from '../../model/dataset.ts'
import { readCsv } from '../../package/readCsv.ts'
import { FOLLOW_UP, RECOMMENDATIONS } from '../../package/records/recordFiles.ts'
import type { FileReading, FileSource } from '../../package/source.ts'
import type { Draft } from '../draft.ts'
import { columnsOf, type SheetName } from '../metadata/tableSchemas.ts'
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
  const files: WrittenFile[] = []
  const unreachable: string[] = []
  if (draft.recommendations.length > 0) {
    const sheet = await takeSheet(
      published,
      RECOMMENDATIONS,
      Boolean(records?.recommendations.length),
    )
    if (sheet === 'unreachable') unreachable.push(RECOMMENDATIONS)
    else {
      const rows = newRows(draft.recommendations, rowsOf(sheet))
      files.push(...written(RECOMMENDATIONS, 'recommendations', sheet, languages, rows))
    }
  }
  if (draft.followUps.length > 0) {
    const sheet = await takeSheet(published, FOLLOW_UP, Boolean(records?.followUps.length))
    if (sheet === 'unreachable') unreachable.push(FOLLOW_UP)
    else {
      const rows = newRows(draft.followUps, rowsOf(sheet))
      files.push(...written(FOLLOW_UP, 'follow-up', sheet, languages, rows))
    }
  }
  return { files, unreachable }
}

/** Null where no such sheet is published. One that the page has read must still be there. */
export async function takeSheet(
  published: FileSource,
  path: string,
  isKnown: boolean,
): Promise<Uint8Array | null | 'unreachable'> {
  const reading: FileReading = await published.read(path)
  if (reading.ok) return reading.bytes
  const isMissing = reading.reason === 'missing' || reading.reason === 'html'
  return isMissing && !isKnown ? null : 'unreachable'
}

/** The rows of a sheet by column. */
export function rowsOf(sheet: Uint8Array | null): readonly Cells[] {
  if (!sheet) return []
  const { header, rows } = readCsv(sheet)
  const names = header.map((name) => name.trim().toLowerCase())
  return rows.map((row) => Object.fromEntries(names.map((name, at) => [name, row[at] ?? ''])))
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

function written(
  path: string,
  name: SheetName,
  sheet: Uint8Array | null,
  languages: readonly string[],
  rows: readonly Cells[],
): readonly WrittenFile[] {
  if (rows.length === 0) return []
  const text = withRows(sheet, columnsOf(name, languages), rows)
  return [{ path, bytes: new TextEncoder().encode(text) }]
}

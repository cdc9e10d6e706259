import type { Dataset } from '../model/dataset.ts'
import type { CodedColumn } from '../model/figureTable.ts'
import type { Commentary, Records } from '../model/records.ts'
import type { PackageReading } from './packageReading.ts'

/** Asks the worker to read a package. */
export interface ToWorker {
  /** Absolute address of the package's folder. */
  readonly baseUrl: string
  /** Digest of each file that is shown already, by path; empty where nothing is. */
  readonly known: Readonly<Record<string, string>>
  /** The commentaries that are shown, for those that the server does not give out; none where none are. */
  readonly texts?: readonly Commentary[] | undefined
}

/**
 * Header of an answer that did not come from the server but from what the browser keeps for the time
 * without network: when the server was last found to have the same (an ISO moment).
 */
export const KEPT_SINCE = 'x-kept-since'

/** The files that a reading rests on. */
export interface FilesRead {
  /** Names exactly these files with these bytes. */
  readonly signature: string
  readonly paths: readonly string[]
  /** This browser keeps other files, which the reader saw last. */
  readonly unseen: boolean
  /** As the header above, where the server could not be reached for one of them; else null. */
  readonly keptSince: string | null
  /** Commentaries that the server does not give out: they count as they are shown. */
  readonly uncompared: readonly string[]
}

export type FromWorker =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  /** Every file is the one that is known. The records come along: the page may not have them yet. */
  | { readonly kind: 'same'; readonly records: Records | null; readonly files: FilesRead }
  | { readonly kind: 'read'; readonly reading: PackageReading; readonly files: FilesRead }
  /** The program failed: there is no answer to the question. `reason` is for the developer's eyes. */
  | { readonly kind: 'failed'; readonly reason: string }

/** The buffers of a dataset's columns, to be handed over without copying them. */
export function transferables(dataset: Dataset): ArrayBuffer[] {
  const { figures } = dataset
  const columns = [...Object.values(figures), ...Object.values(figures.note)] as readonly unknown[]
  const buffers = columns.flatMap((column) => {
    const array = isCoded(column) ? column.codes : column
    return ArrayBuffer.isView(array) && array.buffer instanceof ArrayBuffer ? [array.buffer] : []
  })
  return [...new Set(buffers)]
}

function isCoded(column: unknown): column is CodedColumn {
  return typeof column === 'object' && column !== null && 'codes' in column
}

/**
 * Whether a reading found the very files that are known, all of them and no others. A package that
 * cannot be read is never the same, also where nothing is known yet.
 */
export function isSame(reading: PackageReading, known: ToWorker['known']): boolean {
  return (
    reading.dataset !== null &&
    reading.files.length === Object.keys(known).length &&
    reading.files.every((file) => known[file.path] === file.digest)
  )
}

import type { Dataset } from '../model/dataset.ts'
import type { CodedColumn } from '../model/figureTable.ts'
import type { Commentary, Records } from '../model/records.ts'
import type { PackageReading } from './packageReading.ts'

/** Request to read a package. */
export interface ToWorker {
  /** Absolute URL of the package's folder. */
  readonly baseUrl: string
  /** Digest of each displayed file, by path; empty where nothing is displayed. */
  readonly known: Readonly<Record<string, string>>
  /** The displayed commentaries, used where the server does not provide them. */
  readonly texts?: readonly Commentary[] | undefined
}

/**
 * Header of a response from the browser's offline cache: the ISO time at which the server last had the same.
 */
export const KEPT_SINCE = 'x-kept-since'

/** The files that a result is based on. */
export interface FilesRead {
  /** Hash of these files and their content. */
  readonly signature: string
  readonly paths: readonly string[]
  /** Whether the browser's cache has other files, which the user saw last. */
  readonly unseen: boolean
  /** Value of the header above where the server could not be reached for one of the files; else null. */
  readonly keptSince: string | null
  /** Commentaries that the server does not provide; the displayed ones are kept. */
  readonly uncompared: readonly string[]
}

export type FromWorker =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  /** All files are unchanged. The records are included, since the page may not have them yet. */
  | { readonly kind: 'same'; readonly records: Records | null; readonly files: FilesRead }
  | { readonly kind: 'read'; readonly reading: PackageReading; readonly files: FilesRead }
  /** The program failed. `reason` is for developers. */
  | { readonly kind: 'failed'; readonly reason: string }

/** The buffers of a dataset's columns, for transfer without a copy. */
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

/** Whether a result has exactly the known files. A package that cannot be read is never the same. */
export function isSame(reading: PackageReading, known: ToWorker['known']): boolean {
  return (
    reading.dataset !== null &&
    reading.files.length === Object.keys(known).length &&
    reading.files.every((file) => known[file.path] === file.digest)
  )
}

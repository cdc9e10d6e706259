import type { Dataset } from '../../model/dataset.ts'
import type { CodedColumn } from '../../model/figureTable.ts'
import type { Commentary, Records } from '../../model/records.ts'
import type { PackageResult } from '../packageResult.ts'

/** Request to read a package. */
export interface WorkerRequest {
  /** Absolute URL of the package's folder. */
  readonly baseUrl: string
  /** Digest of each displayed file, by path; empty where nothing is displayed. */
  readonly knownDigests: Readonly<Record<string, string>>
  /** The displayed commentaries, used where the server does not provide them. */
  readonly texts?: readonly Commentary[] | undefined
}

/**
 * Header of a response from the browser's offline cache: the ISO time at which the server last had the same.
 */
export const CACHED_SINCE_HEADER = 'x-kept-since'

/** The files that a result is based on. */
export interface LoadedFiles {
  /** Hash of these files and their content. */
  readonly packageHash: string
  readonly paths: readonly string[]
  /** Whether the browser's cache has other files, which the user saw last. */
  readonly hasUnseenFiles: boolean
  /** Value of the header above where the server could not be reached for one of the files; else null. */
  readonly cachedSince: string | null
  /** Commentaries that the server does not provide; the displayed ones are kept. */
  readonly unavailable: readonly string[]
}

export type WorkerResponse =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  /** All files are unchanged. The records are included, since the page may not have them yet. */
  | { readonly kind: 'same'; readonly records: Records | null; readonly files: LoadedFiles }
  | { readonly kind: 'read'; readonly result: PackageResult; readonly files: LoadedFiles }
  /** The program failed. `reason` is for developers. */
  | { readonly kind: 'failed'; readonly reason: string }

/** The buffers of a dataset's columns, for transfer without a copy. */
export function getTransferables(dataset: Dataset): ArrayBuffer[] {
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
export function isSamePackage(
  result: PackageResult,
  knownDigests: WorkerRequest['knownDigests'],
): boolean {
  return (
    result.dataset !== null &&
    result.files.length === Object.keys(knownDigests).length &&
    result.files.every((file) => knownDigests[file.path] === file.digest)
  )
}

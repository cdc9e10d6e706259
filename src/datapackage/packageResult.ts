import type { Dataset } from '../model/dataset.ts'
import type { Problem } from '../model/problem.ts'
import type { ReadFailure } from './io/fileSource.ts'

/** A loaded file with a hash of its content. */
export interface ReadFile {
  readonly path: string
  readonly bytes: number
  readonly digest: string
  /** Whether it ends with a line end; a truncated file seldom does. */
  readonly endsWithNewline: boolean
}

/** A file that could not be loaded. */
export interface FailedFile {
  readonly path: string
  readonly reason: ReadFailure
  /** Whether it is required: listed, or one of the metadata tables. */
  readonly isRequired: boolean
}

/** Result of reading a package. */
export interface PackageResult {
  /** Null only where `datapackage.json` cannot be read at all. */
  readonly dataset: Dataset | null
  /** The same as in the dataset, if any. */
  readonly problems: readonly Problem[]
  readonly files: readonly ReadFile[]
  /** Without optional files that are absent. */
  readonly failed: readonly FailedFile[]
}

import type { Dataset } from '../model/dataset.ts'
import type { Problem } from '../model/problem.ts'
import type { ReadingFailure } from './source.ts'

/** A file that was read, and a short name for its content. */
export interface ReadFile {
  readonly path: string
  readonly bytes: number
  readonly digest: string
  /** Whether it ends with a line end, as a file that was cut off seldom does. */
  readonly ended: boolean
}

/** A file that was asked for and could not be had. */
export interface FailedFile {
  readonly path: string
  readonly reason: ReadingFailure
  /** Whether the package must have it: listed, or one of its sheets of metadata. */
  readonly due: boolean
}

/** What came of reading a package. */
export interface PackageReading {
  /** Null only where `datapackage.json` cannot be read at all. */
  readonly dataset: Dataset | null
  /** The same as in the dataset, where there is one. */
  readonly problems: readonly Problem[]
  readonly files: readonly ReadFile[]
  /** Without files that need not be there and are not. */
  readonly failed: readonly FailedFile[]
}

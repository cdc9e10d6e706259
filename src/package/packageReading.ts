import type { Dataset } from '../model/dataset.ts'
import type { Problem } from '../model/problem.ts'

/** A file that was read, and a short name for its content. */
export interface ReadFile {
  readonly path: string
  readonly bytes: number
  readonly digest: string
}

/** What came of reading a package. */
export interface PackageReading {
  /** Null only where `datapackage.json` cannot be read at all. */
  readonly dataset: Dataset | null
  /** The same as in the dataset, where there is one. */
  readonly problems: readonly Problem[]
  readonly files: readonly ReadFile[]
}

/** Why a file could not be read. */
export type ReadFailure = 'missing' | 'html' | 'truncated' | 'server error' | 'unreachable'

export type FileResult =
  | { readonly ok: true; readonly bytes: Uint8Array }
  /** `status`: the HTTP status, where there was a response. */
  | { readonly ok: false; readonly reason: ReadFailure; readonly status?: number }

/** Source of a package's files: a web server, a disk, a test. Faults are values, never exceptions. */
export interface FileSource {
  /** @param path relative to the package's folder, with `/`: `housing/2016.csv` */
  read(path: string): Promise<FileResult>
}

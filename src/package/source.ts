/** Why a file could not be had. */
export type ReadingFailure = 'missing' | 'html' | 'truncated' | 'server error' | 'unreachable'

export type FileReading =
  | { readonly ok: true; readonly bytes: Uint8Array }
  /** `status`: the HTTP status, where the file was asked for over HTTP and an answer came. */
  | { readonly ok: false; readonly reason: ReadingFailure; readonly status?: number }

/** Where a package's files come from: a web server, a disk, a test. A fault is a value, never thrown. */
export interface FileSource {
  /** @param path relative to the package's folder, with `/`: `housing/2016.csv` */
  read(path: string): Promise<FileReading>
}

import { digestOf } from './digest.ts'
import type { FailedFile, ReadFile } from './packageReading.ts'
import type { ProblemLog } from './problemLog.ts'
import type { FileReading, FileSource } from './source.ts'

/** Called with the number of received and requested files. */
export type Progress = (done: number, total: number) => void

/** Loads the files of one package, each at most once, and reports progress. */
export class FetchedFiles {
  readonly read: ReadFile[] = []
  readonly failed: FailedFile[] = []
  private readonly readings = new Map<string, Promise<FileReading>>()
  private sizes: ReadonlyMap<string, number> = new Map()
  private done = 0

  constructor(
    private readonly source: FileSource,
    private readonly log: ProblemLog,
    private readonly progress: Progress,
  ) {}

  /** Sets the file lengths of the manifest, to compare later files with. */
  expect(sizes: ReadonlyMap<string, number>): void {
    this.sizes = sizes
  }

  /** Requests files without waiting for them. */
  ask(paths: readonly string[]): void {
    for (const path of paths) {
      if (this.readings.has(path)) continue
      const reading = this.source.read(path)
      this.readings.set(path, reading)
      const count = () => this.progress(++this.done, this.readings.size)
      // An error of the source is thrown where the result is awaited.
      void reading.then(count, () => undefined)
    }
  }

  /** The bytes of a required file; null, and a problem, where it cannot be loaded. */
  async take(path: string): Promise<Uint8Array | null> {
    const reading = await this.reading(path)
    if (reading.ok) return this.keep(path, reading.bytes)
    this.failed.push({ path, reason: reading.reason, due: true })
    this.tell(path, reading)
    return null
  }

  /** The bytes of an optional file. Many static hosts send an HTML page for a missing file. */
  async takeIfThere(path: string): Promise<Uint8Array | null> {
    const reading = await this.reading(path)
    if (reading.ok) return this.keep(path, reading.bytes)
    if (!isNotThere(reading)) this.failed.push({ path, reason: reading.reason, due: false })
    if (reading.reason !== 'missing' && reading.reason !== 'html') this.tell(path, reading)
    return null
  }

  private async reading(path: string): Promise<FileReading> {
    this.ask([path])
    const reading = await this.readings.get(path)!
    this.readings.set(path, TAKEN)
    return reading
  }

  private keep(path: string, bytes: Uint8Array): Uint8Array {
    const ended = endsWithLineEnd(bytes)
    const listed = this.sizes.get(path) ?? 0
    if (bytes.length < listed)
      this.log.warning('fewer-bytes', { file: path }, { bytes: bytes.length, listed })
    this.read.push({ path, bytes: bytes.length, digest: digestOf(bytes), ended })
    return bytes
  }

  private tell(file: string, reading: Exclude<FileReading, { ok: true }>): void {
    const detail = reading.status === undefined ? {} : { status: reading.status }
    switch (reading.reason) {
      case 'missing':
        return this.log.error('missing-file', { file }, detail)
      case 'html':
        return this.log.error('html-in-place-of-csv', { file }, detail)
      case 'truncated':
        return this.log.error('truncated-file', { file }, detail)
      case 'server error':
        return this.log.error('source-error', { file }, { rule: 'server', ...detail })
      case 'unreachable':
        return this.log.error('source-error', { file }, { rule: 'unreachable' })
    }
  }
}

/** A refusal or an HTML page does not prove that the file is missing. */
function isNotThere({ reason, status = 404 }: Exclude<FileReading, { ok: true }>): boolean {
  return reason === 'missing' && (status === 404 || status === 410)
}

/** In UTF-16 the line end has a NUL byte before or after it. */
function endsWithLineEnd(bytes: Uint8Array): boolean {
  return [...bytes.subarray(-2)].some((byte) => byte === 0x0a || byte === 0x0d)
}

/** Replaces results that were handed over, so that the bytes are not held twice. */
const TAKEN: Promise<FileReading> = Promise.resolve({ ok: false, reason: 'missing' })

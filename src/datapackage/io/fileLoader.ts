import { computeDigest } from './digest.ts'
import type { FailedFile, ReadFile } from '../packageResult.ts'
import type { ProblemCollector } from '../problemCollector.ts'
import type { FileResult, FileSource } from './fileSource.ts'

/** Called with the number of received and requested files. */
export type Progress = (done: number, total: number) => void

/** Loads the files of one package, each at most once, and reports progress. */
export class FileLoader {
  readonly loadedFiles: ReadFile[] = []
  readonly failedFiles: FailedFile[] = []
  private readonly requests = new Map<string, Promise<FileResult>>()
  private sizes: ReadonlyMap<string, number> = new Map()
  private done = 0

  constructor(
    private readonly source: FileSource,
    private readonly problems: ProblemCollector,
    private readonly progress: Progress,
  ) {}

  /** Sets the file lengths of the manifest, to compare later files with. */
  setExpectedSizes(sizes: ReadonlyMap<string, number>): void {
    this.sizes = sizes
  }

  /** Requests files without waiting for them. */
  request(paths: readonly string[]): void {
    for (const path of paths) {
      if (this.requests.has(path)) continue
      const reading = this.source.read(path)
      this.requests.set(path, reading)
      const count = () => this.progress(++this.done, this.requests.size)
      // An error of the source is thrown where the result is awaited.
      void reading.then(count, () => undefined)
    }
  }

  /** The bytes of a required file; null, and a problem, where it cannot be loaded. */
  async load(path: string): Promise<Uint8Array | null> {
    const reading = await this.reading(path)
    if (reading.ok) return this.recordFile(path, reading.bytes)
    this.failedFiles.push({ path, reason: reading.reason, isRequired: true })
    this.reportFailure(path, reading)
    return null
  }

  /** The bytes of an optional file. Many static hosts send an HTML page for a missing file. */
  async loadOptional(path: string): Promise<Uint8Array | null> {
    const reading = await this.reading(path)
    if (reading.ok) return this.recordFile(path, reading.bytes)
    if (!isAbsent(reading))
      this.failedFiles.push({ path, reason: reading.reason, isRequired: false })
    if (reading.reason !== 'missing' && reading.reason !== 'html') this.reportFailure(path, reading)
    return null
  }

  private async reading(path: string): Promise<FileResult> {
    this.request([path])
    const reading = await this.requests.get(path)!
    this.requests.set(path, CONSUMED)
    return reading
  }

  private recordFile(path: string, bytes: Uint8Array): Uint8Array {
    const ended = endsWithLineEnd(bytes)
    const listed = this.sizes.get(path) ?? 0
    if (bytes.length < listed)
      this.problems.warning('fewer-bytes', { file: path }, { bytes: bytes.length, listed })
    this.loadedFiles.push({
      path,
      bytes: bytes.length,
      digest: computeDigest(bytes),
      endsWithNewline: ended,
    })
    return bytes
  }

  private reportFailure(file: string, reading: Exclude<FileResult, { ok: true }>): void {
    const detail = reading.status === undefined ? {} : { status: reading.status }
    switch (reading.reason) {
      case 'missing':
        return this.problems.error('missing-file', { file }, detail)
      case 'html':
        return this.problems.error('html-in-place-of-csv', { file }, detail)
      case 'truncated':
        return this.problems.error('truncated-file', { file }, detail)
      case 'server error':
        return this.problems.error('source-error', { file }, { rule: 'server', ...detail })
      case 'unreachable':
        return this.problems.error('source-error', { file }, { rule: 'unreachable' })
    }
  }
}

/** A refusal or an HTML page does not prove that the file is missing. */
function isAbsent({ reason, status = 404 }: Exclude<FileResult, { ok: true }>): boolean {
  return reason === 'missing' && (status === 404 || status === 410)
}

/** In UTF-16 the line end has a NUL byte before or after it. */
function endsWithLineEnd(bytes: Uint8Array): boolean {
  return [...bytes.subarray(-2)].some((byte) => byte === 0x0a || byte === 0x0d)
}

/** Replaces results that were handed over, so that the bytes are not held twice. */
const CONSUMED: Promise<FileResult> = Promise.resolve({ ok: false, reason: 'missing' })

import type { FailedFile, PackageReading, ReadFile } from './packageReading.ts'

/**
 * The files that are missing or truncated because of the host or the network: such a result is not a newer
 * state of the package. A file that was removed from the package is not missing.
 * @param before the files that are displayed; empty where none are
 */
export function missedFiles(
  { files, failed, problems }: PackageReading,
  before: readonly ReadFile[],
): readonly string[] {
  const shown = new Map(before.map((file) => [file.path, file]))
  const cutOff = new Set(problems.flatMap(({ code, file }) => (CUT_OFF.has(code) ? file : [])))
  const isCut = (now: ReadFile): boolean => {
    const was = shown.get(now.path)
    if (!was || was.digest === now.digest) return false
    if (cutOff.has(now.path)) return true
    return was.ended && !now.ended && now.bytes < was.bytes
  }
  return [
    ...failed.filter((file) => shown.has(file.path) || isHiccup(file)).map(({ path }) => path),
    ...files.filter(isCut).map(({ path }) => path),
  ]
}

const CUT_OFF: ReadonlySet<string> = new Set(['truncated-file', 'fewer-bytes'])

/** A listed file that was never available is a fault of the package, reported among its problems. */
function isHiccup({ reason, due }: FailedFile): boolean {
  return due && reason !== 'missing' && reason !== 'html'
}

import type { FailedFile, PackageResult, ReadFile } from '../packageResult.ts'

/**
 * The files that are missing or truncated because of the host or the network: such a result is not a newer
 * state of the package. A file that was removed from the package is not missing.
 * @param before the files that are displayed; empty where none are
 */
export function findMissingFiles(
  { files, failed, problems }: PackageResult,
  before: readonly ReadFile[],
): readonly string[] {
  const shown = new Map(before.map((file) => [file.path, file]))
  const cutOff = new Set(
    problems.flatMap(({ code, file }) => (TRUNCATION_CODES.has(code) ? file : [])),
  )
  const isCut = (now: ReadFile): boolean => {
    const previous = shown.get(now.path)
    if (!previous || previous.digest === now.digest) return false
    if (cutOff.has(now.path)) return true
    return previous.endsWithNewline && !now.endsWithNewline && now.bytes < previous.bytes
  }
  return [
    ...failed
      .filter((file) => shown.has(file.path) || isTransientFailure(file))
      .map(({ path }) => path),
    ...files.filter(isCut).map(({ path }) => path),
  ]
}

const TRUNCATION_CODES: ReadonlySet<string> = new Set(['truncated-file', 'fewer-bytes'])

/** A listed file that was never available is a fault of the package, reported among its problems. */
function isTransientFailure({ reason, isRequired }: FailedFile): boolean {
  return isRequired && reason !== 'missing' && reason !== 'html'
}

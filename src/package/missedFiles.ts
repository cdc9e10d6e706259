import type { FailedFile, PackageReading, ReadFile } from './packageReading.ts'

/**
 * The files that a reading lacks, or has in part only, through a fault of the host or the way: such a
 * reading is no newer state of the package. A file that the package no longer lists and that is not
 * there has been taken out, and is not missed.
 * @param before the files of what is shown; empty where nothing is
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

/** That a listed file has never come may be the package's fault, and the page says so among its problems. */
function isHiccup({ reason, due }: FailedFile): boolean {
  return due && reason !== 'missing' && reason !== 'html'
}

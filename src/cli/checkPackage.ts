import type { Problem } from '../model/problem.ts'
import { unlisted } from '../package/completeManifest.ts'
import { decode } from '../package/decode.ts'
import { deliveryOf } from '../package/yearlyFile.ts'
import { MANIFEST, readManifest } from '../package/manifest.ts'
import { ProblemLog } from '../package/problemLog.ts'
import { readPackage } from '../package/readPackage.ts'
import { notedSmallNumbers } from '../package/warnings/smallNumbers.ts'
import { packagePaths } from './city.ts'
import { diskSource } from './diskSource.ts'

/** The result of checking a folder. */
export interface CheckedPackage {
  /** Sorted by file, then by line. */
  readonly problems: readonly Problem[]
  readonly rows: number
  /** Number of files read. */
  readonly files: number
  /** Group counts so small that they may identify a person, accepted by a note. */
  readonly notedSmallNumbers: readonly { readonly file: string; readonly line: number }[]
}

/**
 * Reads the package in a folder as the app does and compares the folder with the manifest: every listed
 * file must exist, and every yearly file and records file must be listed, since the app would not find
 * it. Changes nothing.
 */
export async function checkPackage(folder: string): Promise<CheckedPackage> {
  const source = diskSource(folder)
  const [reading, paths] = await Promise.all([
    readPackage(source),
    packagePaths(folder).catch((): readonly string[] => []),
  ])
  const log = new ProblemLog()
  const manifest = await source.read(MANIFEST)
  if (manifest.ok) {
    const { text } = decode(manifest.bytes)
    const listed = readManifest(text, new ProblemLog())?.paths ?? []
    const known = new Set(reading.problems.map((problem) => `${problem.code} ${problem.file}`))
    for (const file of listed)
      if (!paths.includes(file) && !known.has(`missing-file ${file}`))
        log.error('missing-file', { file })
    for (const file of unlisted(new Set(listed), paths))
      if (!known.has(`file-not-listed ${file}`))
        log.warning('file-not-listed', { file }, { rule: 'not-read' })
  }
  const problems = [...reading.problems, ...log.problems()]
  return {
    problems: problems.toSorted(inOrderOfPlaces),
    rows: reading.dataset?.figures.rows ?? 0,
    files: reading.files.length,
    notedSmallNumbers: reading.dataset ? notedSmallNumbers(reading.dataset) : [],
  }
}

/** Package files first, then yearly files by name; within a file by line. */
function inOrderOfPlaces(a: Problem, b: Problem): number {
  const yearly = Number(deliveryOf(a.file) !== null) - Number(deliveryOf(b.file) !== null)
  return yearly || a.file.localeCompare(b.file, 'en') || (a.line ?? 0) - (b.line ?? 0)
}

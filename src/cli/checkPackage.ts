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

/** What a check of a folder found. */
export interface CheckedPackage {
  /** File by file in the order of the reading, errors and warnings in the order of the lines. */
  readonly problems: readonly Problem[]
  readonly rows: number
  /** How many files were read. */
  readonly files: number
  /** Counts of a group so small that they may point to a person, and that a note lets stand. */
  readonly notedSmallNumbers: readonly { readonly file: string; readonly line: number }[]
}

/**
 * Reads the package in a folder as the app does, and besides holds the folder against the
 * manifest: files that it lists and the app does not read must be there, and yearly files of any
 * edition and files of records must be listed, since the app would not find them. Changes nothing.
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

/** Files of the package first, then yearly files by name; within a file by line. */
function inOrderOfPlaces(a: Problem, b: Problem): number {
  const yearly = Number(deliveryOf(a.file) !== null) - Number(deliveryOf(b.file) !== null)
  return yearly || a.file.localeCompare(b.file, 'en') || (a.line ?? 0) - (b.line ?? 0)
}

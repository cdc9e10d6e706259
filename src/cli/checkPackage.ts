import type { Problem } from '../model/problem.ts'
import { findUnlistedFiles } from '../datapackage/completeManifest.ts'
import { decode } from '../datapackage/io/decode.ts'
import { parseYearlyFilePath } from '../datapackage/figures/yearlyFilePath.ts'
import { MANIFEST, readManifest } from '../datapackage/manifest.ts'
import { ProblemCollector } from '../datapackage/problemCollector.ts'
import { readPackage } from '../datapackage/readPackage.ts'
import { findNotedSmallNumbers } from '../datapackage/warnings/smallNumbers.ts'
import { listPackageFiles } from '../build/cityFiles.ts'
import { isLanguage } from '../i18n/languages.ts'
import { diskSource } from '../datapackage/io/diskSource.ts'

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
  const [result, paths] = await Promise.all([
    readPackage(source),
    listPackageFiles(folder).catch((): readonly string[] => []),
  ])
  const collector = new ProblemCollector()
  const manifest = await source.read(MANIFEST)
  if (manifest.ok) {
    const { text } = decode(manifest.bytes)
    const parsed = readManifest(text, new ProblemCollector())
    const listed = parsed?.paths ?? []
    for (const lang of parsed?.languages ?? [])
      if (!isLanguage(lang)) collector.warning('interface-language', { file: MANIFEST, text: lang })
    const knownProblems = new Set(
      result.problems.map((problem) => `${problem.code} ${problem.file}`),
    )
    for (const file of listed)
      if (!paths.includes(file) && !knownProblems.has(`missing-file ${file}`))
        collector.error('missing-file', { file })
    for (const file of findUnlistedFiles(new Set(listed), paths))
      if (!knownProblems.has(`file-not-listed ${file}`))
        collector.warning('file-not-listed', { file }, { rule: 'not-read' })
  }
  const problems = [...result.problems, ...collector.list()]
  return {
    problems: problems.toSorted(comparePositions),
    rows: result.dataset?.figures.rows ?? 0,
    files: result.files.length,
    notedSmallNumbers: result.dataset ? findNotedSmallNumbers(result.dataset) : [],
  }
}

/** Package files first, then yearly files by name; within a file by line. */
function comparePositions(a: Problem, b: Problem): number {
  const yearly =
    Number(parseYearlyFilePath(a.file) !== null) - Number(parseYearlyFilePath(b.file) !== null)
  return yearly || a.file.localeCompare(b.file, 'en') || (a.line ?? 0) - (b.line ?? 0)
}

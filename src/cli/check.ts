import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Problem } from '../model/problem.ts'
import { completeManifest } from '../datapackage/completeManifest.ts'
import { decode } from '../datapackage/io/decode.ts'
import { MANIFEST } from '../datapackage/manifest.ts'
import { problemSentence } from '../i18n/sentences/problemSentence.ts'
import { loadTranslator, type Translator } from '../i18n/translate.ts'
import { parseArguments, runCommand } from './args.ts'
import { checkPackage } from './checkPackage.ts'
import { listPackageFiles, getFileSizes } from '../build/cityFiles.ts'

/** `indicators/housing/2016.csv:7:5: error type-error: “abc” … is not a number.` */
export function formatProblem(folder: string, problem: Problem, translator: Translator): string {
  const place = [join(folder, problem.file), problem.line, problem.column?.position].filter(
    (part) => part !== null && part !== undefined,
  )
  return `${place.join(':')}: ${problem.severity} ${problem.code}: ${problemSentence(problem, translator)}`
}

/** Adds unlisted files to the manifest and corrects its file sizes. Returns whether it changed anything. */
async function fixManifest(folder: string): Promise<boolean> {
  const path = join(folder, MANIFEST)
  try {
    const { text } = decode(await readFile(path))
    const paths = await listPackageFiles(folder)
    const completed = completeManifest(text, paths, await getFileSizes(folder, paths))
    if (completed === text) return false
    await writeFile(path, completed)
    return true
  } catch {
    // The check itself reports an unreadable manifest.
    return false
  }
}

/**
 * `npm run check [-- FOLDER] [--fix]`: prints one line for each problem, then a summary.
 * @returns the exit code: 1 if there are errors
 * @throws UsageError for wrong arguments
 */
export async function check(
  args: readonly string[],
  print: (line: string) => void,
): Promise<number> {
  const { folder, options } = parseArguments('check', args)
  if (options.fix && (await fixManifest(folder))) print(`${MANIFEST} is complete now.`)
  const translator = await loadTranslator('en', ['en'])
  const { problems, rows, files, notedSmallNumbers } = await checkPackage(folder)
  for (const problem of problems) print(formatProblem(folder, problem, translator))
  const errors = problems.filter((problem) => problem.severity === 'error').length
  const warnings = problems.length - errors
  print(
    `${folder}: ${formatCount(files, 'file')}, ${formatCount(rows, 'figure')}, ${formatCount(errors, 'error')}, ${formatCount(warnings, 'warning')}.`,
  )
  if (notedSmallNumbers.length > 0) print(formatSmallNumbers(notedSmallNumbers))
  return errors > 0 ? 1 : 0
}

/** How many positions are listed; all are counted. */
const MAX_PLACES = 50

/** Small numbers with a note are no warnings but are still reported: they may identify a person. */
function formatSmallNumbers(
  places: readonly { readonly file: string; readonly line: number }[],
): string {
  const listed = places.slice(0, MAX_PLACES).map(({ file, line }) => `${file}:${line}`)
  if (places.length > MAX_PLACES) listed.push(`and ${places.length - MAX_PLACES} more`)
  const verb = places.length === 1 ? 'stands' : 'stand'
  return `${formatCount(places.length, 'small number')} ${verb} with a note: ${listed.join(', ')}.`
}

function formatCount(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

await runCommand(import.meta.url, (args) => check(args, (line) => console.log(line)))

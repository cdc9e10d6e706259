import type { Dataset } from '../../model/dataset.ts'
import type { Problem } from '../../model/problem.ts'
import { computeDigest } from '../../datapackage/io/digest.ts'
import { parseCommentaryPath } from '../../datapackage/records/recordFiles.ts'
import type { FileSource } from '../../datapackage/io/fileSource.ts'
import {
  compareYearlyFiles,
  parseYearlyFilePath,
} from '../../datapackage/figures/yearlyFilePath.ts'
import type { Draft } from '../draft.ts'
import type { CsvLines } from './csvLines.ts'
import { readPublishedBytes, readPublishedTable } from './publishedTable.ts'

/** The bytes of a file; null if it cannot be fetched. */
export async function readBytes(source: FileSource, path: string): Promise<Uint8Array | null> {
  const result = await source.read(path)
  return result.ok ? result.bytes : null
}

/** The digest of a file; null if it cannot be fetched. */
export async function readDigest(source: FileSource, path: string): Promise<string | null> {
  const bytes = await readBytes(source, path)
  return bytes && computeDigest(bytes)
}

/** Those of the paths that exist. */
export async function findExisting(
  source: FileSource,
  paths: readonly string[],
): Promise<readonly string[]> {
  const results = await Promise.all(
    paths.map(async (path) => ((await readBytes(source, path)) ? [path] : [])),
  )
  return results.flat()
}

/** Files of the right and edition that exist but could not be fetched: overwriting them would lose their content. */
export async function findUnreachableFiles(
  problems: readonly Problem[],
  draft: Draft,
  source: FileSource,
): Promise<readonly string[]> {
  const files = problems.flatMap(({ file, line, severity }) => {
    const delivery = parseYearlyFilePath(file) ?? parseCommentaryPath(file)
    const isOwn = delivery?.right === draft.right && delivery.edition === draft.edition
    return isOwn && line === null && severity === 'error' ? [file] : []
  })
  const results = await Promise.all(
    [...new Set(files)].map(async (file) =>
      (await readPublishedBytes(source, file, draft)) === 'unreachable' ? [file] : [],
    ),
  )
  return results.flat()
}

/** The latest file of the right before the one to be written, or that of any other right. */
export async function readTemplate(
  source: FileSource,
  { yearlyFiles }: Dataset,
  { right, edition }: Draft,
): Promise<CsvLines | null> {
  const yearly = yearlyFiles
    .filter((delivery) => delivery.correction === 0 && delivery.edition <= edition)
    .toSorted(compareYearlyFiles)
  const template = yearly.findLast((delivery) => delivery.right === right) ?? yearly.at(-1)
  const result = template && (await readPublishedTable(source, template.file, { basis: {} }))
  return result && result !== 'unreachable' && result.ok ? result.table : null
}

import type { Dataset } from '../model/dataset.ts'
import type { Problem } from '../model/problem.ts'
import { digestOf } from '../package/digest.ts'
import { commentaryFileOf } from '../package/records/recordFiles.ts'
import type { FileSource } from '../package/source.ts'
import { compareDeliveries, deliveryOf } from '../package/yearlyFile.ts'
import type { Draft } from './draft.ts'
import type { FileRows } from './fileRows.ts'
import { publishedBytes, publishedTable } from './publishedTable.ts'

/** The bytes of a file; null if it cannot be fetched. */
export async function bytesOf(source: FileSource, path: string): Promise<Uint8Array | null> {
  const reading = await source.read(path)
  return reading.ok ? reading.bytes : null
}

/** The digest of a file; null if it cannot be fetched. */
export async function digest(source: FileSource, path: string): Promise<string | null> {
  const bytes = await bytesOf(source, path)
  return bytes && digestOf(bytes)
}

/** Those of the paths that exist. */
export async function thereOf(
  source: FileSource,
  paths: readonly string[],
): Promise<readonly string[]> {
  const found = await Promise.all(
    paths.map(async (path) => ((await bytesOf(source, path)) ? [path] : [])),
  )
  return found.flat()
}

/** Files of the right and edition that exist but could not be fetched: overwriting them would lose their content. */
export async function unreachableFiles(
  problems: readonly Problem[],
  draft: Draft,
  source: FileSource,
): Promise<readonly string[]> {
  const files = problems.flatMap(({ file, line, severity }) => {
    const filed = deliveryOf(file) ?? commentaryFileOf(file)
    const isOwn = filed?.right === draft.right && filed.edition === draft.edition
    return isOwn && line === null && severity === 'error' ? [file] : []
  })
  const found = await Promise.all(
    [...new Set(files)].map(async (file) =>
      (await publishedBytes(source, file, draft)) === 'unreachable' ? [file] : [],
    ),
  )
  return found.flat()
}

/** The latest file of the right before the one to be written, or that of any other right. */
export async function modelOf(
  source: FileSource,
  { deliveries }: Dataset,
  { right, edition }: Draft,
): Promise<FileRows | null> {
  const yearly = deliveries
    .filter((one) => one.correction === 0 && one.edition <= edition)
    .toSorted(compareDeliveries)
  const model = yearly.findLast((one) => one.right === right) ?? yearly.at(-1)
  const reading = model && (await publishedTable(source, model.file, { basis: {} }))
  return reading && reading !== 'unreachable' && reading.ok ? reading.table : null
}

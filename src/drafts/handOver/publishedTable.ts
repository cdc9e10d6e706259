import { decode } from '../../datapackage/io/decode.ts'
import { computeDigest } from '../../datapackage/io/digest.ts'
import { MANIFEST, readManifest } from '../../datapackage/manifest.ts'
import { ProblemCollector } from '../../datapackage/problemCollector.ts'
import { isLanguageMap, listColumns } from '../../model/tables/columns.ts'
import { figureTable } from '../../model/tables/figures.ts'
import { TABLES } from '../../model/tables/tables.ts'
import type { FileSource } from '../../datapackage/io/fileSource.ts'
import { parseYearlyFilePath } from '../../datapackage/figures/yearlyFilePath.ts'
import type { Draft } from '../draft.ts'
import { getOwnEntry } from '../../model/getOwnEntry.ts'
import { parseLossless, type LosslessTable } from './losslessFile.ts'

export const INDICATORS = 'indicators.csv'

/**
 * A published table as it is now, to be changed.
 * @param isKnown whether the page has read rows of it
 */
export async function readPublishedTable(
  published: FileSource,
  path: string,
  draft: Pick<Draft, 'basis'>,
  hasReadRows = false,
): Promise<LosslessTable | 'unreachable'> {
  const bytes = await readPublishedBytes(published, path, draft, hasReadRows)
  if (bytes === 'unreachable') return bytes
  if (!bytes) return { ok: true, table: null }
  // A table that was empty when the draft was begun has nothing to lose.
  const hasChanged = ![undefined, computeDigest(bytes)].includes(getOwnEntry(draft.basis, path))
  return parseLossless(path, bytes, getRequiredColumns(path), hasChanged)
}

/**
 * The bytes of a file that is to be changed; null for none. A file that existed when the draft was begun, and
 * that the manifest still lists, must be fetched: the host may only have failed to answer.
 */
export async function readPublishedBytes(
  published: FileSource,
  path: string,
  { basis }: Pick<Draft, 'basis'>,
  hasReadRows = false,
): Promise<Uint8Array | null | 'unreachable'> {
  const result = await published.read(path)
  if (result.ok) return result.bytes
  const isMissing = result.reason === 'missing' || result.reason === 'html'
  if (!isMissing || hasReadRows) return 'unreachable'
  return Object.hasOwn(basis, path) && (await isListed(published, path)) ? 'unreachable' : null
}

/** The paths that a manifest lists. */
export function listManifestPaths(manifest: Uint8Array | null): readonly string[] {
  if (!manifest) return []
  return readManifest(decode(manifest).text, new ProblemCollector())?.paths ?? []
}

async function isListed(published: FileSource, path: string): Promise<boolean> {
  const manifest = await published.read(MANIFEST)
  return listManifestPaths(manifest.ok ? manifest.bytes : null).includes(path)
}

/** Columns without which no row of a file can be read. */
function getRequiredColumns(path: string): readonly string[] {
  const table = parseYearlyFilePath(path)
    ? figureTable
    : TABLES.find(({ name }) => path === `${name}.csv`)
  if (!table) return []
  return listColumns(table)
    .filter(({ required }) => required === 'column' || required === 'header')
    .filter((column) => !isLanguageMap(column))
    .map(({ name }) => name)
}

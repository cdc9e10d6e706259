import { decode } from '../../datapackage/io/decode.ts'
import { computeDigest } from '../../datapackage/io/digest.ts'
import { MANIFEST, readManifest } from '../../datapackage/manifest.ts'
import { ProblemCollector } from '../../datapackage/problemCollector.ts'
import { FOLLOW_UP, RECOMMENDATIONS } from '../../datapackage/records/recordFiles.ts'
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

/** Columns without which no row of a file can be read: its key and its value. */
export function getRequiredColumns(path: string): readonly string[] {
  if (parseYearlyFilePath(path)) return ['indicator', 'period', 'value']
  switch (path) {
    case RECOMMENDATIONS:
      return ['id', 'edition', 'origin']
    case FOLLOW_UP:
      return ['recommendation', 'date', 'status']
    case INDICATORS:
      return ['id', 'right']
    default:
      return []
  }
}

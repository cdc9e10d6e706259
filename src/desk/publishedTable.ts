import { decode } from '../package/decode.ts'
import { digestOf } from '../package/digest.ts'
import { MANIFEST, readManifest } from '../package/manifest.ts'
import { ProblemLog } from '../package/problemLog.ts'
import { FOLLOW_UP, RECOMMENDATIONS } from '../package/records/recordFiles.ts'
import type { FileSource } from '../package/source.ts'
import { deliveryOf } from '../package/yearlyFile.ts'
import type { Draft } from './draft.ts'
import { ownEntry } from '../model/ownEntry.ts'
import { wholeTable, type WholeTable } from './wholeFile.ts'

export const INDICATORS = 'indicators.csv'

/**
 * A published table as it is now, to be changed.
 * @param isKnown whether the page has read rows of it
 */
export async function publishedTable(
  published: FileSource,
  path: string,
  draft: Pick<Draft, 'basis'>,
  isKnown = false,
): Promise<WholeTable | 'unreachable'> {
  const bytes = await publishedBytes(published, path, draft, isKnown)
  if (bytes === 'unreachable') return bytes
  if (!bytes) return { ok: true, table: null }
  // A table that was empty when the draft was begun has nothing to lose.
  const isOther = ![undefined, digestOf(bytes)].includes(ownEntry(draft.basis, path))
  return wholeTable(path, bytes, requiredColumns(path), isOther)
}

/**
 * The bytes of a file that is to be changed; null for none. A file that existed when the draft was begun, and
 * that the manifest still lists, must be fetched: the host may only have failed to answer.
 */
export async function publishedBytes(
  published: FileSource,
  path: string,
  { basis }: Pick<Draft, 'basis'>,
  isKnown = false,
): Promise<Uint8Array | null | 'unreachable'> {
  const reading = await published.read(path)
  if (reading.ok) return reading.bytes
  const isMissing = reading.reason === 'missing' || reading.reason === 'html'
  if (!isMissing || isKnown) return 'unreachable'
  return Object.hasOwn(basis, path) && (await isListed(published, path)) ? 'unreachable' : null
}

/** The paths that a manifest lists. */
export function listedIn(manifest: Uint8Array | null): readonly string[] {
  if (!manifest) return []
  return readManifest(decode(manifest).text, new ProblemLog())?.paths ?? []
}

async function isListed(published: FileSource, path: string): Promise<boolean> {
  const manifest = await published.read(MANIFEST)
  return listedIn(manifest.ok ? manifest.bytes : null).includes(path)
}

/** Columns without which no row of a file can be read: its key and its value. */
export function requiredColumns(path: string): readonly string[] {
  if (deliveryOf(path)) return ['indicator', 'period', 'value']
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

import { completeManifest } from '../package/completeManifest.ts'
import { decode } from '../package/decode.ts'
import { MANIFEST, readManifest } from '../package/manifest.ts'
import { ProblemLog } from '../package/problemLog.ts'
import type { WrittenFile } from './records/recordsToFile.ts'

type Json = Readonly<Record<string, unknown>>

/**
 * The manifest as it is published, with files in it that are to be listed and without those that are
 * taken out; nothing where it says all that already. Everything else stays, in its order.
 */
export function manifestToFile(
  published: Uint8Array | null,
  wanted: readonly string[],
  removed: readonly string[],
): readonly WrittenFile[] {
  if (!published) return []
  const { text } = decode(published)
  const completed = withoutFiles(
    completeManifest(text, [...listedIn(published), ...wanted]),
    removed,
  )
  return completed === text ? [] : [{ path: MANIFEST, bytes: new TextEncoder().encode(completed) }]
}

/** The files that a manifest names. */
export function listedIn(manifest: Uint8Array | null): readonly string[] {
  if (!manifest) return []
  return readManifest(decode(manifest).text, new ProblemLog())?.paths ?? []
}

function withoutFiles(text: string, removed: readonly string[]): string {
  if (removed.length === 0) return text
  const manifest = JSON.parse(text) as Json
  const resources = Array.isArray(manifest['resources']) ? (manifest['resources'] as Json[]) : []
  const kept = resources.filter(({ path }) => !removed.includes(String(path)))
  if (kept.length === resources.length) return text
  return `${JSON.stringify({ ...manifest, resources: kept }, null, 2)}\n`
}

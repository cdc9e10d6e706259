import { completeManifest } from '../../datapackage/completeManifest.ts'
import { MANIFEST } from '../../datapackage/manifest.ts'
import { listManifestPaths } from './publishedTable.ts'
import type { WrittenFile } from '../records/writeRecords.ts'
import { decodeLossless, type SkippedFile } from './losslessFile.ts'

type Json = Readonly<Record<string, unknown>>

export interface WrittenManifest {
  readonly files: readonly WrittenFile[]
  readonly skipped: readonly SkippedFile[]
}

/**
 * The published manifest with files added to and removed from its list; no file if nothing changes. Everything
 * else keeps its order; a manifest for which that cannot be guaranteed stays unchanged. The stated size of a
 * written file is corrected.
 */
export function writeManifest(
  published: Uint8Array | null,
  pathsToList: readonly string[],
  pathsToRemove: readonly string[],
  written: readonly WrittenFile[] = [],
): WrittenManifest {
  if (!published) return { files: [], skipped: [] }
  const decoded = decodeLossless(published)
  const rule = decoded.ok ? 'json' : decoded.rule
  if (!decoded.ok || !survivesJsonRewrite(decoded.text))
    return { files: [], skipped: [{ path: MANIFEST, line: null, rule, text: '' }] }
  const { text } = decoded
  const completedText = removeFiles(
    completeManifest(
      text,
      [...listManifestPaths(published), ...pathsToList],
      getFileSizes(written),
    ),
    pathsToRemove,
  )
  const bytes = new TextEncoder().encode(completedText)
  return { files: completedText === text ? [] : [{ path: MANIFEST, bytes }], skipped: [] }
}

function getFileSizes(written: readonly WrittenFile[]): ReadonlyMap<string, number> {
  return new Map(written.map(({ path, bytes }) => [path, bytes.length]))
}

/** Whether a JSON object survives reading and writing: no name occurs twice, and its files are a list. */
function survivesJsonRewrite(text: string): boolean {
  try {
    const json = JSON.parse(text) as Json | null
    if (typeof json !== 'object' || json === null || Array.isArray(json)) return false
    const { resources = [] } = json
    const strings = [...text.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/g)]
    const propertyNames = strings.filter(([, colon]) => colon !== undefined)
    return Array.isArray(resources) && countNames(json) === propertyNames.length
  } catch {
    return false
  }
}

function countNames(json: unknown): number {
  if (typeof json !== 'object' || json === null) return 0
  const values = Object.values(json)
  const ownNames = Array.isArray(json) ? 0 : values.length
  return values.reduce<number>((sum, value) => sum + countNames(value), ownNames)
}

function removeFiles(text: string, pathsToRemove: readonly string[]): string {
  if (pathsToRemove.length === 0) return text
  const manifest = JSON.parse(text) as Json
  const resources = Array.isArray(manifest['resources']) ? (manifest['resources'] as Json[]) : []
  const remaining = resources.filter(
    (resource) => !pathsToRemove.includes(String(resource?.['path'])),
  )
  if (remaining.length === resources.length) return text
  return `${JSON.stringify({ ...manifest, resources: remaining }, null, 2)}\n`
}

import { completeManifest } from '../package/completeManifest.ts'
import { MANIFEST } from '../package/manifest.ts'
import { listedIn } from './publishedTable.ts'
import type { WrittenFile } from './records/recordsToFile.ts'
import { wholeText, type SkippedFile } from './wholeFile.ts'

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
export function manifestToFile(
  published: Uint8Array | null,
  wanted: readonly string[],
  removed: readonly string[],
  written: readonly WrittenFile[] = [],
): WrittenManifest {
  if (!published) return { files: [], skipped: [] }
  const whole = wholeText(published)
  const rule = whole.ok ? 'json' : whole.rule
  if (!whole.ok || !isWholeJson(whole.text))
    return { files: [], skipped: [{ path: MANIFEST, line: null, rule, text: '' }] }
  const { text } = whole
  const completed = withoutFiles(
    completeManifest(text, [...listedIn(published), ...wanted], sizesOf(written)),
    removed,
  )
  const bytes = new TextEncoder().encode(completed)
  return { files: completed === text ? [] : [{ path: MANIFEST, bytes }], skipped: [] }
}

function sizesOf(written: readonly WrittenFile[]): ReadonlyMap<string, number> {
  return new Map(written.map(({ path, bytes }) => [path, bytes.length]))
}

/** Whether a JSON object survives reading and writing: no name occurs twice, and its files are a list. */
function isWholeJson(text: string): boolean {
  try {
    const json = JSON.parse(text) as Json | null
    if (typeof json !== 'object' || json === null || Array.isArray(json)) return false
    const { resources = [] } = json
    const strings = [...text.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/g)]
    const named = strings.filter(([, colon]) => colon !== undefined)
    return Array.isArray(resources) && countNames(json) === named.length
  } catch {
    return false
  }
}

function countNames(json: unknown): number {
  if (typeof json !== 'object' || json === null) return 0
  const values = Object.values(json)
  const own = Array.isArray(json) ? 0 : values.length
  return values.reduce<number>((sum, value) => sum + countNames(value), own)
}

function withoutFiles(text: string, removed: readonly string[]): string {
  if (removed.length === 0) return text
  const manifest = JSON.parse(text) as Json
  const resources = Array.isArray(manifest['resources']) ? (manifest['resources'] as Json[]) : []
  const kept = resources.filter((one) => !removed.includes(String(one?.['path'])))
  if (kept.length === resources.length) return text
  return `${JSON.stringify({ ...manifest, resources: kept }, null, 2)}\n`
}

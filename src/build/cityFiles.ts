import { readdir, readFile, stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { encodeRecordsSnapshot } from '../datapackage/snapshot/recordsSnapshot.ts'
import { completeManifest } from '../datapackage/completeManifest.ts'
import { decode } from '../datapackage/io/decode.ts'
import { computeDigest } from '../datapackage/io/digest.ts'
import { encodeSnapshot } from '../datapackage/snapshot/snapshot.ts'
import { MANIFEST } from '../datapackage/manifest.ts'
import type { PackageResult } from '../datapackage/packageResult.ts'
import { readPackage } from '../datapackage/readPackage.ts'
import { diskSource } from '../datapackage/io/diskSource.ts'

/** The folder of the package in every site, and the combined copies beside it. */
export const PACKAGE_PATH = 'indicators'
export const SNAPSHOT_FILE = 'first-paint.json'
export const RECORDS_FILE = 'records.json'
/** The page that links every file, for browsers without JavaScript or too old for the app. */
export const FILE_LIST = 'files.html'

/** What the build derives from a city's package. */
export interface CityFiles {
  /** The manifest, completed with every yearly file and records file of the folder. */
  readonly manifest: string
  /** The combined copy of all figures for the first paint; null if the package is unreadable. */
  readonly snapshot: string | null
  /** The records, fetched after the first paint; null if the package is unreadable. */
  readonly records: string | null
  readonly head: PageHead
}

/** The head of index.html, in the package's primary language. */
export interface PageHead {
  readonly lang: string
  readonly title: string
  readonly description: string
  /** The city's name; '' if the manifest lacks it. */
  readonly city: string
}

/** The paths of all files of a package except hidden ones, relative to its folder, with `/`. */
export async function listPackageFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !path.split('/').some((part) => part.startsWith('.')))
    .toSorted()
}

/** The size of each file in bytes. */
export async function getFileSizes(
  folder: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const sizes = paths.map(async (path) => [path, (await stat(join(folder, path))).size] as const)
  return new Map(await Promise.all(sizes))
}

/** A text that changes when a file of the package is added, removed or written. */
async function readPackageState(folder: string): Promise<string> {
  const paths = await listPackageFiles(folder)
  const stats = await Promise.all(
    paths.map(async (path) => {
      const { mtimeMs, size } = await stat(join(folder, path))
      return `${path} ${mtimeMs} ${size}`
    }),
  )
  return stats.join('\n')
}

/**
 * Reads a package from its folder and builds the derived files.
 * @throws if the folder has no manifest
 */
async function buildCityFiles(folder: string): Promise<CityFiles> {
  let text: string
  try {
    text = decode(await readFile(join(folder, MANIFEST))).text
  } catch {
    throw new Error(`${folder} holds no ${MANIFEST}: it is not the folder of a city.`)
  }
  const manifest = completeManifestText(text, await listPackageFiles(folder))
  const disk = diskSource(folder)
  // Read the manifest as it is served; otherwise the page would consider it newer.
  const result = await readPackage({
    read: async (path) =>
      path === MANIFEST ? { ok: true, bytes: Buffer.from(manifest) } : disk.read(path),
  })
  return {
    manifest,
    ...buildSnapshots(result),
    head: readPageHead(manifest),
  }
}

function buildSnapshots(result: PackageResult): Pick<CityFiles, 'snapshot' | 'records'> {
  if (!result.dataset) return { snapshot: null, records: null }
  const build = computeDigest(new TextEncoder().encode(JSON.stringify(result.files)))
  return {
    snapshot: encodeSnapshot(result, build),
    records: encodeRecordsSnapshot(result, build),
  }
}

/** Caches the derived files and rebuilds them after a file of the package changed. */
export function createCityCache(folder: string): () => Promise<CityFiles> {
  let packageState = ''
  let latest: Promise<CityFiles> | null = null
  return async () => {
    const now = await readPackageState(folder).catch(() => '')
    if (latest && now === packageState) return latest
    packageState = now
    latest = buildCityFiles(folder)
    return latest
  }
}

/** An invalid manifest stays unchanged; the app reports it. */
function completeManifestText(text: string, paths: readonly string[]): string {
  try {
    return completeManifest(text, paths)
  } catch {
    return text
  }
}

function readPageHead(manifest: string): PageHead {
  let json: Record<string, unknown> = {}
  try {
    json = JSON.parse(manifest) as Record<string, unknown>
  } catch {
    // The page has no title, and reports the invalid manifest.
  }
  const text = (value: unknown): string => (typeof value === 'string' ? value : '')
  const languages = Array.isArray(json.languages) ? (json.languages as unknown[]) : []
  return {
    lang: text(languages[0]) || 'en',
    title: text(json.title) || text(json.name),
    description: text(json.description),
    city: text((json.city as { title?: unknown } | undefined)?.title),
  }
}

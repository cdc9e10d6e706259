import { readdir, readFile, stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { encodeRecords } from '../package/builtRecords.ts'
import { completeManifest } from '../package/completeManifest.ts'
import { decode } from '../package/decode.ts'
import { digestOf } from '../package/digest.ts'
import { encodeFirstPaint } from '../package/firstPaint.ts'
import { MANIFEST } from '../package/manifest.ts'
import type { PackageReading } from '../package/packageReading.ts'
import { readPackage } from '../package/readPackage.ts'
import { diskSource } from './diskSource.ts'

/** The folder of the package in every site, and the combined copies beside it. */
export const PACKAGE_PATH = 'indicators'
export const FIRST_PAINT = 'first-paint.json'
export const RECORDS = 'records.json'
/** The page that links every file, for browsers without JavaScript or too old for the app. */
export const FILE_LIST = 'files.html'

/** What the build derives from a city's package. */
export interface CityFiles {
  /** The manifest, completed with every yearly file and records file of the folder. */
  readonly manifest: string
  /** The combined copy of all figures for the first paint; null if the package is unreadable. */
  readonly firstPaint: string | null
  /** The records, fetched after the first paint; null if the package is unreadable. */
  readonly records: string | null
  readonly head: Head
}

/** The head of index.html, in the package's primary language. */
export interface Head {
  readonly lang: string
  readonly title: string
  readonly description: string
  /** The city's name; '' if the manifest lacks it. */
  readonly city: string
}

/** The paths of all files of a package except hidden ones, relative to its folder, with `/`. */
export async function packagePaths(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !path.split('/').some((part) => part.startsWith('.')))
    .toSorted()
}

/** The size of each file in bytes. */
export async function sizesOf(
  folder: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const sizes = paths.map(async (path) => [path, (await stat(join(folder, path))).size] as const)
  return new Map(await Promise.all(sizes))
}

/** A text that changes when a file of the package is added, removed or written. */
async function packageSignature(folder: string): Promise<string> {
  const paths = await packagePaths(folder)
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
async function cityFiles(folder: string): Promise<CityFiles> {
  let text: string
  try {
    text = decode(await readFile(join(folder, MANIFEST))).text
  } catch {
    throw new Error(`${folder} holds no ${MANIFEST}: it is not the folder of a city.`)
  }
  const manifest = completed(text, await packagePaths(folder))
  const disk = diskSource(folder)
  // Read the manifest as it is served; otherwise the page would consider it newer.
  const reading = await readPackage({
    read: async (path) =>
      path === MANIFEST ? { ok: true, bytes: Buffer.from(manifest) } : disk.read(path),
  })
  return {
    manifest,
    ...copiesOf(reading),
    head: headOf(manifest),
  }
}

function copiesOf(reading: PackageReading): Pick<CityFiles, 'firstPaint' | 'records'> {
  if (!reading.dataset) return { firstPaint: null, records: null }
  const build = digestOf(new TextEncoder().encode(JSON.stringify(reading.files)))
  return { firstPaint: encodeFirstPaint(reading, build), records: encodeRecords(reading, build) }
}

/** Caches the derived files and rebuilds them after a file of the package changed. */
export function rememberedCity(folder: string): () => Promise<CityFiles> {
  let signature = ''
  let made: Promise<CityFiles> | null = null
  return async () => {
    const now = await packageSignature(folder)
    if (made && now === signature) return made
    signature = now
    made = cityFiles(folder)
    return made
  }
}

/** An invalid manifest stays unchanged; the app reports it. */
function completed(text: string, paths: readonly string[]): string {
  try {
    return completeManifest(text, paths)
  } catch {
    return text
  }
}

function headOf(manifest: string): Head {
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

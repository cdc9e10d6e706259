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
/** The page with a link to each file, for those whose browser runs no script or an old one. */
export const FILE_LIST = 'files.html'

/** What is made of a city's package for its site, beside the files themselves. */
export interface CityFiles {
  /** The manifest with every yearly file and every file of records of the folder in it. */
  readonly manifest: string
  /** The combined copy of all figures for the first paint; null where the package cannot be read. */
  readonly firstPaint: string | null
  /** The records, which the page fetches after its first paint; null in the same case. */
  readonly records: string | null
  readonly head: Head
}

/** What the head of the page says before any script runs, in the package's first language. */
export interface Head {
  readonly lang: string
  readonly title: string
  readonly description: string
  /** The city's own name, where the manifest has it. */
  readonly city: string
}

/** The paths of all files of a package, relative to its folder, with `/`; hidden ones left out. */
export async function packagePaths(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !path.split('/').some((part) => part.startsWith('.')))
    .toSorted()
}

/** The length of each file in bytes. */
export async function sizesOf(
  folder: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const sizes = paths.map(async (path) => [path, (await stat(join(folder, path))).size] as const)
  return new Map(await Promise.all(sizes))
}

/** Changes whenever a file of the package comes, goes or is written. */
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
 * Reads a package from its folder and makes what its site needs.
 * @throws where the folder holds no manifest
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
  // The manifest is read as it is served, so that the page does not take it for a newer one.
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

/** What was made of the package last, made anew when a file of it changed. */
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

/** A manifest that is no JSON stays as it is: the app says what is wrong with it. */
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
    // The page comes without a name, and says what is wrong with the manifest.
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

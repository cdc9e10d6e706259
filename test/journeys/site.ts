import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { serveSite, type ServedSite } from '../../src/build/staticServer.ts'
import { PROJECT } from '../../src/build/site.ts'
import type { WorkerResponse, WorkerRequest } from '../../src/datapackage/worker/workerMessages.ts'

/** The cities of the journeys: the project's own, one in its first year, one with German texts. */
export const CITIES = {
  york: 'indicators',
  bergen: 'fixtures/bergen',
  graz: 'fixtures/graz',
} as const

export type CityName = keyof typeof CITIES

/** The folder of a city's built site during the tests. */
export function builtSite(city: CityName): string {
  return join(PROJECT, '.sites', city)
}

/**
 * Serves the built site of a city on a free port. `changes` are changed files by path
 * (`indicators/housing/2026.csv`): new content, or null for a missing
 * file. They apply to a copy of the site.
 */
export async function openSite(
  city: CityName,
  changes: Readonly<Record<string, string | Uint8Array | null>> = {},
): Promise<ServedSite> {
  if (Object.keys(changes).length === 0) return serveSite(builtSite(city), 0)
  await mkdir(join(PROJECT, '.test-output'), { recursive: true })
  const copy = await mkdtemp(join(PROJECT, '.test-output', `${city}-`))
  await cp(builtSite(city), copy, { recursive: true })
  for (const [path, content] of Object.entries(changes)) {
    const file = join(copy, path)
    if (content === null) await rm(file)
    else {
      await mkdir(dirname(file), { recursive: true })
      await writeFile(file, content)
    }
  }
  const site = await serveSite(copy, 0)
  return {
    address: site.address,
    async close() {
      await site.close()
      await rm(copy, { recursive: true })
    },
  }
}

/**
 * Serves the site of a city while the journeys of a file run. Call it at the top of the file; it
 * returns a function that returns the URL during a test.
 */
export function journeySite(
  city: CityName,
  changes: Parameters<typeof openSite>[1] = {},
): () => string {
  return serveForFile(() => openSite(city, changes))
}

/**
 * The same with a package worker that answers at once that the server has
 * the same files. Requesting all files is 40% of the cost of opening a page; journeys about
 * newer figures, files and hand-overs use `journeySite`.
 */
export function unchangedSite(city: CityName): () => string {
  return serveForFile(async () => {
    const assets = await readdir(join(builtSite(city), 'assets'))
    const worker = assets.find((name) => name.startsWith('packageWorker-'))
    if (!worker) throw new Error('The site has no package worker.')
    return openSite(city, { [`assets/${worker}`]: `(${replyUnchanged.toString()})()` })
  })
}

/** Runs instead of the package worker. */
function replyUnchanged(): void {
  addEventListener('message', ({ data }: MessageEvent<WorkerRequest>) => {
    const files = {
      packageHash: '',
      paths: Object.keys(data.knownDigests),
      hasUnseenFiles: false,
      cachedSince: null,
      unavailable: [],
    }
    postMessage({ kind: 'same', records: null, files } satisfies WorkerResponse)
  })
}

function serveForFile(open: () => Promise<ServedSite>): () => string {
  let site: ServedSite | undefined
  beforeAll(async () => {
    site = await open()
  })
  afterAll(async () => {
    await site?.close()
  })
  return () => {
    if (!site) throw new Error('A site has an address inside a test only.')
    return site.address
  }
}

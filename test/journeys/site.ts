import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { serveSite, type Served } from '../../src/cli/serve.ts'
import { PROJECT } from '../../src/cli/site.ts'
import type { FromWorker, ToWorker } from '../../src/package/workerMessages.ts'

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
): Promise<Served> {
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
  return served(() => openSite(city, changes))
}

/**
 * The same with a package worker that answers at once that the server has
 * the same files. Requesting all files is 40% of the cost of opening a page; journeys about
 * newer figures, files and hand-overs use `journeySite`.
 */
export function unchangedSite(city: CityName): () => string {
  return served(async () => {
    const assets = await readdir(join(builtSite(city), 'assets'))
    const worker = assets.find((name) => name.startsWith('packageWorker-'))
    if (!worker) throw new Error('The site has no package worker.')
    return openSite(city, { [`assets/${worker}`]: `(${answerSame.toString()})()` })
  })
}

/** Runs instead of the package worker. */
function answerSame(): void {
  addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
    const files = {
      signature: '',
      paths: Object.keys(data.known),
      unseen: false,
      keptSince: null,
      uncompared: [],
    }
    postMessage({ kind: 'same', records: null, files } satisfies FromWorker)
  })
}

function served(open: () => Promise<Served>): () => string {
  let site: Served | undefined
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

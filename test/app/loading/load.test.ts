// @vitest-environment node
import { expect, test } from 'vitest'
import { encodeRecordsSnapshot } from '../../../src/datapackage/snapshot/recordsSnapshot.ts'
import { encodeSnapshot } from '../../../src/datapackage/snapshot/snapshot.ts'
import type { PackageResult } from '../../../src/datapackage/packageResult.ts'
import { computePackageHash } from '../../../src/datapackage/io/packageHash.ts'
import {
  isSamePackage,
  type LoadedFiles,
  type WorkerResponse,
  type WorkerRequest,
} from '../../../src/datapackage/worker/workerMessages.ts'
import { load } from '../../../src/app/loading/load.ts'
import type { Services } from '../../../src/app/loading/services.ts'
import type { Loaded } from '../../../src/app/state/store.ts'
import { readSmallPackage } from '../../builders/memoryPackage.ts'

const SHEET = 'id,edition,recommendation,origin\nR1,2025,Build homes.,UPR\n'

function reading(recommendations = SHEET): Promise<PackageResult> {
  return readSmallPackage({ 'recommendations.csv': recommendations })
}

/** A summary of what was shown: freshness and number of recommendations. */
function getShown(loaded: Loaded): string {
  if (loaded.kind !== 'loaded') return loaded.kind
  const records = loaded.dataset.records?.recommendations.length ?? 'no'
  return `${loaded.freshness}, ${records} recommendations`
}

interface BuiltCopies {
  readonly snapshot?: string
  readonly records?: string
}

interface ReadPackage {
  /** The cached files of an earlier visit. */
  readonly lastSeen?: PackageResult
  /** The server is unreachable: `serverFiles` has the files cached at that time. */
  readonly storedSince?: string | null
}

function getFiles(
  { files }: PackageResult,
  { lastSeen, storedSince = null }: ReadPackage = {},
): LoadedFiles {
  const signature = computePackageHash(files)
  const unseen = lastSeen !== undefined && computePackageHash(lastSeen.files) !== signature
  return {
    packageHash: signature,
    hasUnseenFiles: unseen,
    paths: files.map(({ path }) => path),
    cachedSince: storedSince,
    unavailable: [],
  }
}

/**
 * Loads with the given built copies (a missing one rejects) from a server with the files `serverFiles`;
 * null if the worker cannot start.
 */
async function startLoad(
  copies: BuiltCopies,
  serverFiles: PackageResult | null,
  reader: ReadPackage = {},
) {
  const seen: Loaded[] = []
  const compared: (string | null)[] = []
  const asked: WorkerRequest[] = []
  let stopped = 0
  const copy = (text: string | undefined): Promise<unknown> =>
    text === undefined ? Promise.reject(new Error('404')) : Promise.resolve(JSON.parse(text))
  const services: Services = {
    baseUrl: 'https://city.example/indicators/',
    fetchSnapshot: () => copy(copies.snapshot),
    fetchRecords: () => copy(copies.records),
    waitForIdle: () => Promise.resolve(),
    show: (loaded) => seen.push(loaded),
    onCompared: (files) => compared.push(files && files.packageHash),
    startWorker() {
      let hear: (message: WorkerResponse) => void = () => undefined
      let fail = (): void => undefined
      return {
        listen: (heard, failed) => {
          hear = heard
          fail = failed
        },
        post(message) {
          asked.push(message)
          if (!serverFiles) return fail()
          const records = serverFiles.dataset?.records ?? null
          const files = getFiles(serverFiles, reader)
          if (isSamePackage(serverFiles, message.knownDigests))
            return hear({ kind: 'same', records, files })
          hear({ kind: 'progress', done: 1, total: 2 })
          hear({ kind: 'read', result: serverFiles, files })
        },
        stop: () => void stopped++,
      }
    },
  }
  const compareAgain = await load(services)
  return { seen, asked, stopped, compared, compareAgain }
}

async function getCopies(
  built: PackageResult,
  getRecords = 'build 1',
): Promise<Required<BuiltCopies>> {
  return {
    snapshot: encodeSnapshot(built, 'build 1'),
    records: encodeRecordsSnapshot(built, getRecords),
  }
}

test('shows figures, then records, then that the files are the same', async () => {
  const built = await reading()
  const { seen, stopped } = await startLoad(await getCopies(built), built)
  expect(seen.map(getShown)).toEqual([
    'not checked, no recommendations',
    'not checked, 1 recommendations',
    'same, 1 recommendations',
  ])
  expect(stopped).toBe(1)
})

test('shown data have the digests of their files', async () => {
  const [built, serverFiles] = [await reading(), await reading(`${SHEET}R2,2025,Mend roofs.,UPR\n`)]
  const { seen } = await startLoad(await getCopies(built), serverFiles)
  const digests = seen.map((one) =>
    one.kind === 'loaded' ? one.digests?.['recommendations.csv'] : null,
  )
  const [before, after] = [built, serverFiles].map(
    ({ files }) => files.find(({ path }) => path === 'recommendations.csv')!.digest,
  )
  expect(before).not.toBe(after)
  expect(digests).toEqual([before, before, after])
})

test('keeps the same dataset object if the files are the same', async () => {
  const built = await reading()
  const { seen } = await startLoad(await getCopies(built), built)
  const [, withRecords, same] = seen.map((one) => one.kind === 'loaded' && one.dataset)
  expect(same).toBe(withRecords)
})

test('shows a changed records file as newer', async () => {
  const built = await reading()
  const { seen } = await startLoad(
    await getCopies(built),
    await reading(`${SHEET}R2,2025,Mend roofs.,UPR\n`),
  )
  expect(getShown(seen.at(-1)!)).toBe('newer figures shown, 2 recommendations')
})

test('without records.json the worker delivers the records, even if the files are the same', async () => {
  const built = await reading()
  const { snapshot } = await getCopies(built)
  const { seen } = await startLoad({ snapshot }, built)
  expect(seen.map(getShown)).toEqual(['not checked, no recommendations', 'same, 1 recommendations'])
})

test('ignores records of another build', async () => {
  const built = await reading()
  const { seen } = await startLoad(await getCopies(built, 'build 2'), built)
  expect(seen.map(getShown)).toEqual(['not checked, no recommendations', 'same, 1 recommendations'])
})

test('if the files cannot be re-read, figures and records stay as built', async () => {
  const built = await reading()
  const { seen, stopped } = await startLoad(await getCopies(built), null)
  expect(seen.map(getShown).at(-1)).toBe('not reachable, 1 recommendations')
  expect(stopped).toBe(1)
})

test('if neither records nor files are available, the figures stay without records', async () => {
  const built = await reading()
  const { snapshot } = await getCopies(built)
  const { seen } = await startLoad({ snapshot }, null)
  expect(getShown(seen.at(-1)!)).toBe('not reachable, no recommendations')
})

test('without a built copy everything comes from the files', async () => {
  const { seen, asked } = await startLoad({}, await reading())
  expect(seen.map(getShown)).toEqual(['loading', 'loading', 'same, 1 recommendations'])
  expect(asked).toEqual([{ baseUrl: 'https://city.example/indicators/', knownDigests: {} }])
})

test('an unreadable package is a failure with its reason', async () => {
  const { seen } = await startLoad({}, { dataset: null, problems: [], files: [], failed: [] })
  expect(seen.at(-1)).toEqual({ kind: 'failed', reason: 'source-error' })
})

const MORE = `${SHEET}R2,2025,Mend roofs.,UPR\n`

test('shows the built copy to a returning reader, and newer figures on request', async () => {
  const built = await reading()
  const newer = await reading(MORE)
  const { seen, compared } = await startLoad(await getCopies(built), newer, { lastSeen: built })
  const last = seen.at(-1)!
  expect(getShown(last)).toBe('newer figures there, 1 recommendations')
  expect(compared).toEqual([null])
  if (last.kind === 'loaded') last.showNewer?.()
  expect(getShown(seen.at(-1)!)).toBe('newer figures shown, 2 recommendations')
  expect(compared).toEqual([null, getFiles(newer).packageHash])
})

test('shows newer figures at once after the reader accepted them', async () => {
  const newer = await reading(MORE)
  const { seen } = await startLoad(await getCopies(await reading()), newer, { lastSeen: newer })
  expect(getShown(seen.at(-1)!)).toBe('newer figures shown, 2 recommendations')
})

test('offline, shows the date of the cached figures', async () => {
  const built = await reading()
  const storedSince = '2026-11-25T12:00:00.000Z'
  const stored = { lastSeen: built, storedSince }
  const { seen, compared } = await startLoad(await getCopies(built), built, stored)
  expect(getShown(seen.at(-1)!)).toBe('offline, 1 recommendations')
  expect(seen.at(-1)).toMatchObject({ since: storedSince })
  expect(compared).toEqual([null])
})

test('never shows a mix of server and cached files as newer', async () => {
  const built = await reading()
  const mixed = { lastSeen: built, storedSince: '2026-11-25T12:00:00.000Z' }
  const { seen } = await startLoad(await getCopies(built), await reading(MORE), mixed)
  expect(getShown(seen.at(-1)!)).toBe('offline, 1 recommendations')
})

test('the next comparison uses the newer data as known', async () => {
  const newer = await reading(MORE)
  const { seen, asked, compareAgain } = await startLoad(await getCopies(await reading()), newer)
  compareAgain()
  expect(asked[1]?.knownDigests).toEqual(
    Object.fromEntries(newer.files.map(({ path, digest }) => [path, digest])),
  )
  expect(seen.slice(-2).map(getShown)).toEqual([
    'newer figures shown, 2 recommendations',
    'newer figures shown, 2 recommendations',
  ])
})

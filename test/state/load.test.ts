// @vitest-environment node
import { expect, test } from 'vitest'
import { encodeRecords } from '../../src/package/builtRecords.ts'
import { encodeFirstPaint } from '../../src/package/firstPaint.ts'
import type { PackageReading } from '../../src/package/packageReading.ts'
import { signatureOf } from '../../src/package/signature.ts'
import {
  isSame,
  type FilesRead,
  type FromWorker,
  type ToWorker,
} from '../../src/package/workerMessages.ts'
import { load, type World } from '../../src/state/load.ts'
import type { Loaded } from '../../src/state/store.ts'
import { readSmallPackage } from '../package/smallPackage.ts'

const SHEET = 'id,edition,recommendation,origin\nR1,2025,Build homes.,UPR\n'

function reading(recommendations = SHEET): Promise<PackageReading> {
  return readSmallPackage({ 'recommendations.csv': recommendations })
}

/** A summary of what was shown: freshness and number of recommendations. */
function shown(loaded: Loaded): string {
  if (loaded.kind !== 'loaded') return loaded.kind
  const records = loaded.dataset.records?.recommendations.length ?? 'no'
  return `${loaded.freshness}, ${records} recommendations`
}

interface Copies {
  readonly firstPaint?: string
  readonly records?: string
}

interface Reader {
  /** The cached files of an earlier visit. */
  readonly lastSeen?: PackageReading
  /** The server is unreachable: `onServer` has the files cached at that time. */
  readonly keptSince?: string | null
}

function filesOf(
  { files }: PackageReading,
  { lastSeen, keptSince = null }: Reader = {},
): FilesRead {
  const signature = signatureOf(files)
  const unseen = lastSeen !== undefined && signatureOf(lastSeen.files) !== signature
  return { signature, unseen, paths: files.map(({ path }) => path), keptSince, uncompared: [] }
}

/**
 * Loads with the given built copies (a missing one rejects) from a server with the files `onServer`;
 * null if the worker cannot start.
 */
async function loadWith(copies: Copies, onServer: PackageReading | null, reader: Reader = {}) {
  const seen: Loaded[] = []
  const compared: (string | null)[] = []
  const asked: ToWorker[] = []
  let stopped = 0
  const copy = (text: string | undefined): Promise<unknown> =>
    text === undefined ? Promise.reject(new Error('404')) : Promise.resolve(JSON.parse(text))
  const world: World = {
    baseUrl: 'https://city.example/indicators/',
    firstPaint: () => copy(copies.firstPaint),
    records: () => copy(copies.records),
    idle: () => Promise.resolve(),
    show: (loaded) => seen.push(loaded),
    compared: (files) => compared.push(files && files.signature),
    startWorker() {
      let hear: (message: FromWorker) => void = () => undefined
      let fail = (): void => undefined
      return {
        listen: (heard, failed) => {
          hear = heard
          fail = failed
        },
        post(message) {
          asked.push(message)
          if (!onServer) return fail()
          const records = onServer.dataset?.records ?? null
          const files = filesOf(onServer, reader)
          if (isSame(onServer, message.known)) return hear({ kind: 'same', records, files })
          hear({ kind: 'progress', done: 1, total: 2 })
          hear({ kind: 'read', reading: onServer, files })
        },
        stop: () => void stopped++,
      }
    },
  }
  const compareAgain = await load(world)
  return { seen, asked, stopped, compared, compareAgain }
}

async function copiesOf(built: PackageReading, recordsOf = 'build 1'): Promise<Required<Copies>> {
  return {
    firstPaint: encodeFirstPaint(built, 'build 1'),
    records: encodeRecords(built, recordsOf),
  }
}

test('shows figures, then records, then that the files are the same', async () => {
  const built = await reading()
  const { seen, stopped } = await loadWith(await copiesOf(built), built)
  expect(seen.map(shown)).toEqual([
    'not checked, no recommendations',
    'not checked, 1 recommendations',
    'same, 1 recommendations',
  ])
  expect(stopped).toBe(1)
})

test('shown data have the digests of their files', async () => {
  const [built, onServer] = [await reading(), await reading(`${SHEET}R2,2025,Mend roofs.,UPR\n`)]
  const { seen } = await loadWith(await copiesOf(built), onServer)
  const digests = seen.map((one) =>
    one.kind === 'loaded' ? one.digests?.['recommendations.csv'] : null,
  )
  const [before, after] = [built, onServer].map(
    ({ files }) => files.find(({ path }) => path === 'recommendations.csv')!.digest,
  )
  expect(before).not.toBe(after)
  expect(digests).toEqual([before, before, after])
})

test('keeps the same dataset object if the files are the same', async () => {
  const built = await reading()
  const { seen } = await loadWith(await copiesOf(built), built)
  const [, withRecords, same] = seen.map((one) => one.kind === 'loaded' && one.dataset)
  expect(same).toBe(withRecords)
})

test('shows a changed records file as newer', async () => {
  const built = await reading()
  const { seen } = await loadWith(
    await copiesOf(built),
    await reading(`${SHEET}R2,2025,Mend roofs.,UPR\n`),
  )
  expect(shown(seen.at(-1)!)).toBe('newer figures shown, 2 recommendations')
})

test('without records.json the worker delivers the records, even if the files are the same', async () => {
  const built = await reading()
  const { firstPaint } = await copiesOf(built)
  const { seen } = await loadWith({ firstPaint }, built)
  expect(seen.map(shown)).toEqual(['not checked, no recommendations', 'same, 1 recommendations'])
})

test('ignores records of another build', async () => {
  const built = await reading()
  const { seen } = await loadWith(await copiesOf(built, 'build 2'), built)
  expect(seen.map(shown)).toEqual(['not checked, no recommendations', 'same, 1 recommendations'])
})

test('if the files cannot be re-read, figures and records stay as built', async () => {
  const built = await reading()
  const { seen, stopped } = await loadWith(await copiesOf(built), null)
  expect(seen.map(shown).at(-1)).toBe('not reachable, 1 recommendations')
  expect(stopped).toBe(1)
})

test('if neither records nor files are available, the figures stay without records', async () => {
  const built = await reading()
  const { firstPaint } = await copiesOf(built)
  const { seen } = await loadWith({ firstPaint }, null)
  expect(shown(seen.at(-1)!)).toBe('not reachable, no recommendations')
})

test('without a built copy everything comes from the files', async () => {
  const { seen, asked } = await loadWith({}, await reading())
  expect(seen.map(shown)).toEqual(['loading', 'loading', 'same, 1 recommendations'])
  expect(asked).toEqual([{ baseUrl: 'https://city.example/indicators/', known: {} }])
})

test('an unreadable package is a failure with its reason', async () => {
  const { seen } = await loadWith({}, { dataset: null, problems: [], files: [], failed: [] })
  expect(seen.at(-1)).toEqual({ kind: 'failed', reason: 'source-error' })
})

const MORE = `${SHEET}R2,2025,Mend roofs.,UPR\n`

test('shows the built copy to a returning reader, and newer figures on request', async () => {
  const built = await reading()
  const newer = await reading(MORE)
  const { seen, compared } = await loadWith(await copiesOf(built), newer, { lastSeen: built })
  const last = seen.at(-1)!
  expect(shown(last)).toBe('newer figures there, 1 recommendations')
  expect(compared).toEqual([null])
  if (last.kind === 'loaded') last.showNewer?.()
  expect(shown(seen.at(-1)!)).toBe('newer figures shown, 2 recommendations')
  expect(compared).toEqual([null, filesOf(newer).signature])
})

test('shows newer figures at once after the reader accepted them', async () => {
  const newer = await reading(MORE)
  const { seen } = await loadWith(await copiesOf(await reading()), newer, { lastSeen: newer })
  expect(shown(seen.at(-1)!)).toBe('newer figures shown, 2 recommendations')
})

test('offline, shows the date of the cached figures', async () => {
  const built = await reading()
  const keptSince = '2026-11-25T12:00:00.000Z'
  const kept = { lastSeen: built, keptSince }
  const { seen, compared } = await loadWith(await copiesOf(built), built, kept)
  expect(shown(seen.at(-1)!)).toBe('offline, 1 recommendations')
  expect(seen.at(-1)).toMatchObject({ since: keptSince })
  expect(compared).toEqual([null])
})

test('never shows a mix of server and cached files as newer', async () => {
  const built = await reading()
  const mixed = { lastSeen: built, keptSince: '2026-11-25T12:00:00.000Z' }
  const { seen } = await loadWith(await copiesOf(built), await reading(MORE), mixed)
  expect(shown(seen.at(-1)!)).toBe('offline, 1 recommendations')
})

test('the next comparison uses the newer data as known', async () => {
  const newer = await reading(MORE)
  const { seen, asked, compareAgain } = await loadWith(await copiesOf(await reading()), newer)
  compareAgain()
  expect(asked[1]?.known).toEqual(
    Object.fromEntries(newer.files.map(({ path, digest }) => [path, digest])),
  )
  expect(seen.slice(-2).map(shown)).toEqual([
    'newer figures shown, 2 recommendations',
    'newer figures shown, 2 recommendations',
  ])
})

// @vitest-environment node
import { expect, test } from 'vitest'
import { encodeRecords } from '../../src/package/builtRecords.ts'
import { encodeFirstPaint } from '../../src/package/firstPaint.ts'
import type { PackageReading } from '../../src/package/packageReading.ts'
import { isSame, type FromWorker, type ToWorker } from '../../src/package/workerMessages.ts'
import { load, type World } from '../../src/state/load.ts'
import type { Loaded } from '../../src/state/store.ts'
import { readSmallPackage } from '../package/smallPackage.ts'

const SHEET = 'id,edition,recommendation,origin\nR1,2025,Build homes.,UPR\n'

function reading(recommendations = SHEET): Promise<PackageReading> {
  return readSmallPackage({ 'recommendations.csv': recommendations })
}

/** What was shown, in words: what is loaded, how fresh, and with how many recommendations. */
function shown(loaded: Loaded): string {
  if (loaded.kind !== 'loaded') return loaded.kind
  const records = loaded.dataset.records?.recommendations.length ?? 'no'
  return `${loaded.freshness}, ${records} recommendations`
}

interface Copies {
  readonly firstPaint?: string
  readonly records?: string
}

/**
 * Loads with the given built copies (a missing one fails) from a server whose files read as `onServer`;
 * null where the worker cannot even start.
 */
async function loadWith(copies: Copies, onServer: PackageReading | null) {
  const seen: Loaded[] = []
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
          if (isSame(onServer, message.known)) return hear({ kind: 'same', records })
          hear({ kind: 'progress', done: 1, total: 2 })
          hear({ kind: 'read', reading: onServer })
        },
        stop: () => void stopped++,
      }
    },
  }
  await load(world)
  return { seen, asked, stopped }
}

async function copiesOf(built: PackageReading, recordsOf = 'build 1'): Promise<Required<Copies>> {
  return {
    firstPaint: encodeFirstPaint(built, 'build 1'),
    records: encodeRecords(built, recordsOf),
  }
}

test('figures are shown first, the records follow, and then the files are found to be the same', async () => {
  const built = await reading()
  const { seen, stopped } = await loadWith(await copiesOf(built), built)
  expect(seen.map(shown)).toEqual([
    'not checked, no recommendations',
    'not checked, 1 recommendations',
    'same, 1 recommendations',
  ])
  expect(stopped).toBe(1)
})

test('what is shown comes with the digests of the files that it was read from', async () => {
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

test('what was shown stays the very same when the files are', async () => {
  const built = await reading()
  const { seen } = await loadWith(await copiesOf(built), built)
  const [, withRecords, same] = seen.map((one) => one.kind === 'loaded' && one.dataset)
  expect(same).toBe(withRecords)
})

test('a changed sheet of records counts as newer, and the page shows it', async () => {
  const built = await reading()
  const { seen } = await loadWith(
    await copiesOf(built),
    await reading(`${SHEET}R2,2025,Mend roofs.,UPR\n`),
  )
  expect(shown(seen.at(-1)!)).toBe('newer figures shown, 2 recommendations')
})

test('without records.json the worker brings the records, also where the files are the same', async () => {
  const built = await reading()
  const { firstPaint } = await copiesOf(built)
  const { seen } = await loadWith({ firstPaint }, built)
  expect(seen.map(shown)).toEqual(['not checked, no recommendations', 'same, 1 recommendations'])
})

test('records of another build are not put beside the figures', async () => {
  const built = await reading()
  const { seen } = await loadWith(await copiesOf(built, 'build 2'), built)
  expect(seen.map(shown)).toEqual(['not checked, no recommendations', 'same, 1 recommendations'])
})

test('where the files cannot be reread, figures and records stay as built', async () => {
  const built = await reading()
  const { seen, stopped } = await loadWith(await copiesOf(built), null)
  expect(seen.map(shown).at(-1)).toBe('not reachable, 1 recommendations')
  expect(stopped).toBe(1)
})

test('where neither the records nor the files can be had, the figures stay, without records', async () => {
  const built = await reading()
  const { firstPaint } = await copiesOf(built)
  const { seen } = await loadWith({ firstPaint }, null)
  expect(shown(seen.at(-1)!)).toBe('not reachable, no recommendations')
})

test('without a built copy everything comes from the files, and nothing is taken for known', async () => {
  const { seen, asked } = await loadWith({}, await reading())
  expect(seen.map(shown)).toEqual(['loading', 'loading', 'same, 1 recommendations'])
  expect(asked).toEqual([{ baseUrl: 'https://city.example/indicators/', known: {} }])
})

test('a package that cannot be read at all is a failure with its reason', async () => {
  const { seen } = await loadWith({}, { dataset: null, problems: [], files: [] })
  expect(seen.at(-1)).toEqual({ kind: 'failed', reason: 'source-error' })
})

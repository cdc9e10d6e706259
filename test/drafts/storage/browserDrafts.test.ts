// @vitest-environment node
import { afterEach, describe, expect, test, vi } from 'vitest'
import { createBrowserDrafts } from '../../../src/drafts/storage/browserDrafts.ts'
import { getDraft } from '../../builders/memoryDrafts.ts'

// The one database that all cities on a host share.
const {
  kept: stored,
  opens,
  waits,
} = vi.hoisted(() => ({
  kept: new Map<IDBValidKey, unknown>(),
  opens: { now: (): Promise<void> => Promise.resolve() },
  /** Promises that a transaction waits for before it writes, and before it confirms. */
  waits: {
    before: (): Promise<void> => Promise.resolve(),
    after: (): Promise<void> => Promise.resolve(),
  },
}))

afterEach(() => {
  stored.clear()
  opens.now = () => Promise.resolve()
  waits.before = () => Promise.resolve()
  waits.after = () => Promise.resolve()
  vi.useRealTimers()
})

vi.mock('idb-keyval', () => ({
  createStore: () => opens.now,
  entries: () => Promise.resolve([...stored.entries()]),
  update: async (key: IDBValidKey, change: (before: unknown) => unknown) => {
    await waits.before()
    stored.set(key, change(stored.get(key)))
    await waits.after()
  },
  del: async (key: IDBValidKey) => {
    await waits.before()
    stored.delete(key)
  },
}))

test('two cities on one host each keep their own draft of the same right and edition', async () => {
  const [york, bergen] = [createBrowserDrafts('york'), createBrowserDrafts('bergen')]
  const own = (city: string) => getDraft({ id: 'housing-2026', city, title: `of ${city}` })
  expect(await york.write(own('york'), 0)).toEqual({ ok: true, version: 1 })
  expect(await bergen.write(own('bergen'), 0)).toEqual({ ok: true, version: 1 })
  expect(await york.list()).toEqual({
    ok: true,
    drafts: [{ draft: own('york'), version: 1 }],
    unreadable: [],
  })
  expect(await bergen.remove('housing-2026')).toBe(true)
  expect(await york.list()).toMatchObject({ drafts: [{ draft: { city: 'york' } }] })
})

describe.each([
  ['whose lines are no list', { draft: { ...getDraft(), lines: {} }, version: 3 }],
  ['whose version is a text', { draft: getDraft(), version: '3' }],
  ['whose edition is a text', { draft: { ...getDraft(), edition: '2026' }, version: 3 }],
  [
    'one cell of which is a number',
    {
      draft: { ...getDraft(), lines: [{ id: '1', cells: { value: 81 }, acknowledged: {} }] },
      version: 3,
    },
  ],
  ['of another program', new Map([['housing', [1, 2n]]])],
  ['that says to be another draft', { draft: getDraft({ id: 'health-2026' }), version: 3 }],
  ['that says to be of another city', { draft: getDraft({ city: 'bergen' }), version: 3 }],
  ['of nothing', null],
])('an entry %s', (_name, content) => {
  test('is listed as unreadable, never overwritten, and deleted only by a person', async () => {
    const york = createBrowserDrafts('york')
    stored.set('york d-1', content)
    const listing = await york.list()
    expect(listing).toMatchObject({ ok: true, drafts: [], unreadable: [{ id: 'd-1', content }] })
    for (const version of [0, 3])
      expect(await york.write(getDraft({ title: 'another' }), version)).toMatchObject({ ok: false })
    expect(stored.get('york d-1')).toBe(content)
    expect(await createBrowserDrafts('bergen').list()).toMatchObject({ drafts: [], unreadable: [] })
    expect(await york.remove('d-1')).toBe(true)
    expect(await york.list()).toMatchObject({ drafts: [], unreadable: [] })
  })
})

test('a draft of a newer version keeps its unknown fields', async () => {
  const york = createBrowserDrafts('york')
  const line = { id: '1', cells: {}, acknowledged: {}, checkedBy: 'A. Hill' }
  const newer = { ...getDraft({ lines: [line] }), attachments: ['scan.pdf'] }
  stored.set('york d-1', { draft: newer, version: 3 })
  const listing = await york.list()
  const [found] = listing.ok ? listing.drafts : []
  expect(found?.draft).toEqual(newer)
})

describe.each([
  [
    'throws, as with all cookies blocked',
    () => {
      throw new DOMException('no storage here', 'SecurityError')
    },
  ],
  ['fails', () => Promise.reject(new DOMException('damaged', 'UnknownError'))],
  ['never answers', () => new Promise<void>(() => undefined)],
])('a database that %s when it is opened', (_name, open) => {
  test('stores nothing, and that is reported within five seconds', async () => {
    vi.useFakeTimers()
    opens.now = open
    const york = createBrowserDrafts('york')
    const answers = Promise.all([york.list(), york.write(getDraft(), 0), york.remove('d-1')])
    await vi.advanceTimersByTimeAsync(4900)
    expect(await answers).toEqual([{ ok: false }, { ok: false, reason: 'unavailable' }, false])
  })
})

test('a database that answers late is used from then on', async () => {
  vi.useFakeTimers()
  let answer = () => {}
  const opened = new Promise<void>((resolve) => (answer = resolve))
  opens.now = () => opened
  const york = createBrowserDrafts('york')
  const first = york.write(getDraft(), 0)
  await vi.advanceTimersByTimeAsync(4900)
  expect(await first).toEqual({ ok: false, reason: 'unavailable' })
  answer()
  expect(await york.write(getDraft(), 0)).toEqual({ ok: true, version: 1 })
})

const never = () => new Promise<void>(() => undefined)

test('a write without an answer times out, and the next one is written', async () => {
  vi.useFakeTimers()
  const york = createBrowserDrafts('york')
  waits.before = never
  const results = Promise.all([york.write(getDraft(), 0), york.remove('d-1')])
  await vi.advanceTimersByTimeAsync(16_000)
  expect(await results).toEqual([{ ok: false, reason: 'unavailable' }, false])
  waits.before = () => Promise.resolve()
  expect(await york.write(getDraft({ title: 'typed on' }), 0)).toEqual({ ok: true, version: 1 })
})

test('a write that was stored without an answer is not taken for another window’s', async () => {
  vi.useFakeTimers()
  const york = createBrowserDrafts('york')
  const first = getDraft({ saved: '2026-11-30T10:00:00Z' })
  waits.after = never
  const writing = york.write(first, 0)
  await vi.advanceTimersByTimeAsync(16_000)
  expect(await writing).toEqual({ ok: false, reason: 'unavailable' })
  expect(stored.get('york d-1')).toEqual({ draft: first, version: 1 })

  waits.after = () => Promise.resolve()
  const next = getDraft({ saved: '2026-11-30T10:00:30Z', title: 'typed on' })
  expect(await york.write(next, 0)).toEqual({ ok: true, version: 2 })
  expect(stored.get('york d-1')).toEqual({ draft: next, version: 2 })
})

test('a draft stored by another window during an unanswered write is not overwritten', async () => {
  vi.useFakeTimers()
  const york = createBrowserDrafts('york')
  waits.before = never
  const writing = york.write(getDraft({ saved: '2026-11-30T10:00:00Z' }), 0)
  await vi.advanceTimersByTimeAsync(16_000)
  await writing
  waits.before = () => Promise.resolve()
  const theirs = getDraft({ saved: '2026-11-30T10:00:10Z', title: 'of another window' })
  await createBrowserDrafts('york').write(theirs, 0)
  expect(await york.write(getDraft({ saved: '2026-11-30T10:00:30Z' }), 0)).toMatchObject({
    ok: false,
    reason: 'changed elsewhere',
    stored: { draft: theirs, version: 1 },
  })
})

test('nor is one that another window stored in the same instant', async () => {
  vi.useFakeTimers()
  const york = createBrowserDrafts('york')
  waits.before = never
  const saved = '2026-11-30T10:00:00Z'
  const writing = york.write(getDraft({ saved, title: 'typed here' }), 0)
  await vi.advanceTimersByTimeAsync(16_000)
  await writing
  waits.before = () => Promise.resolve()
  const theirs = getDraft({ saved, title: 'of another window' })
  await createBrowserDrafts('york').write(theirs, 0)
  expect(await york.write(getDraft({ title: 'typed on' }), 0)).toMatchObject({
    ok: false,
    reason: 'changed elsewhere',
    stored: { draft: theirs, version: 1 },
  })
})

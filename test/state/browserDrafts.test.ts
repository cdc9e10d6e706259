// @vitest-environment node
import { expect, test, vi } from 'vitest'
import { browserDrafts } from '../../src/state/browserDrafts.ts'
import { draftOf } from './memoryDrafts.ts'

// The one database that all cities on a host share.
const { kept } = vi.hoisted(() => ({ kept: new Map<IDBValidKey, unknown>() }))

vi.mock('idb-keyval', () => ({
  createStore: () => null,
  values: () => Promise.resolve([...kept.values()]),
  update: async (key: IDBValidKey, change: (before: unknown) => unknown) => {
    kept.set(key, change(kept.get(key)))
    return Promise.resolve()
  },
  del: (key: IDBValidKey) => Promise.resolve(void kept.delete(key)),
}))

test('two cities on one host each keep their own draft of the same right and edition', async () => {
  const [york, bergen] = [browserDrafts('york'), browserDrafts('bergen')]
  const own = (city: string) => draftOf({ id: 'housing-2026', city, title: `of ${city}` })
  expect(await york.write(own('york'), 0)).toEqual({ ok: true, version: 1 })
  expect(await bergen.write(own('bergen'), 0)).toEqual({ ok: true, version: 1 })
  expect(await york.list()).toEqual({
    ok: true,
    drafts: [{ draft: own('york'), version: 1 }],
    unreadable: 0,
  })
  expect(await bergen.remove('housing-2026')).toBe(true)
  expect(await york.list()).toMatchObject({ drafts: [{ draft: { city: 'york' } }] })
})

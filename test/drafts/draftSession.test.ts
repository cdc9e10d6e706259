// @vitest-environment node
import { afterEach, describe, expect, test, vi } from 'vitest'

afterEach(() => {
  vi.useRealTimers()
})
import { openSession } from '../../src/drafts/draftSession.ts'
import type { DraftLocks } from '../../src/drafts/storage/draftLocks.ts'
import { withMemoryFallback } from '../../src/drafts/storage/memoryFallback.ts'
import { getDraft, memoryDrafts, memoryTabs } from '../builders/memoryDrafts.ts'

function clock() {
  let second = 0
  return () => `2026-03-01T14:03:${String(second++).padStart(2, '0')}.000Z`
}

async function deskWith(drafts = memoryDrafts(), tabs = memoryTabs()) {
  const services = { storage: drafts.storage, tabs, now: clock() }
  const session = await openSession(services, { draft: getDraft(), version: 0 })
  return { drafts, tabs, services, session }
}

describe('an open draft', () => {
  test('is not written before anything was typed', async () => {
    const { drafts, session } = await deskWith()
    expect(session.state.getState().saving).toEqual({ kind: 'saved', at: null })
    expect(drafts.savedDrafts.size).toBe(0)
  })

  test('is written at every keystroke, with its time', async () => {
    const { drafts, session } = await deskWith()
    session.save(getDraft({ title: 'H' }))
    await session.whenWritten()
    expect(drafts.savedDrafts.get('d-1')).toEqual({
      draft: getDraft({ title: 'H', saved: '2026-03-01T14:03:00.000Z' }),
      version: 1,
    })
    session.save(getDraft({ title: 'Ho' }))
    await session.whenWritten()
    expect(drafts.savedDrafts.get('d-1')?.draft.title).toBe('Ho')
    expect(session.state.getState().saving).toEqual({
      kind: 'saved',
      at: '2026-03-01T14:03:01.000Z',
    })
  })

  test('skips intermediate keystrokes while a slow write is pending', async () => {
    const { drafts, session } = await deskWith()
    drafts.holdBack()
    for (const title of ['a', 'ab', 'abc', 'abcd']) session.save(getDraft({ title }))
    expect(session.state.getState().saving.kind).toBe('saving')
    drafts.letThrough()
    await session.whenWritten()
    expect(drafts.savedDrafts.get('d-1')?.draft.title).toBe('abcd')
    expect(drafts.writings()).toBe(2)
  })
})

describe('a full disk', () => {
  test('is reported, keeps the typed text in the window, and loses nothing once there is space', async () => {
    const { drafts, session } = await deskWith()
    drafts.fail('full')
    session.save(getDraft({ title: 'typed on a full disk' }))
    await session.whenWritten()
    expect(session.state.getState().saving).toEqual({ kind: 'failed', reason: 'full' })
    expect(drafts.savedDrafts.size).toBe(0)
    drafts.fail(null)
    session.retry()
    await session.whenWritten()
    expect(drafts.savedDrafts.get('d-1')?.draft.title).toBe('typed on a full disk')
    expect(session.state.getState().saving.kind).toBe('saved')
  })

  test('loses nothing when the reader leaves the desk and returns in the same window', async () => {
    const drafts = memoryDrafts()
    const storage = withMemoryFallback(drafts.storage)
    const services = { storage, tabs: memoryTabs(), now: clock() }
    const first = await openSession(services, { draft: getDraft(), version: 0 })
    drafts.fail('full')
    first.save(getDraft({ title: 'typed on a full disk' }))
    await first.whenWritten()
    first.close()
    const listing = await storage.list()
    const [found] = listing.ok ? listing.drafts : []
    expect(found!.draft.title).toBe('typed on a full disk')

    // It is still full: the page says so at once, and does not claim that it was saved.
    const again = await openSession(services, found!)
    expect(again.state.getState().saving).toEqual({ kind: 'failed', reason: 'full' })
    drafts.fail(null)
    again.retry()
    await again.whenWritten()
    expect(drafts.savedDrafts.get('d-1')?.draft.title).toBe('typed on a full disk')
    expect(await storage.list()).toEqual(await drafts.storage.list())
  })

  test('is retried at the next keystroke', async () => {
    const { drafts, session } = await deskWith()
    drafts.fail('full')
    session.save(getDraft({ title: 'a' }))
    await session.whenWritten()
    drafts.fail(null)
    session.save(getDraft({ title: 'ab' }))
    await session.whenWritten()
    expect(drafts.savedDrafts.get('d-1')?.draft.title).toBe('ab')
  })
})

test('is distinguished from a browser without storage', async () => {
  const { drafts, session } = await deskWith()
  drafts.fail('unavailable')
  session.save(getDraft({ title: 'a' }))
  await session.whenWritten()
  expect(session.state.getState().saving).toEqual({ kind: 'failed', reason: 'unavailable' })
})

describe('two windows with the same draft', () => {
  test('the second one is told, and writes nothing', async () => {
    const { drafts, services, session } = await deskWith()
    session.save(getDraft({ title: 'first' }))
    await session.whenWritten()
    const second = await openSession(services, drafts.savedDrafts.get('d-1')!)
    expect(second.state.getState().holding).toBe('elsewhere')
    second.save(getDraft({ title: 'second' }))
    await second.whenWritten()
    expect(drafts.savedDrafts.get('d-1')?.draft.title).toBe('first')
  })

  test('the second one takes over with the last keystroke of the first, which is told and stops', async () => {
    const { drafts, services, session } = await deskWith()
    session.save(getDraft({ title: 'a' }))
    await session.whenWritten()
    const second = await openSession(services, drafts.savedDrafts.get('d-1')!)
    session.save(getDraft({ title: 'ab' }))
    const stored = await second.takeOver()
    expect(stored?.draft.title).toBe('ab')
    expect(second.state.getState().holding).toBe('ours')
    expect(session.state.getState().holding).toBe('taken')
    second.save(getDraft({ title: 'abc' }))
    session.save(getDraft({ title: 'lost?' }))
    await Promise.all([second.whenWritten(), session.whenWritten()])
    expect(drafts.savedDrafts.get('d-1')?.draft.title).toBe('abc')
  })

  test('an unwritten draft of one is not discarded when it takes the draft back', async () => {
    const { drafts, services, session } = await deskWith()
    session.save(getDraft({ title: 'a' }))
    await session.whenWritten()
    drafts.fail('full')
    session.save(getDraft({ title: 'typed on a full disk' }))
    await session.whenWritten()
    const second = await openSession(services, drafts.savedDrafts.get('d-1')!)
    await second.takeOver()
    drafts.fail(null)
    second.save(getDraft({ title: 'typed in the other window' }))
    await second.whenWritten()
    expect(await session.takeOver()).toBeNull()
    await session.whenWritten()
    expect(session.state.getState()).toMatchObject({
      holding: 'ours',
      saving: {
        kind: 'changed elsewhere',
        stored: { draft: { title: 'typed in the other window' } },
      },
    })
    session.overwrite()
    await session.whenWritten()
    expect(drafts.savedDrafts.get('d-1')?.draft.title).toBe('typed on a full disk')
  })

  test('never overwrite each other silently without locks', async () => {
    const { drafts, session } = await deskWith()
    session.save(getDraft({ title: 'mine' }))
    await session.whenWritten()
    drafts.savedDrafts.set('d-1', { draft: getDraft({ title: 'theirs' }), version: 2 })
    session.save(getDraft({ title: 'mine, further' }))
    await session.whenWritten()
    expect(session.state.getState().saving).toEqual({
      kind: 'changed elsewhere',
      stored: { draft: getDraft({ title: 'theirs' }), version: 2 },
    })
    expect(drafts.savedDrafts.get('d-1')?.draft.title).toBe('theirs')
    session.overwrite()
    await session.whenWritten()
    expect(drafts.savedDrafts.get('d-1')).toMatchObject({
      version: 3,
      draft: { title: 'mine, further' },
    })
  })

  test('one deletes it: the other is told and can save it again', async () => {
    const { drafts, session } = await deskWith()
    session.save(getDraft({ title: 'a' }))
    await session.whenWritten()
    drafts.savedDrafts.clear()
    session.save(getDraft({ title: 'ab' }))
    await session.whenWritten()
    expect(session.state.getState().saving).toEqual({ kind: 'changed elsewhere', stored: null })
    session.overwrite()
    await session.whenWritten()
    expect(drafts.savedDrafts.get('d-1')?.draft.title).toBe('ab')
  })

  test('one after the other: a closed draft is free again, with everything typed', async () => {
    const { drafts, services, session } = await deskWith()
    session.save(getDraft({ title: 'a' }))
    session.close()
    await session.whenWritten()
    await Promise.resolve()
    const second = await openSession(services, drafts.savedDrafts.get('d-1')!)
    expect(second.state.getState().holding).toBe('ours')
  })
})

describe('a window that is closed during a write', () => {
  async function savingTwice() {
    const desk = await deskWith()
    desk.session.save(getDraft({ title: 'a' }))
    await desk.session.whenWritten()
    desk.drafts.holdBack()
    desk.session.save(getDraft({ title: 'ab' }))
    desk.session.save(getDraft({ title: 'abc' }))
    return desk
  }

  test('begins to write the last keystroke before the pending write has finished', async () => {
    const { drafts, session } = await savingTwice()
    session.flush()
    // The window is closed: it gets no more events, and its pending requests are carried out.
    drafts.letThrough()
    await session.whenWritten()
    expect(drafts.savedDrafts.get('d-1')?.draft.title).toBe('abc')
  })

  test('writes the pending draft once more, since it may not get its confirmation', async () => {
    const { drafts, session } = await deskWith()
    session.save(getDraft({ title: 'a' }))
    await session.whenWritten()
    drafts.holdBack()
    session.save(getDraft({ title: 'ab' }))
    session.flush()
    session.flush()
    drafts.letThrough()
    await session.whenWritten()
    expect(drafts.writings()).toBe(3)
    session.save(getDraft({ title: 'abc' }))
    await session.whenWritten()
    expect(drafts.savedDrafts.get('d-1')?.draft.title).toBe('abc')
    expect(session.state.getState().saving.kind).toBe('saved')
  })

  test('overwrites nothing at its very first key, and saves what was typed meanwhile', async () => {
    const { drafts, session } = await deskWith()
    drafts.holdBack()
    session.save(getDraft({ title: 'a' }))
    session.save(getDraft({ title: 'ab' }))
    session.flush()
    session.save(getDraft({ title: 'abc' }))
    session.flush()
    drafts.letThrough()
    await session.whenWritten()
    expect(session.state.getState().saving.kind).toBe('saved')
    expect(drafts.savedDrafts.get('d-1')?.draft.title).toBe('abc')
  })

  test('and stays open after all, continues without a conflict with itself', async () => {
    const { drafts, session } = await savingTwice()
    session.flush()
    session.flush()
    session.save(getDraft({ title: 'abcd' }))
    drafts.letThrough()
    await session.whenWritten()
    expect(session.state.getState().saving.kind).toBe('saved')
    expect(drafts.savedDrafts.get('d-1')?.draft.title).toBe('abcd')
    session.save(getDraft({ title: 'abcde' }))
    await session.whenWritten()
    expect(session.state.getState().saving.kind).toBe('saved')
    expect(drafts.savedDrafts.get('d-1')?.draft.title).toBe('abcde')
  })

  test('on a full disk keeps the last keystroke as unsaved', async () => {
    const { drafts, session } = await savingTwice()
    session.flush()
    drafts.fail('full')
    drafts.letThrough()
    await session.whenWritten()
    expect(session.state.getState().saving).toEqual({ kind: 'failed', reason: 'full' })
    drafts.fail(null)
    session.retry()
    await session.whenWritten()
    expect(drafts.savedDrafts.get('d-1')?.draft.title).toBe('abc')
  })

  test('never writes unchecked where another window may write as well', async () => {
    const tabs: DraftLocks = {
      acquire: async () => ({ isExclusive: false, release: () => undefined }),
      selectOver: async () => ({ isExclusive: false, release: () => undefined }),
    }
    const { drafts, session } = await deskWith(memoryDrafts(), tabs)
    session.save(getDraft({ title: 'a' }))
    await session.whenWritten()
    drafts.holdBack()
    session.save(getDraft({ title: 'ab' }))
    session.save(getDraft({ title: 'abc' }))
    session.flush()
    drafts.savedDrafts.set('d-1', { draft: getDraft({ title: 'theirs' }), version: 7 })
    drafts.letThrough()
    await session.whenWritten()
    expect(session.state.getState().saving.kind).toBe('changed elsewhere')
    expect(drafts.savedDrafts.get('d-1')?.draft.title).toBe('theirs')
  })
})

test('retries a failed write by itself, without reporting each attempt', async () => {
  vi.useFakeTimers()
  const { drafts, session } = await deskWith()
  drafts.fail('full')
  session.save(getDraft({ title: 'a' }))
  await session.whenWritten()
  const kinds: string[] = []
  session.state.subscribe(({ saving }) => kinds.push(saving.kind))
  const before = drafts.writings()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(drafts.writings()).toBeGreaterThan(before)
  expect(new Set(kinds)).toEqual(new Set(['failed']))
  drafts.fail(null)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(drafts.savedDrafts.get('d-1')?.draft.title).toBe('a')
  expect(session.state.getState().saving.kind).toBe('saved')
})

test('an unreadable entry with the same id is never overwritten', async () => {
  const damaged = { id: 'd-1', right: null, content: 'damaged' }
  const { drafts, session } = await deskWith(memoryDrafts([], [damaged]))
  session.save(getDraft({ title: 'a' }))
  await session.whenWritten()
  expect(session.state.getState().saving).toEqual({ kind: 'failed', reason: 'occupied' })
  session.overwrite()
  session.retry()
  await session.whenWritten()
  expect(drafts.savedDrafts.size).toBe(0)
  expect(drafts.unreadable()).toEqual([damaged])
})

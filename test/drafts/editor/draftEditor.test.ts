// @vitest-environment node
import { afterEach, describe, expect, test, vi } from 'vitest'

import { createDraftEditor, type DraftEditor } from '../../../src/drafts/editor/draftEditor.ts'
import { getNextStamp } from '../../../src/drafts/editor/nextStamp.ts'
import type { DraftLocks } from '../../../src/drafts/storage/draftLocks.ts'
import type { StoredDraft } from '../../../src/drafts/storage/draftStorage.ts'
import { withMemoryFallback } from '../../../src/drafts/storage/memoryFallback.ts'
import { getDraft, memoryDrafts, memoryTabs } from '../../builders/memoryDrafts.ts'

afterEach(() => {
  vi.useRealTimers()
})

function clock() {
  let second = 0
  return () => `2026-03-01T14:03:${String(second++).padStart(2, '0')}.000Z`
}

type Services = Parameters<typeof createDraftEditor>[0]

async function openEditor(services: Services, stored: StoredDraft): Promise<DraftEditor> {
  const editor = createDraftEditor(services, stored)
  await editor.open()
  return editor
}

const type = (editor: DraftEditor, text: string) => editor.edit({ kind: 'title', text })
const getTitle = (editor: DraftEditor) => editor.store.getState().history.present.title
const getSaveStatus = (editor: DraftEditor) => editor.store.getState().saveStatus
const getLockStatus = (editor: DraftEditor) => editor.store.getState().lockStatus

async function openNewEditor(drafts = memoryDrafts(), locks = memoryTabs()) {
  const services = { storage: drafts.storage, locks, now: clock() }
  const editor = await openEditor(services, { draft: getDraft(), version: 0 })
  return { drafts, locks, services, editor }
}

describe('an open draft', () => {
  test('is not written before anything was typed', async () => {
    const { drafts, editor } = await openNewEditor()
    expect(getSaveStatus(editor)).toEqual({ kind: 'saved', at: null })
    expect(drafts.savedDrafts.size).toBe(0)
  })

  test('is written at every keystroke, with its time', async () => {
    const { drafts, editor } = await openNewEditor()
    type(editor, 'H')
    await editor.whenWritten()
    expect(drafts.savedDrafts.get('d-1')).toEqual({
      draft: getDraft({ title: 'H', saved: '2026-03-01T14:03:01.000Z' }),
      version: 1,
    })
    type(editor, 'Ho')
    await editor.whenWritten()
    expect(drafts.savedDrafts.get('d-1')?.draft.title).toBe('Ho')
    expect(getSaveStatus(editor)).toEqual({
      kind: 'saved',
      at: '2026-03-01T14:03:03.000Z',
    })
  })

  test('skips intermediate keystrokes while a slow write is pending', async () => {
    const { drafts, editor } = await openNewEditor()
    drafts.holdBack()
    for (const title of ['a', 'ab', 'abc', 'abcd']) type(editor, title)
    expect(getSaveStatus(editor).kind).toBe('saving')
    drafts.letThrough()
    await editor.whenWritten()
    expect(drafts.savedDrafts.get('d-1')?.draft.title).toBe('abcd')
    expect(drafts.writings()).toBe(2)
  })
})

describe('a full disk', () => {
  test('is reported, keeps the typed text in the window, and loses nothing once there is space', async () => {
    const { drafts, editor } = await openNewEditor()
    drafts.fail('full')
    type(editor, 'typed on a full disk')
    await editor.whenWritten()
    expect(getSaveStatus(editor)).toEqual({ kind: 'failed', reason: 'full' })
    expect(drafts.savedDrafts.size).toBe(0)
    drafts.fail(null)
    editor.retry()
    await editor.whenWritten()
    expect(drafts.savedDrafts.get('d-1')?.draft.title).toBe('typed on a full disk')
    expect(getSaveStatus(editor).kind).toBe('saved')
  })

  test('loses nothing when the reader leaves the desk and returns in the same window', async () => {
    const drafts = memoryDrafts()
    const storage = withMemoryFallback(drafts.storage)
    const services = { storage, locks: memoryTabs(), now: clock() }
    const first = await openEditor(services, { draft: getDraft(), version: 0 })
    drafts.fail('full')
    type(first, 'typed on a full disk')
    await first.whenWritten()
    await first.close()
    const listing = await storage.list()
    const [found] = listing.ok ? listing.drafts : []
    expect(found!.draft.title).toBe('typed on a full disk')

    // It is still full: the page says so at once, and does not claim that it was saved.
    const again = await openEditor(services, found!)
    expect(getSaveStatus(again)).toEqual({ kind: 'failed', reason: 'full' })
    drafts.fail(null)
    again.retry()
    await again.whenWritten()
    expect(drafts.savedDrafts.get('d-1')?.draft.title).toBe('typed on a full disk')
    expect(await storage.list()).toEqual(await drafts.storage.list())
  })

  test('is retried at the next keystroke', async () => {
    const { drafts, editor } = await openNewEditor()
    drafts.fail('full')
    type(editor, 'a')
    await editor.whenWritten()
    drafts.fail(null)
    type(editor, 'ab')
    await editor.whenWritten()
    expect(drafts.savedDrafts.get('d-1')?.draft.title).toBe('ab')
  })
})

test('is distinguished from a browser without storage', async () => {
  const { drafts, editor } = await openNewEditor()
  drafts.fail('unavailable')
  type(editor, 'a')
  await editor.whenWritten()
  expect(getSaveStatus(editor)).toEqual({ kind: 'failed', reason: 'unavailable' })
})

describe('two windows with the same draft', () => {
  test('the second one is informed, and writes nothing', async () => {
    const { drafts, services, editor } = await openNewEditor()
    type(editor, 'first')
    await editor.whenWritten()
    const second = await openEditor(services, drafts.savedDrafts.get('d-1')!)
    expect(getLockStatus(second)).toBe('elsewhere')
    type(second, 'second')
    await second.whenWritten()
    expect(drafts.savedDrafts.get('d-1')?.draft.title).toBe('first')
  })

  test('the second one takes over with the last keystroke of the first, which is informed and stops', async () => {
    const { drafts, services, editor } = await openNewEditor()
    type(editor, 'a')
    await editor.whenWritten()
    const second = await openEditor(services, drafts.savedDrafts.get('d-1')!)
    type(editor, 'ab')
    await second.claim()
    expect(getTitle(second)).toBe('ab')
    expect(getLockStatus(second)).toBe('ours')
    expect(getLockStatus(editor)).toBe('taken')
    type(second, 'abc')
    type(editor, 'lost?')
    await Promise.all([second.whenWritten(), editor.whenWritten()])
    expect(drafts.savedDrafts.get('d-1')?.draft.title).toBe('abc')
  })

  test('an unwritten draft of one is not discarded when it takes the draft back', async () => {
    const { drafts, services, editor } = await openNewEditor()
    type(editor, 'a')
    await editor.whenWritten()
    drafts.fail('full')
    type(editor, 'typed on a full disk')
    await editor.whenWritten()
    const second = await openEditor(services, drafts.savedDrafts.get('d-1')!)
    await second.claim()
    drafts.fail(null)
    type(second, 'typed in the other window')
    await second.whenWritten()
    await editor.claim()
    expect(getTitle(editor)).toBe('typed on a full disk')
    await editor.whenWritten()
    expect(editor.store.getState()).toMatchObject({
      lockStatus: 'ours',
      saveStatus: {
        kind: 'changed elsewhere',
        stored: { draft: { title: 'typed in the other window' } },
      },
    })
    editor.overwrite()
    await editor.whenWritten()
    expect(drafts.savedDrafts.get('d-1')?.draft.title).toBe('typed on a full disk')
  })

  test('never overwrite each other silently without locks', async () => {
    const { drafts, editor } = await openNewEditor()
    type(editor, 'mine')
    await editor.whenWritten()
    drafts.savedDrafts.set('d-1', { draft: getDraft({ title: 'theirs' }), version: 2 })
    type(editor, 'mine, further')
    await editor.whenWritten()
    expect(getSaveStatus(editor)).toEqual({
      kind: 'changed elsewhere',
      stored: { draft: getDraft({ title: 'theirs' }), version: 2 },
    })
    expect(drafts.savedDrafts.get('d-1')?.draft.title).toBe('theirs')
    editor.overwrite()
    await editor.whenWritten()
    expect(drafts.savedDrafts.get('d-1')).toMatchObject({
      version: 3,
      draft: { title: 'mine, further' },
    })
  })

  test('one deletes it: the other is informed and can save it again', async () => {
    const { drafts, editor } = await openNewEditor()
    type(editor, 'a')
    await editor.whenWritten()
    drafts.savedDrafts.clear()
    type(editor, 'ab')
    await editor.whenWritten()
    expect(getSaveStatus(editor)).toEqual({ kind: 'changed elsewhere', stored: null })
    editor.overwrite()
    await editor.whenWritten()
    expect(drafts.savedDrafts.get('d-1')?.draft.title).toBe('ab')
  })

  test('one after the other: a closed draft is free again, with everything typed', async () => {
    const { drafts, services, editor } = await openNewEditor()
    type(editor, 'a')
    await editor.close()
    const second = await openEditor(services, drafts.savedDrafts.get('d-1')!)
    expect(getLockStatus(second)).toBe('ours')
  })
})

describe('a window that is closed during a write', () => {
  async function savingTwice() {
    const opened = await openNewEditor()
    type(opened.editor, 'a')
    await opened.editor.whenWritten()
    opened.drafts.holdBack()
    type(opened.editor, 'ab')
    type(opened.editor, 'abc')
    return opened
  }

  test('begins to write the last keystroke before the pending write has finished', async () => {
    const { drafts, editor } = await savingTwice()
    editor.flush()
    // The window is closed: it gets no more events, and its pending requests are carried out.
    drafts.letThrough()
    await editor.whenWritten()
    expect(drafts.savedDrafts.get('d-1')?.draft.title).toBe('abc')
  })

  test('writes the pending draft once more, since it may not get its confirmation', async () => {
    const { drafts, editor } = await openNewEditor()
    type(editor, 'a')
    await editor.whenWritten()
    drafts.holdBack()
    type(editor, 'ab')
    editor.flush()
    editor.flush()
    drafts.letThrough()
    await editor.whenWritten()
    expect(drafts.writings()).toBe(3)
    type(editor, 'abc')
    await editor.whenWritten()
    expect(drafts.savedDrafts.get('d-1')?.draft.title).toBe('abc')
    expect(getSaveStatus(editor).kind).toBe('saved')
  })

  test('overwrites nothing at its very first key, and saves what was typed meanwhile', async () => {
    const { drafts, editor } = await openNewEditor()
    drafts.holdBack()
    type(editor, 'a')
    type(editor, 'ab')
    editor.flush()
    type(editor, 'abc')
    editor.flush()
    drafts.letThrough()
    await editor.whenWritten()
    expect(getSaveStatus(editor).kind).toBe('saved')
    expect(drafts.savedDrafts.get('d-1')?.draft.title).toBe('abc')
  })

  test('and stays open after all, continues without a conflict with itself', async () => {
    const { drafts, editor } = await savingTwice()
    editor.flush()
    editor.flush()
    type(editor, 'abcd')
    drafts.letThrough()
    await editor.whenWritten()
    expect(getSaveStatus(editor).kind).toBe('saved')
    expect(drafts.savedDrafts.get('d-1')?.draft.title).toBe('abcd')
    type(editor, 'abcde')
    await editor.whenWritten()
    expect(getSaveStatus(editor).kind).toBe('saved')
    expect(drafts.savedDrafts.get('d-1')?.draft.title).toBe('abcde')
  })

  test('on a full disk keeps the last keystroke as unsaved', async () => {
    const { drafts, editor } = await savingTwice()
    editor.flush()
    drafts.fail('full')
    drafts.letThrough()
    await editor.whenWritten()
    expect(getSaveStatus(editor)).toEqual({ kind: 'failed', reason: 'full' })
    drafts.fail(null)
    editor.retry()
    await editor.whenWritten()
    expect(drafts.savedDrafts.get('d-1')?.draft.title).toBe('abc')
  })

  test('never writes unchecked where another window may write as well', async () => {
    const locks: DraftLocks = {
      acquire: async () => ({ isExclusive: false, release: () => undefined }),
      claim: async () => ({ isExclusive: false, release: () => undefined }),
    }
    const { drafts, editor } = await openNewEditor(memoryDrafts(), locks)
    type(editor, 'a')
    await editor.whenWritten()
    drafts.holdBack()
    type(editor, 'ab')
    type(editor, 'abc')
    editor.flush()
    drafts.savedDrafts.set('d-1', { draft: getDraft({ title: 'theirs' }), version: 7 })
    drafts.letThrough()
    await editor.whenWritten()
    expect(getSaveStatus(editor).kind).toBe('changed elsewhere')
    expect(drafts.savedDrafts.get('d-1')?.draft.title).toBe('theirs')
  })
})

test('retries a failed write by itself, without reporting each attempt', async () => {
  vi.useFakeTimers()
  const { drafts, editor } = await openNewEditor()
  drafts.fail('full')
  type(editor, 'a')
  await editor.whenWritten()
  const kinds: string[] = []
  editor.store.subscribe(({ saveStatus }) => kinds.push(saveStatus.kind))
  const before = drafts.writings()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(drafts.writings()).toBeGreaterThan(before)
  expect(new Set(kinds)).toEqual(new Set(['failed']))
  drafts.fail(null)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(drafts.savedDrafts.get('d-1')?.draft.title).toBe('a')
  expect(getSaveStatus(editor).kind).toBe('saved')
})

test('an unreadable entry with the same id is never overwritten', async () => {
  const damaged = { id: 'd-1', right: null, content: 'damaged' }
  const { drafts, editor } = await openNewEditor(memoryDrafts([], [damaged]))
  type(editor, 'a')
  await editor.whenWritten()
  expect(getSaveStatus(editor)).toEqual({ kind: 'failed', reason: 'occupied' })
  editor.overwrite()
  editor.retry()
  await editor.whenWritten()
  expect(drafts.savedDrafts.size).toBe(0)
  expect(drafts.unreadable()).toEqual([damaged])
})

describe('the actions of an editor', () => {
  test('undo and redo are stored like edits', async () => {
    const { drafts, editor } = await openNewEditor()
    type(editor, 'a')
    editor.endTyping()
    type(editor, 'ab')
    editor.undo()
    await editor.whenWritten()
    expect(drafts.savedDrafts.get('d-1')?.draft.title).toBe('a')
    editor.redo()
    await editor.whenWritten()
    expect(drafts.savedDrafts.get('d-1')?.draft.title).toBe('ab')
  })

  test('change nothing without the lock', async () => {
    const { drafts, services } = await openNewEditor()
    const second = await openEditor(services, { draft: getDraft({ title: 'a' }), version: 1 })
    type(second, 'ab')
    second.undo()
    second.flush()
    expect(getTitle(second)).toBe('a')
    expect(drafts.copies).toEqual([])
    expect(drafts.writings()).toBe(0)
  })

  test('of a closed editor release a lock that is granted late', async () => {
    const { services, editor } = await openNewEditor()
    await editor.close()
    const late = createDraftEditor(services, { draft: getDraft(), version: 0 })
    const opening = late.open()
    await late.close()
    await opening
    const next = await openEditor(services, { draft: getDraft(), version: 0 })
    expect(getLockStatus(next)).toBe('ours')
  })
})

describe('the stamps of writes', () => {
  test('increase with a clock that stands still', async () => {
    const drafts = memoryDrafts()
    const now = () => '2026-03-01T14:03:00.000Z'
    const services = { storage: drafts.storage, locks: memoryTabs(), now }
    const editor = await openEditor(services, { draft: getDraft(), version: 0 })
    const stamps: string[] = []
    for (const text of ['a', 'ab', 'abc']) {
      type(editor, text)
      await editor.whenWritten()
      stamps.push(drafts.savedDrafts.get('d-1')!.draft.saved)
    }
    expect(stamps).toEqual([
      '2026-03-01T14:03:00.000Z',
      '2026-03-01T14:03:00.001Z',
      '2026-03-01T14:03:00.002Z',
    ])
  })

  test.each([
    [
      'a later time is taken',
      '2026-03-01T14:03:00.000Z',
      '2026-03-01T14:03:00.001Z',
      '2026-03-01T14:03:00.001Z',
    ],
    [
      'the clock was set back',
      '2026-03-01T14:03:00.999Z',
      '2025-01-01T00:00:00.000Z',
      '2026-03-01T14:03:01.000Z',
    ],
    [
      'a file has a text in place of a time',
      'yesterday',
      '2026-03-01T14:03:00.000Z',
      '2026-03-01T14:03:00.000Z',
    ],
    [
      'nothing is later than the end of time',
      '+275760-09-13T00:00:00.000Z',
      '2026-03-01T14:03:00.000Z',
      '2026-03-01T14:03:00.000Z',
    ],
  ])('%s', (_name, previous, now, next) => {
    expect(getNextStamp(previous, now)).toBe(next)
  })
})

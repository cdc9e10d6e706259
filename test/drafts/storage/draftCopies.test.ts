import { afterEach, describe, expect, test, vi } from 'vitest'
import { createBrowserCopies } from '../../../src/drafts/storage/draftCopies.ts'
import { createDraftEditor, type DraftEditor } from '../../../src/drafts/editor/draftEditor.ts'
import type { StoredDraft, UnreadableDraft } from '../../../src/drafts/storage/draftStorage.ts'
import { getDraft, memoryDrafts, memoryTabs } from '../../builders/memoryDrafts.ts'

const at = (minute: number) => `2026-03-01T10:${String(minute).padStart(2, '0')}:00.000Z`
const enter = (title: string, minute: number) => getDraft({ title, saved: at(minute) })

function list(
  drafts: readonly StoredDraft[],
  unreadable: readonly UnreadableDraft[] = [],
): readonly StoredDraft[] {
  const listing = createBrowserCopies('york').merge({ ok: true, drafts, unreadable })
  return listing.ok ? listing.drafts : []
}

afterEach(() => {
  vi.restoreAllMocks()
  localStorage.clear()
})

describe('a copy that was made when the window was hidden', () => {
  test('is opened by the next window if the database does not have it', () => {
    createBrowserCopies('york').copy({ draft: enter('812', 3), version: 4, underway: [] })
    expect(list([{ draft: enter('81', 2), version: 4 }])).toEqual([
      { draft: enter('812', 3), version: 4, unsaved: true },
    ])
  })

  test('is opened too if nothing was stored before', () => {
    createBrowserCopies('york').copy({ draft: enter('8', 1), version: 0, underway: [] })
    expect(list([])).toEqual([{ draft: enter('8', 1), version: 0, unsaved: true }])
  })

  test('is deleted if the database has it, or a later draft', () => {
    for (const minute of [3, 4]) {
      createBrowserCopies('york').copy({ draft: enter('812', 3), version: 4, underway: [] })
      const stored = { draft: enter('812', minute), version: 5 }
      expect(list([stored])).toEqual([stored])
      expect(localStorage).toHaveLength(0)
    }
  })

  test('is deleted when its content was written, and stays when only an earlier one was', () => {
    const copies = createBrowserCopies('york')
    copies.copy({ draft: enter('812', 3), version: 4, underway: [] })
    copies.confirmWritten('d-1', at(2))
    expect(localStorage).toHaveLength(1)
    copies.confirmWritten('d-1', at(3))
    expect(localStorage).toHaveLength(0)
  })

  test('keeps its base version: if another window wrote meanwhile, a conflict is reported', () => {
    createBrowserCopies('york').copy({ draft: enter('812', 3), version: 4, underway: [] })
    expect(list([{ draft: enter('theirs', 2), version: 6 }])[0]).toMatchObject({ version: 4 })
  })

  test('continues from what its own window wrote meanwhile, without a conflict', () => {
    const copied = { draft: enter('812', 3), version: 4, underway: [at(2)] }
    createBrowserCopies('york').copy(copied)
    expect(list([{ draft: enter('81', 2), version: 5 }])).toEqual([
      { draft: enter('812', 3), version: 5, unsaved: true },
    ])
  })

  test('is kept where the clock was set back after the last write', () => {
    createBrowserCopies('york').copy({ draft: enter('812', 1), version: 4, underway: [] })
    expect(list([{ draft: enter('81', 2), version: 4 }])[0]).toMatchObject({
      draft: { title: '812' },
    })
  })

  test('is kept where another window wrote something else in the same instant', () => {
    createBrowserCopies('york').copy({ draft: enter('812', 3), version: 4, underway: [] })
    expect(list([{ draft: enter('theirs', 3), version: 5 }])[0]).toMatchObject({
      draft: { title: '812' },
      version: 4,
    })
  })

  test('is ignored if it is invalid, of another city, or would hide an unreadable entry', () => {
    localStorage.setItem('draft-copy york d-1', '{"draft": 7')
    localStorage.setItem(
      'draft-copy york d-2',
      JSON.stringify({ draft: enter('8', 1), version: 1, underway: [] }),
    )
    createBrowserCopies('bergen').copy({
      draft: { ...enter('8', 1), city: 'bergen' },
      version: 0,
      underway: [],
    })
    expect(list([])).toEqual([])
    createBrowserCopies('york').copy({ draft: enter('8', 1), version: 0, underway: [] })
    expect(list([], [{ id: 'd-1', right: null, content: 7 }])).toEqual([])
  })

  test('survives the deletion of the entry that hid it; a listed one is deleted with its draft', () => {
    createBrowserCopies('york').copy({ draft: enter('8', 1), version: 3, underway: [] })
    const copies = createBrowserCopies('york')
    copies.merge({ ok: true, drafts: [], unreadable: [{ id: 'd-1', right: null, content: 7 }] })
    copies.confirmRemoved('d-1')
    const back = { draft: enter('8', 1), version: 0, unsaved: true }
    expect(copies.merge({ ok: true, drafts: [], unreadable: [] })).toMatchObject({ drafts: [back] })
    copies.confirmRemoved('d-1')
    expect(list([])).toEqual([])
  })

  test('is listed with its own version if the database does not answer', () => {
    const nothing = { ok: false } as const
    expect(createBrowserCopies('york').merge(nothing)).toEqual(nothing)
    createBrowserCopies('york').copy({ draft: enter('812', 3), version: 4, underway: [] })
    expect(createBrowserCopies('york').merge(nothing)).toEqual({
      ok: true,
      drafts: [{ draft: enter('812', 3), version: 4, unsaved: true }],
      unreadable: [],
    })
  })

  test('is not made if the browser refuses or is full, and that is no error', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    expect(() =>
      createBrowserCopies('york').copy({ draft: enter('8', 1), version: 0, underway: [] }),
    ).not.toThrow()
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('refused', 'SecurityError')
    })
    expect(list([])).toEqual([])
  })
})

describe('a hidden window', () => {
  async function open() {
    const drafts = memoryDrafts()
    const services = { storage: drafts.storage, locks: memoryTabs(), now: () => at(5) }
    const editor = createDraftEditor(services, { draft: getDraft(), version: 0 })
    await editor.open()
    return { drafts, editor }
  }
  const type = (editor: DraftEditor, text: string) => editor.edit({ kind: 'title', text })

  test('copies the draft that is being written, at once', async () => {
    const { drafts, editor } = await open()
    drafts.holdBack()
    type(editor, '8')
    type(editor, '81')
    editor.flush()
    // The clock of the test stands still: each write gets the next millisecond.
    const draft = getDraft({ title: '81', saved: '2026-03-01T10:05:00.001Z' })
    expect(drafts.copies).toEqual([{ draft, version: 0, underway: [at(5)] }])
    drafts.letThrough()
    await editor.whenWritten()
  })

  test('copies a draft that could not be written, with the stored version', async () => {
    const { drafts, editor } = await open()
    type(editor, '8')
    await editor.whenWritten()
    drafts.fail('full')
    type(editor, '81')
    await editor.whenWritten()
    editor.flush()
    const draft = getDraft({ title: '81', saved: '2026-03-01T10:05:00.002Z' })
    expect(drafts.copies).toEqual([{ draft, version: 1, underway: [] }])
    await editor.close()
  })

  test('loses nothing where only the pending write is stored, with a clock that stands still', async () => {
    const { drafts, editor } = await open()
    drafts.holdBack()
    type(editor, '8')
    type(editor, '81')
    editor.flush()
    createBrowserCopies('york').copy(drafts.copies[0]!)
    expect(list([{ draft: enter('8', 5), version: 1 }])).toMatchObject([
      { draft: { title: '81' }, version: 1, unsaved: true },
    ])
    drafts.letThrough()
    await editor.whenWritten()
  })

  test('leaves a copy that the next window writes', async () => {
    const copy: StoredDraft = { draft: enter('812', 3), version: 1, unsaved: true }
    const drafts = memoryDrafts([{ draft: enter('81', 2), version: 1 }])
    const locks = memoryTabs()
    const storage = {
      ...drafts.storage,
      list: async () => ({ ok: true, drafts: [copy], unreadable: [] }) as const,
    }
    const services = { storage, locks, now: () => at(5) }
    const stored = { draft: enter('81', 2), version: 1 }
    await createDraftEditor(services, stored).open()
    const second = createDraftEditor(services, stored)
    await second.open()
    await second.claim()
    expect(second.store.getState().history.present).toEqual(copy.draft)
    await second.whenWritten()
    expect(drafts.savedDrafts.get('d-1')).toEqual({ draft: enter('812', 5), version: 2 })
  })

  test('copies nothing if everything is written', async () => {
    const { drafts, editor } = await open()
    editor.flush()
    type(editor, '8')
    await editor.whenWritten()
    editor.flush()
    expect(drafts.copies).toEqual([])
  })
})

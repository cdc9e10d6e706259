import type { Draft } from '../../src/drafts/draft.ts'
import type { CopiedDraft } from '../../src/drafts/storage/draftSchema.ts'
import type {
  DraftStorage,
  StorageFailure,
  StoredDraft,
  UnreadableDraft,
} from '../../src/drafts/storage/draftStorage.ts'
import type { DraftLocks } from '../../src/drafts/storage/draftLocks.ts'

/** A storage in memory that can be made to fail, and whose writes can be paused. */
export function memoryDrafts(
  initial: readonly StoredDraft[] = [],
  damaged: readonly UnreadableDraft[] = [],
) {
  let unreadable = damaged
  const savedDrafts = new Map(initial.map((one) => [one.draft.id, one]))
  let failure: StorageFailure | null = null
  let gate: Promise<void> = Promise.resolve()
  let open = () => {}
  let writings = 0
  const copies: CopiedDraft[] = []
  const storage: DraftStorage = {
    list: async () =>
      failure === 'unavailable'
        ? { ok: false }
        : { ok: true, drafts: [...savedDrafts.values()], unreadable },
    async write(draft, onVersion) {
      await gate
      writings++
      if (failure) return { ok: false, reason: failure }
      if (unreadable.some(({ id }) => id === draft.id)) return { ok: false, reason: 'occupied' }
      const stored = savedDrafts.get(draft.id) ?? null
      if ((stored?.version ?? 0) !== onVersion)
        return { ok: false, reason: 'changed elsewhere', stored }
      savedDrafts.set(draft.id, { draft, version: onVersion + 1 })
      return { ok: true, version: onVersion + 1 }
    },
    async writeUnchecked(draft, version, isNew) {
      await gate
      writings++
      if (failure) return { ok: false, reason: failure }
      if (isNew && savedDrafts.has(draft.id)) return { ok: false, reason: 'unavailable' }
      savedDrafts.set(draft.id, { draft, version })
      return { ok: true, version }
    },
    copy(copied) {
      copies.push(copied)
    },
    async remove(id) {
      if (failure === 'unavailable') return false
      unreadable = unreadable.filter((one) => one.id !== id)
      return savedDrafts.delete(id) || true
    },
  }
  return {
    storage,
    savedDrafts,
    unreadable: () => unreadable,
    writings: () => writings,
    /** The synchronous copies of hidden windows. */
    copies,
    fail(reason: StorageFailure | null) {
      failure = reason
    },
    holdBack() {
      gate = new Promise((resolve) => (open = resolve))
    },
    letThrough() {
      open()
    },
  }
}

/** Windows of one browser that lock drafts against each other. */
export function memoryTabs(): DraftLocks {
  const held = new Map<string, () => Promise<void>>()
  const hold = (id: string, lost: () => Promise<void>) => {
    held.set(id, lost)
    const release = () => {
      if (held.get(id) === lost) held.delete(id)
    }
    return { isExclusive: true, release }
  }
  return {
    acquire: async (id, lost) => (held.has(id) ? null : hold(id, lost)),
    async claim(id, lost) {
      await held.get(id)?.()
      return hold(id, lost)
    },
  }
}

export function getDraft(parts: Partial<Draft> = {}): Draft {
  return {
    id: 'd-1',
    city: 'york',
    right: 'housing',
    edition: 2026,
    title: '',
    created: '2026-03-01T10:00:00.000Z',
    saved: '2026-03-01T10:00:00.000Z',
    basis: {},
    lines: [],
    commentary: {},
    followUps: [],
    recommendations: [],
    ...parts,
  }
}

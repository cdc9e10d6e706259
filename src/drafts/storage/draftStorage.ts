import type { Draft } from '../draft.ts'
import type { CopiedDraft } from './draftSchema.ts'

/** A stored draft; `version` counts its writes. */
export interface StoredDraft {
  readonly draft: Draft
  readonly version: number
  /** It could not be written and is in this window only. */
  readonly unsaved?: true
}

/**
 * Why a write failed: no space left, no storage in this browser, or an unreadable entry with the same id, which
 * is never overwritten.
 */
export type StorageFailure = 'full' | 'unavailable' | 'occupied'

export type WriteResult =
  | { readonly ok: true; readonly version: number }
  | { readonly ok: false; readonly reason: StorageFailure }
  /** Another window wrote (or deleted: null) the draft in between; nothing was written. */
  | {
      readonly ok: false
      readonly reason: 'changed elsewhere'
      readonly stored: StoredDraft | null
    }

/** An entry that this version cannot parse: damaged, or of another version. Only a person deletes it. */
export interface UnreadableDraft {
  readonly id: string
  /** The right that it names; null for none. */
  readonly right: string | null
  /** The stored value, unchanged. */
  readonly content: unknown
}

export type ListResult =
  | {
      readonly ok: true
      readonly drafts: readonly StoredDraft[]
      readonly unreadable: readonly UnreadableDraft[]
    }
  | { readonly ok: false }

/** Storage of drafts. The browser's is browserDrafts.ts; a test passes one that fails. */
export interface DraftStorage {
  /** The drafts of one city. Always resolves: `ok: false` if the browser stores nothing. */
  list(): Promise<ListResult>
  /**
   * Writes only if the stored version is `onVersion` (0: none is stored), so that windows never overwrite each
   * other silently.
   */
  write(draft: Draft, onVersion: number): Promise<WriteResult>
  /**
   * Writes as this version without reading the stored one, instead of the pending write: for a window that may
   * close before it could read, and that alone holds the draft.
   * @param isNew whether nothing was stored before: an existing entry is not overwritten
   */
  writeUnchecked(draft: Draft, version: number, isNew: boolean): Promise<WriteResult>
  /** Copies a draft synchronously: the window may be closed at any moment. */
  copy(copied: CopiedDraft): void
  remove(id: string): Promise<boolean>
}

import type { Draft } from '../desk/draft.ts'
import type { CopiedDraft } from './draftShape.ts'

/** A draft as it lies in storage; `version` counts how often it was written. */
export interface StoredDraft {
  readonly draft: Draft
  readonly version: number
  /** It could not be written and is in this window only. */
  readonly unsaved?: true
}

/**
 * Why nothing could be written: no room left, a browser that keeps nothing here, or an entry of the
 * same id that cannot be read and is therefore never written over.
 */
export type StorageFailure = 'full' | 'unavailable' | 'occupied'

export type Writing =
  | { readonly ok: true; readonly version: number }
  | { readonly ok: false; readonly reason: StorageFailure }
  /** Another window wrote (or deleted: null) it in between; nothing was written. */
  | {
      readonly ok: false
      readonly reason: 'changed elsewhere'
      readonly stored: StoredDraft | null
    }

/** An entry that is no draft that this program reads: damaged, or of another version. Only a person deletes it. */
export interface UnreadableDraft {
  readonly id: string
  /** The right that it names; null where it names none. */
  readonly right: string | null
  /** What lies in storage, as it is. */
  readonly content: unknown
}

export type Listing =
  | {
      readonly ok: true
      readonly drafts: readonly StoredDraft[]
      readonly unreadable: readonly UnreadableDraft[]
    }
  | { readonly ok: false }

/** Where drafts are kept. The browser's is browserDrafts.ts; a test hands in one that fails. */
export interface DraftStorage {
  /** Those of one city. Answers in any case: `ok: false` where the browser keeps nothing. */
  list(): Promise<Listing>
  /**
   * Writes only where the stored version is `onVersion` (0: none is stored yet), so that two windows
   * never write over each other in silence.
   */
  write(draft: Draft, onVersion: number): Promise<Writing>
  /**
   * Writes as this version, instead of the writing that is under way and without a look at what is stored:
   * for a window that may be gone before it could look, and that alone holds the draft.
   * @param isNew nothing was stored yet: what is there all the same is not written over
   */
  writeUnchecked(draft: Draft, version: number, isNew: boolean): Promise<Writing>
  /** Puts a copy of a draft where it is written at once: this window may be gone in a moment. */
  copy(copied: CopiedDraft): void
  remove(id: string): Promise<boolean>
}

import type { Draft } from '../desk/draft.ts'

/** A draft as it lies in storage; `version` counts how often it was written. */
export interface StoredDraft {
  readonly draft: Draft
  readonly version: number
  /** It could not be written and is in this window only. */
  readonly unsaved?: true
}

/** Why nothing could be written: no room left, or a browser that keeps nothing here. */
export type StorageFailure = 'full' | 'unavailable'

export type Writing =
  | { readonly ok: true; readonly version: number }
  | { readonly ok: false; readonly reason: StorageFailure }
  /** Another window wrote (or deleted: null) it in between; nothing was written. */
  | {
      readonly ok: false
      readonly reason: 'changed elsewhere'
      readonly stored: StoredDraft | null
    }

export type Listing =
  | {
      readonly ok: true
      readonly drafts: readonly StoredDraft[]
      /** Entries that are no drafts of ours any more: told, never thrown away. */
      readonly unreadable: number
    }
  | { readonly ok: false }

/** Where drafts are kept. The browser's is browserDrafts.ts; a test hands in one that fails. */
export interface DraftStorage {
  /** Those of one city. */
  list(): Promise<Listing>
  /**
   * Writes only where the stored version is `onVersion` (0: none is stored yet), so that two windows
   * never write over each other in silence.
   */
  write(draft: Draft, onVersion: number): Promise<Writing>
  remove(id: string): Promise<boolean>
}

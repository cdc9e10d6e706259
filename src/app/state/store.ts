import { createStore } from 'zustand/vanilla'
import type { Dataset } from '../../model/dataset.ts'

/** How the figures on the page relate to the files on the server. */
export type Freshness =
  /** As built with the page; the files have not been re-read yet. */
  | 'not checked'
  | 'same'
  /** The files differ from the built copy, and the page shows the files. */
  | 'newer figures shown'
  /** The files differ from those this reader saw last, which the page still shows. */
  | 'newer figures there'
  /** Not all files could be re-read; the page shows what it showed before. */
  | 'not reachable'
  /** The server is unreachable; the page shows the cached data. */
  | 'offline'
  /** The single-file dashboard, which has no server. */
  | 'in one file'

export type Loaded =
  | { readonly kind: 'loading'; readonly done: number; readonly total: number }
  | {
      readonly kind: 'loaded'
      readonly dataset: Dataset
      readonly freshness: Freshness
      /** Digest of each file that the dataset was read from, by path. */
      readonly digests?: Readonly<Record<string, string>>
      /** Offline or single file: the time of the figures (ISO). */
      readonly since?: string
      /** If not all files could be re-read: the missing or incomplete ones; empty if the server was unreachable. */
      readonly unreadFiles?: readonly string[]
      /** Commentaries that the server does not serve: the page shows the built ones. */
      readonly uncomparedTexts?: readonly string[]
      /** If newer figures are available: shows them. */
      readonly showNewer?: () => void
    }
  /** Not even the manifest could be read. */
  | { readonly kind: 'failed'; readonly reason: string }

export type ColorScheme = 'auto' | 'light' | 'dark'

/** The state of the offline cache. */
export interface CacheState {
  /** When the cached figures last matched the server (ISO); null if none are cached. */
  readonly since: string | null
  /** A newer version of the app is cached and waits to be activated. */
  readonly hasNewerApp: boolean
}

export interface AppState {
  readonly loaded: Loaded
  readonly colorScheme: ColorScheme
  readonly cache: CacheState
}

export const store = createStore<AppState>(() => ({
  loaded: { kind: 'loading', done: 0, total: 0 },
  colorScheme: 'auto',
  cache: { since: null, hasNewerApp: false },
}))

import { createStore } from 'zustand/vanilla'
import type { Dataset } from '../model/dataset.ts'

/** How the figures on the page stand to the files on the server. */
export type Freshness =
  /** As built with the page; the files have not been reread yet. */
  | 'not checked'
  | 'same'
  /** The files differ from the built copy, and the page shows the files. */
  | 'newer figures shown'
  /** The files differ from those this reader saw last; the page still shows the latter. */
  | 'newer figures there'
  /** Not all files could be reread; the page shows what it showed before. */
  | 'not reachable'
  /** The server could not be reached; the page shows what this browser keeps. */
  | 'offline'
  /** The whole dashboard is one file, and there is no server. */
  | 'in one file'

export type Loaded =
  | { readonly kind: 'loading'; readonly done: number; readonly total: number }
  | {
      readonly kind: 'loaded'
      readonly dataset: Dataset
      readonly freshness: Freshness
      /** Digest of each file that the dataset was read from, by path. */
      readonly digests?: Readonly<Record<string, string>>
      /** Offline or in one file: the moment that the figures are of (ISO). */
      readonly since?: string
      /** Where not all files could be reread: those that are missing or not whole; none where none could be. */
      readonly missed?: readonly string[]
      /** Commentaries that the server does not give out: they are shown as built. */
      readonly uncompared?: readonly string[]
      /** Where newer figures are there: shows them. */
      readonly showNewer?: () => void
    }
  /** Not even the manifest could be read. */
  | { readonly kind: 'failed'; readonly reason: string }

export type Scheme = 'auto' | 'light' | 'dark'

/** What the browser keeps of the dashboard for the time without network. */
export interface Kept {
  /** When the figures kept were last found to be those on the server (ISO); null where none are kept. */
  readonly since: string | null
  /** A newer version of the program is kept too, and waits to be used. */
  readonly newerProgram: boolean
}

export interface State {
  readonly loaded: Loaded
  readonly scheme: Scheme
  readonly kept: Kept
}

export const store = createStore<State>(() => ({
  loaded: { kind: 'loading', done: 0, total: 0 },
  scheme: 'auto',
  kept: { since: null, newerProgram: false },
}))

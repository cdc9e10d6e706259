import { createStore } from 'zustand/vanilla'
import type { Dataset } from '../model/dataset.ts'

/** How the figures on the page stand to the files on the server. */
export type Freshness =
  /** As built with the page; the files have not been reread yet. */
  | 'not checked'
  | 'same'
  /** The files differ from the built copy, and the page shows the files. */
  | 'newer figures shown'
  /** The files could not be reread; the page shows the built copy. */
  | 'not reachable'

export type Loaded =
  | { readonly kind: 'loading'; readonly done: number; readonly total: number }
  | {
      readonly kind: 'loaded'
      readonly dataset: Dataset
      readonly freshness: Freshness
      /** Digest of each file that the dataset was read from, by path. */
      readonly digests?: Readonly<Record<string, string>>
    }
  /** Not even the manifest could be read. */
  | { readonly kind: 'failed'; readonly reason: string }

export type Scheme = 'auto' | 'light' | 'dark'

export interface State {
  readonly loaded: Loaded
  readonly scheme: Scheme
}

export const store = createStore<State>(() => ({
  loaded: { kind: 'loading', done: 0, total: 0 },
  scheme: 'auto',
}))

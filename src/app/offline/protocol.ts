// Messages between the page and the service worker. The page may be older than the worker that serves
// it, so a published message keeps its meaning and its property names.

export type ToServiceWorker =
  /** Requests the state of the cache. */
  | { readonly kind: 'tell' }
  /** Cache these package files: the page shows them now. */
  | { readonly kind: 'keep'; readonly signature: string; readonly paths: readonly string[] }
  /** Use the newer version of the app from now on. */
  | { readonly kind: 'use' }

export type FromServiceWorker =
  | { readonly kind: 'state'; readonly since: string | null; readonly newerProgram: boolean }
  /** Another version is in use now: reload the page. */
  | { readonly kind: 'reload' }

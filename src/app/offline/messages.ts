// What the page and the service worker say to each other. A page may be older than the worker that
// serves it, so that a message, once published, keeps its meaning.

export type ToServiceWorker =
  /** Asks for the state of what is kept. */
  | { readonly kind: 'tell' }
  /** Keep these files of the package: the reader sees them now. */
  | { readonly kind: 'keep'; readonly signature: string; readonly paths: readonly string[] }
  /** Use the newer program from now on. */
  | { readonly kind: 'use' }

export type FromServiceWorker =
  | { readonly kind: 'state'; readonly since: string | null; readonly newerProgram: boolean }
  /** Another program is in use now: the page is to be loaded again. */
  | { readonly kind: 'reload' }

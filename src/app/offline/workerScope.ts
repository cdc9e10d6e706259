// Service worker types that TypeScript's DOM library lacks.

export interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void
}

export interface Fetching extends Lasting {
  readonly request: Request
  respondWith(response: Promise<Response>): void
}

export interface Told extends Lasting {
  readonly data: unknown
}

export interface WorkersPage {
  readonly url: string
  postMessage(message: unknown): void
}

export interface ServiceWorkerScope {
  readonly registration: { readonly scope: string }
  readonly clients: {
    claim(): Promise<void>
    matchAll(which: { readonly includeUncontrolled: boolean }): Promise<readonly WorkersPage[]>
  }
  skipWaiting(): Promise<void>
  addEventListener(kind: 'install' | 'activate', heard: (event: Lasting) => void): void
  addEventListener(kind: 'fetch', heard: (event: Fetching) => void): void
  addEventListener(kind: 'message', heard: (event: Told) => void): void
}

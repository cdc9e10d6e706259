import type { FilesRead } from '../../package/workerMessages.ts'
import { attempt } from '../../state/attempt.ts'
import { store } from '../../state/store.ts'
import type { FromServiceWorker, ToServiceWorker } from './messages.ts'

// The page's side of the time without network. Loaded when the page stands and its figures are compared.

/** Null where the browser has none or refuses it. */
const serviceWorker = attempt(() => navigator.serviceWorker ?? null, null)
const ADDRESS = new URL('sw.js', location.href).href

/** A worker that another window keeps busy is not replaced at once (ms). */
const PATIENCE = 3000

let registration: ServiceWorkerRegistration | undefined

/**
 * Keeps the dashboard in this browser: the program, and of the figures those that are shown. Where the
 * browser has no room or does not allow it, the page works as before, with network only.
 */
export async function keepForOffline(files: FilesRead | null): Promise<void> {
  if (!serviceWorker) return
  try {
    // The page has been open for a while, and the network is back.
    if (registration) await registration.update()
    else {
      serviceWorker.addEventListener('message', hear)
      registration = await serviceWorker.register(ADDRESS)
    }
    const { active } = await serviceWorker.ready
    if (files && active) post(active, { kind: 'keep', ...files })
    post(registration.waiting ?? active, { kind: 'tell' })
  } catch {
    // As said above.
  }
}

/** Says yes to the newer program; every open page of the dashboard is then loaded again. */
export function takeNewerProgram(): void {
  if (registration) post(registration.waiting ?? registration.active, { kind: 'use' })
}

/** Loads the page anew once the worker of the program to use serves it, or has been given time to. */
async function reload(): Promise<void> {
  if (registration?.waiting)
    await new Promise((resolve) => {
      serviceWorker?.addEventListener('controllerchange', resolve, { once: true })
      setTimeout(resolve, PATIENCE)
    })
  location.reload()
}

function hear({ data, source }: MessageEvent<FromServiceWorker>): void {
  // Another city on the same host may have a worker too.
  if (!(source instanceof ServiceWorker) || source.scriptURL !== ADDRESS) return
  if (data.kind === 'reload') reload().catch(() => location.reload())
  else {
    // Of the newest program the one that waits knows more than the one that serves; yes loads the page anew.
    const isBehind = registration?.waiting && source === registration.active
    const { kept } = store.getState()
    const newerProgram = kept.newerProgram || (data.newerProgram && !isBehind)
    store.setState({ kept: { since: data.since, newerProgram } })
  }
}

function post(worker: ServiceWorker | null, message: ToServiceWorker): void {
  worker?.postMessage(message)
}

import type { LoadedFiles } from '../../datapackage/worker/workerMessages.ts'
import { attempt } from '../../platform/attempt.ts'
import { store } from '../state/store.ts'
import type { FromServiceWorker, ToServiceWorker } from './protocol.ts'

// Registers the service worker. Loaded after the page has rendered and compared its figures.

/** Null if the browser has none or denies it. */
const serviceWorker = attempt(() => navigator.serviceWorker ?? null, null)
const WORKER_URL = new URL('sw.js', location.href).href

/** How long to wait for the new worker: another window may keep the old one busy (ms). */
const CONTROLLER_TIMEOUT_MS = 3000

let registration: ServiceWorkerRegistration | undefined

/**
 * Caches the dashboard in this browser: the app and the figures on the page. Without space or
 * permission the page works online only.
 */
export async function enableOffline(files: LoadedFiles | null): Promise<void> {
  if (!serviceWorker) return
  try {
    // The network is back: look for a newer worker.
    if (registration) await registration.update()
    else {
      serviceWorker.addEventListener('message', handleMessage)
      registration = await serviceWorker.register(WORKER_URL)
    }
    const { active } = await serviceWorker.ready
    if (files && active)
      post(active, { kind: 'keep', signature: files.packageHash, paths: files.paths })
    post(registration.waiting ?? active, { kind: 'tell' })
  } catch {
    // The page works online only.
  }
}

/** Switches to the newer version; every open page of the dashboard then reloads. */
export function activateNewerApp(): void {
  if (registration) post(registration.waiting ?? registration.active, { kind: 'use' })
}

/** Reloads the page once the new worker controls it, or after a timeout. */
async function reload(): Promise<void> {
  if (registration?.waiting)
    await new Promise((resolve) => {
      serviceWorker?.addEventListener('controllerchange', resolve, { once: true })
      setTimeout(resolve, CONTROLLER_TIMEOUT_MS)
    })
  location.reload()
}

function handleMessage({ data, source }: MessageEvent<FromServiceWorker>): void {
  // Ignore the workers of other cities on the same host.
  if (!(source instanceof ServiceWorker) || source.scriptURL !== WORKER_URL) return
  if (data.kind === 'reload') reload().catch(() => location.reload())
  else {
    // The waiting worker knows more about the newest version than the active one.
    const isBehind = registration?.waiting && source === registration.active
    const { cache } = store.getState()
    const newerProgram = cache.hasNewerApp || (data.newerProgram && !isBehind)
    store.setState({ cache: { since: data.since, hasNewerApp: newerProgram } })
  }
}

function post(worker: ServiceWorker | null, message: ToServiceWorker): void {
  worker?.postMessage(message)
}

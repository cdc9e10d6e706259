import type { FilesRead } from '../../package/workerMessages.ts'
import { store } from '../../state/store.ts'
import type { FromServiceWorker, ToServiceWorker } from './messages.ts'

// The page's side of the time without network. Loaded when the page stands and its figures are compared.

let registered: Promise<ServiceWorkerRegistration> | null = null

/**
 * Keeps the dashboard in this browser: the program, and of the figures those that are shown. Where the
 * browser has no room or does not allow it, the page works as before, with network only.
 */
export async function keepForOffline(files: FilesRead | null): Promise<void> {
  try {
    const known = registered
    registered ??= register()
    const registration = await registered
    // The page has been open for a while, and the network is back.
    if (known && files) await registration.update()
    await navigator.serviceWorker.ready
    if (files) await post({ kind: 'keep', signature: files.signature, paths: files.paths })
    else await post({ kind: 'tell' })
  } catch {
    registered = null
  }
}

/** Says yes to the newer program; every open page of the dashboard is then loaded again. */
export function takeNewerProgram(): Promise<void> {
  return post({ kind: 'use' })
}

function register(): Promise<ServiceWorkerRegistration> {
  navigator.serviceWorker.addEventListener(
    'message',
    ({ data }: MessageEvent<FromServiceWorker>) => {
      if (data.kind === 'reload') location.reload()
      else store.setState({ kept: { since: data.since, newerProgram: data.newerProgram } })
    },
  )
  return navigator.serviceWorker.register('sw.js')
}

async function post(message: ToServiceWorker): Promise<void> {
  const { active } = await navigator.serviceWorker.ready
  active?.postMessage(message)
}

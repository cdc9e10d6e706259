import type { FilesRead } from '../../package/workerMessages.ts'
import { store } from '../../state/store.ts'
import type { FromServiceWorker, ToServiceWorker } from './messages.ts'

// The page's side of the time without network. Loaded when the page stands and its figures are compared.

const { serviceWorker } = navigator
let registration: ServiceWorkerRegistration | undefined

/**
 * Keeps the dashboard in this browser: the program, and of the figures those that are shown. Where the
 * browser has no room or does not allow it, the page works as before, with network only.
 */
export async function keepForOffline(files: FilesRead | null): Promise<void> {
  try {
    // The page has been open for a while, and the network is back.
    if (registration) await registration.update()
    else {
      serviceWorker.addEventListener('message', hear)
      registration = await serviceWorker.register('sw.js')
    }
    await post(files ? { kind: 'keep', ...files } : { kind: 'tell' })
  } catch {
    // As said above.
  }
}

/** Says yes to the newer program; every open page of the dashboard is then loaded again. */
export function takeNewerProgram(): Promise<void> {
  return post({ kind: 'use' })
}

function hear({ data }: MessageEvent<FromServiceWorker>): void {
  if (data.kind === 'reload') location.reload()
  else store.setState({ kept: data })
}

async function post(message: ToServiceWorker): Promise<void> {
  const { active } = await serviceWorker.ready
  active?.postMessage(message)
}

import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { loadChunk } from '../charts/loadChunk.ts'
import type { LoadedFiles } from '../datapackage/worker/workerMessages.ts'
import { load } from './loading/load.ts'
import type { PackageWorker } from './loading/services.ts'
import { store } from './state/store.ts'
import { App } from './App.tsx'
import { preloadPage } from './loading/lazyPages.ts'
import { recordLastInput } from './lastInput.ts'
import { openDetailsForPrint } from './openDetailsForPrint.ts'
import { restoreColorScheme } from './colorScheme.ts'
import './styles/main.css'

const PACKAGE_URL = new URL('indicators/', document.baseURI)

function startWorker(): PackageWorker {
  const worker = new Worker(new URL('../datapackage/worker/packageWorker.ts', import.meta.url), {
    type: 'module',
  })
  return {
    post: (message) => worker.postMessage(message),
    listen(onMessage, onError) {
      worker.addEventListener('message', (event) => onMessage(event.data))
      worker.addEventListener('error', onError)
      worker.addEventListener('messageerror', onError)
    },
    stop: () => worker.terminate(),
  }
}

/** Resolves when the page has its heading, or after a second: some pages wait for more than figures. */
async function waitForHeading(): Promise<void> {
  for (let attempts = 0; attempts < 20 && !document.querySelector('#root h1'); attempts++)
    await new Promise((resolve) => setTimeout(resolve, 50))
}

/** Re-reading about fifty files waits until the page is painted and the browser is idle. */
async function waitForIdle(): Promise<void> {
  // Fonts of the first paint have priority over background files.
  await document.fonts.ready
  await waitForHeading()
  await new Promise<void>((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 4000 })
    else setTimeout(resolve, 500)
  })
}

/** The first number format takes 0.1 s on a slow phone; create it while the figures load. */
function warmUpNumberFormat(): void {
  setTimeout(() => new Intl.NumberFormat('en-GB').format(0))
}

async function fetchBuiltCopy(file: string): Promise<unknown> {
  const response = await fetch(file)
  if (!response.ok) throw new Error(`${file}: ${response.status}`)
  return response.json()
}

function onCompared(files: LoadedFiles | null): void {
  if (import.meta.env.PROD && 'serviceWorker' in navigator)
    loadChunk(() => import('./offline/registration.ts')).then(
      ({ enableOffline }) => enableOffline(files),
      // The page works online only; the next 'online' event retries.
      () => undefined,
    )
}

warmUpNumberFormat()
restoreColorScheme()
recordLastInput()
openDetailsForPrint(window)
preloadPage(location.hash.slice(1))
load({
  baseUrl: PACKAGE_URL.href,
  fetchSnapshot: () => fetchBuiltCopy('first-paint.json'),
  fetchRecords: () => fetchBuiltCopy('records.json'),
  startWorker,
  waitForIdle,
  show: (loaded) => store.setState({ loaded }),
  onCompared,
}).then(
  (compare) => addEventListener('online', compare),
  (error: unknown) => {
    if (store.getState().loaded.kind === 'loading')
      store.setState({ loaded: { kind: 'failed', reason: String(error) } })
  },
)

const root = document.getElementById('root')
if (root)
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )

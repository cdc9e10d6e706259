import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { loadChunk } from '../charts/loadChunk.ts'
import type { FilesRead } from '../package/workerMessages.ts'
import { load, type PackageWorker } from '../state/load.ts'
import { store } from '../state/store.ts'
import { App } from './App.tsx'
import { preparePage } from './laterPages.ts'
import { noteLastInput } from './lastInput.ts'
import { openDetailsOnPaper } from './printedDetails.ts'
import { restoreScheme } from './scheme.ts'
import './styles/main.css'

const PACKAGE = new URL('indicators/', document.baseURI)

function startWorker(): PackageWorker {
  const worker = new Worker(new URL('../package/packageWorker.ts', import.meta.url), {
    type: 'module',
  })
  return {
    post: (message) => worker.postMessage(message),
    listen(heard, failed) {
      worker.addEventListener('message', (event) => heard(event.data))
      worker.addEventListener('error', failed)
      worker.addEventListener('messageerror', failed)
    },
    stop: () => worker.terminate(),
  }
}

/** Resolves when the page has its heading, or after a second: some pages wait for more than figures. */
async function opened(): Promise<void> {
  for (let tries = 0; tries < 20 && !document.querySelector('#root h1'); tries++)
    await new Promise((resolve) => setTimeout(resolve, 50))
}

/** Re-reading about fifty files waits until the page is painted and the browser is idle. */
async function idle(): Promise<void> {
  // Fonts of the first paint have priority over background files.
  await document.fonts.ready
  await opened()
  await new Promise<void>((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 4000 })
    else setTimeout(resolve, 500)
  })
}

/** The first number format takes 0.1 s on a slow phone; create it while the figures load. */
function warmUpNumbers(): void {
  setTimeout(() => new Intl.NumberFormat('en-GB').format(0))
}

async function builtCopy(file: string): Promise<unknown> {
  const response = await fetch(file)
  if (!response.ok) throw new Error(`${file}: ${response.status}`)
  return response.json()
}

function compared(files: FilesRead | null): void {
  if (import.meta.env.PROD && 'serviceWorker' in navigator)
    loadChunk(() => import('./offline/offline.ts')).then(
      ({ keepForOffline }) => keepForOffline(files),
      // The page works online only; the next 'online' event retries.
      () => undefined,
    )
}

warmUpNumbers()
restoreScheme()
noteLastInput()
openDetailsOnPaper(window)
preparePage(location.hash.slice(1))
load({
  baseUrl: PACKAGE.href,
  firstPaint: () => builtCopy('first-paint.json'),
  records: () => builtCopy('records.json'),
  startWorker,
  idle,
  show: (loaded) => store.setState({ loaded }),
  compared,
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

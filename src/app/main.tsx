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

/** Resolves when the page that was asked for has its heading, or after a second: some wait for more than figures. */
async function opened(): Promise<void> {
  for (let tries = 0; tries < 20 && !document.querySelector('#root h1'); tries++)
    await new Promise((resolve) => setTimeout(resolve, 50))
}

/** Rereading some fifty files waits until the page is painted and the browser has time to spare. */
async function idle(): Promise<void> {
  // The letters of the first picture come before files that nobody has asked for yet.
  await document.fonts.ready
  await opened()
  await new Promise<void>((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 4000 })
    else setTimeout(resolve, 500)
  })
}

/** A browser's first number format costs a slow phone a tenth of a second: it is spent while the figures come. */
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
      // The page works with network only; it is asked for again when the network comes back.
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

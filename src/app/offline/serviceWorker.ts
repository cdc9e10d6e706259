import { DataCache } from './dataCache.ts'
import { AppCache, type AppBuild } from './appCache.ts'
import type { FromServiceWorker, ToServiceWorker } from './protocol.ts'
import type { ServiceWorkerScope } from './serviceWorkerTypes.ts'

// The service worker: caches the dashboard for offline use. The build inserts the list of files
// (src/build/offlinePlugin.ts).

declare const BUILT_PROGRAM: AppBuild

const worker = self as unknown as ServiceWorkerScope
const { scope } = worker.registration
const app = new AppCache(caches, scope, BUILT_PROGRAM, (...args) => fetch(...args))
const data = new DataCache(
  caches,
  scope,
  () => app.version(),
  (...args) => fetch(...args),
  () => new Date(),
)

worker.addEventListener('install', (event) => {
  // It replaces the previous worker only when the reader accepts it: pending requests of open pages
  // might otherwise never get a response.
  const installation = app.install()
  event.waitUntil(installation)
  installation.then(broadcastState).catch(ignoreError)
})

worker.addEventListener('activate', (event) => {
  // An opening page waits for activation; activation must not wait for pages.
  const activation = app.activate().then(() => worker.clients.claim())
  event.waitUntil(activation)
  activation.then(broadcastState).catch(ignoreError)
})

worker.addEventListener('message', (event) => {
  event.waitUntil(handleMessage(event.data as ToServiceWorker))
})

worker.addEventListener('fetch', (event) => {
  const { request } = event
  const [url] = request.url.split(/[?#]/)
  if (request.method !== 'GET' || !url?.startsWith(scope)) return
  const path = url.slice(scope.length).replace(/^index\.html$/, '')
  if (data.isPackageFile(path)) event.respondWith(data.answer(request, path))
  else if (path === '' || path.startsWith('assets/') || Object.hasOwn(BUILT_PROGRAM.files, path))
    event.respondWith(app.answer(path).then((cached) => cached ?? fetch(request)))
})

/** A lost message is harmless: the next page requests the state again. */
function ignoreError(): void {}

async function handleMessage(message: ToServiceWorker): Promise<void> {
  switch (message.kind) {
    case 'tell':
      return broadcastState()
    case 'keep':
      await data.save(message.signature, message.paths)
      return broadcastState()
    case 'use':
      await app.use()
      worker.skipWaiting().catch(ignoreError)
      return broadcast({ kind: 'reload' })
  }
}

async function broadcastState(): Promise<void> {
  const since = await data.getSince()
  await broadcast({ kind: 'state', since, newerProgram: await app.hasNewerVersion() })
}

async function broadcast(message: FromServiceWorker): Promise<void> {
  const pages = await worker.clients.matchAll({ includeUncontrolled: true })
  for (const page of pages) if (page.url.startsWith(scope)) page.postMessage(message)
}

import { KeptFigures } from './keptFigures.ts'
import { KeptProgram, type Program } from './keptProgram.ts'
import type { FromServiceWorker, ToServiceWorker } from './messages.ts'
import type { ServiceWorkerScope } from './workerScope.ts'

// The service worker: caches the dashboard for offline use. The build inserts the list of files
// (src/cli/offlinePlugin.ts).

declare const BUILT_PROGRAM: Program

const worker = self as unknown as ServiceWorkerScope
const { scope } = worker.registration
const program = new KeptProgram(caches, scope, BUILT_PROGRAM, (...asked) => fetch(...asked))
const figures = new KeptFigures(
  caches,
  scope,
  () => program.version(),
  (...asked) => fetch(...asked),
  () => new Date(),
)

worker.addEventListener('install', (event) => {
  // It replaces the previous worker only when the reader accepts it: pending requests of open pages
  // might otherwise never get a response.
  const installed = program.install()
  event.waitUntil(installed)
  installed.then(tell).catch(leave)
})

worker.addEventListener('activate', (event) => {
  // An opening page waits for activation; activation must not wait for pages.
  const activated = program.activate().then(() => worker.clients.claim())
  event.waitUntil(activated)
  activated.then(tell).catch(leave)
})

worker.addEventListener('message', (event) => {
  event.waitUntil(hear(event.data as ToServiceWorker))
})

worker.addEventListener('fetch', (event) => {
  const { request } = event
  const [address] = request.url.split(/[?#]/)
  if (request.method !== 'GET' || !address?.startsWith(scope)) return
  const path = address.slice(scope.length).replace(/^index\.html$/, '')
  if (figures.isFile(path)) event.respondWith(figures.answer(request, path))
  else if (path === '' || path.startsWith('assets/') || Object.hasOwn(BUILT_PROGRAM.files, path))
    event.respondWith(program.answer(path).then((kept) => kept ?? fetch(request)))
})

/** A lost message is harmless: the next page requests the state again. */
function leave(): void {}

async function hear(message: ToServiceWorker): Promise<void> {
  switch (message.kind) {
    case 'tell':
      return tell()
    case 'keep':
      await figures.keep(message.signature, message.paths)
      return tell()
    case 'use':
      await program.use()
      worker.skipWaiting().catch(leave)
      return toAll({ kind: 'reload' })
  }
}

async function tell(): Promise<void> {
  const since = await figures.since()
  await toAll({ kind: 'state', since, newerProgram: await program.hasNewer() })
}

async function toAll(message: FromServiceWorker): Promise<void> {
  const pages = await worker.clients.matchAll({ includeUncontrolled: true })
  for (const page of pages) if (page.url.startsWith(scope)) page.postMessage(message)
}

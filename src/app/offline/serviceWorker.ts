import { KeptFigures } from './keptFigures.ts'
import { KeptProgram, type Program } from './keptProgram.ts'
import type { FromServiceWorker, ToServiceWorker } from './messages.ts'
import type { ServiceWorkerScope } from './workerScope.ts'

// The service worker: keeps the dashboard in the reader's browser for the time without network. The
// build puts the list of the program's files in (src/cli/offlinePlugin.ts).

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
  // It does not take over from the worker before until the reader says so: what a page has asked of
  // that one may otherwise never be answered.
  const installed = program.install()
  event.waitUntil(installed)
  installed.then(tell).catch(leave)
})

worker.addEventListener('activate', (event) => {
  // A page that is opened meanwhile waits for the worker to be active, and the worker never for pages.
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

/** A message that did not arrive is no fault: the next page that opens asks. */
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

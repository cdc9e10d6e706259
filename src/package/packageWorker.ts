import { httpSource } from './httpSource.ts'
import { readPackage } from './readPackage.ts'
import { isSame, transferables, type FromWorker, type ToWorker } from './workerMessages.ts'

// A module worker: reads the package away from the page, so that the page never stands still.

function answer(message: FromWorker, transfer: ArrayBuffer[] = []): void {
  self.postMessage(message, { transfer })
}

async function read({ baseUrl, known }: ToWorker): Promise<void> {
  const source = httpSource(baseUrl, (url) => fetch(url, { cache: 'no-cache' }))
  const reading = await readPackage(source, (done, total) =>
    answer({ kind: 'progress', done, total }),
  )
  if (isSame(reading, known)) answer({ kind: 'same', records: reading.dataset?.records ?? null })
  else answer({ kind: 'read', reading }, reading.dataset ? transferables(reading.dataset) : [])
}

self.addEventListener('message', (event: MessageEvent<ToWorker>) => void read(event.data))

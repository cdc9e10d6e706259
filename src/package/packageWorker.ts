import { httpSource } from './httpSource.ts'
import { keptState } from './keptState.ts'
import { readPackage } from './readPackage.ts'
import { signatureOf } from './signature.ts'
import {
  isSame,
  KEPT_SINCE,
  transferables,
  type FilesRead,
  type FromWorker,
  type ToWorker,
} from './workerMessages.ts'

// A module worker: reads the package away from the page, so that the page never stands still.

function answer(message: FromWorker, transfer: ArrayBuffer[] = []): void {
  self.postMessage(message, { transfer })
}

async function read({ baseUrl, known }: ToWorker): Promise<void> {
  let keptSince: string | null = null
  const source = httpSource(baseUrl, async (url) => {
    const response = await fetch(url, { cache: 'no-cache' })
    keptSince ??= response.headers.get(KEPT_SINCE)
    return response
  })
  const reading = await readPackage(source, (done, total) =>
    answer({ kind: 'progress', done, total }),
  )
  const signature = signatureOf(reading.files)
  const kept = await keptState(self.caches, new URL('..', baseUrl).href).catch(() => null)
  const files: FilesRead = {
    signature,
    unseen: kept !== null && kept.signature !== signature,
    paths: reading.files.map(({ path }) => path),
    keptSince,
  }
  if (isSame(reading, known))
    answer({ kind: 'same', records: reading.dataset?.records ?? null, files })
  else
    answer({ kind: 'read', reading, files }, reading.dataset ? transferables(reading.dataset) : [])
}

self.addEventListener('message', (event: MessageEvent<ToWorker>) => void read(event.data))

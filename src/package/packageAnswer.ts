import { httpSource, type FetchFn } from './httpSource.ts'
import { keptState } from './keptState.ts'
import { readPackage } from './readPackage.ts'
import { signatureOf } from './signature.ts'
import { assumeShownTexts } from './uncomparedTexts.ts'
import {
  isSame,
  KEPT_SINCE,
  transferables,
  type FilesRead,
  type FromWorker,
  type ToWorker,
} from './workerMessages.ts'

/** Injected services of the worker. */
interface WorkerServices {
  readonly fetch: FetchFn
  readonly caches: CacheStorage
  readonly post: (message: FromWorker, transfer: ArrayBuffer[]) => void
}

/**
 * Handles a message of the page. The last response always says that reading has ended, also after an error.
 */
export async function answerPage(message: ToWorker, services: WorkerServices): Promise<void> {
  try {
    await read(message, services)
  } catch (error) {
    services.post({ kind: 'failed', reason: String(error) }, [])
  }
}

async function read({ baseUrl, known, texts }: ToWorker, services: WorkerServices): Promise<void> {
  let keptSince: string | null = null
  const source = httpSource(baseUrl, async (url) => {
    const response = await services.fetch(url)
    keptSince ??= response.headers.get(KEPT_SINCE)
    return response
  })
  const whole = await readPackage(source, (done, total) =>
    services.post({ kind: 'progress', done, total }, []),
  )
  const { reading, uncompared } = assumeShownTexts(whole, known, texts)
  const kept = await keptState(services.caches, new URL('..', baseUrl).href).catch(() => null)
  // A cached copy with its commentaries stays; else the loaded files are cached.
  const assumed = signatureOf(reading.files)
  const { files: keptFiles } = kept?.signature === assumed ? reading : whole
  const signature = signatureOf(keptFiles)
  const files: FilesRead = {
    signature,
    unseen: kept !== null && kept.signature !== signature,
    paths: keptFiles.map(({ path }) => path),
    keptSince,
    uncompared,
  }
  if (isSame(reading, known))
    services.post({ kind: 'same', records: reading.dataset?.records ?? null, files }, [])
  else {
    const transfer = reading.dataset ? transferables(reading.dataset) : []
    services.post({ kind: 'read', reading, files }, transfer)
  }
}

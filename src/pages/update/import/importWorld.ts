import { loadChunk } from '../../../charts/loadChunk.ts'
import type { FromImport, ToImport } from '../../../desk/import/importSession.ts'
import type { PlanStore } from '../../../desk/import/rememberedPlans.ts'
import { attempt, storedText, storeText } from '../../../state/attempt.ts'

/** The worker that opens and reads a file; tests supply their own. */
export interface ImportPort {
  readonly post: (message: ToImport, transfer?: ArrayBuffer[]) => void
  readonly stop: () => void
}

export type StartImport = (heard: (message: FromImport) => void, failed: () => void) => ImportPort

export const startImport: StartImport = (heard, failed) => {
  // The single-file page has no other file to start a worker from.
  if (location.protocol === 'file:') return importHere(heard, failed)
  const worker = attempt(
    () =>
      new Worker(new URL('../../../desk/import/importWorker.ts', import.meta.url), {
        type: 'module',
      }),
    null,
  )
  if (!worker) return importHere(heard, failed)
  worker.addEventListener('message', (event: MessageEvent<FromImport>) => heard(event.data))
  worker.addEventListener('error', failed)
  worker.addEventListener('messageerror', failed)
  return {
    post: (message, transfer = []) => worker.postMessage(message, transfer),
    stop: () => worker.terminate(),
  }
}

/** The same reading on the main thread, with a pause between chunks. Cancelling ignores its messages. */
function importHere(heard: (message: FromImport) => void, failed: () => void): ImportPort {
  let stopped = false
  const session = loadChunk(() => import('../../../desk/import/importSession.ts')).then(
    ({ ImportSession }) =>
      new ImportSession(
        (message) => {
          if (!stopped) heard(message)
        },
        () => new Promise((resolve) => setTimeout(resolve, 0)),
      ),
  )
  return {
    post: (message) => void session.then((one) => one.hear(message)).catch(failed),
    stop: () => {
      stopped = true
    },
  }
}

/** Stores plans in this browser. Without storage the questions are asked again. */
export function browserPlans(city: string): PlanStore {
  const key = (fingerprint: string) => `desk.import.${city}.${fingerprint}`
  return {
    get: (fingerprint) => storedText(key(fingerprint)),
    // Failing to store costs convenience only.
    set: (fingerprint, text) => void storeText(key(fingerprint), text),
  }
}

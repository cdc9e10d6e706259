import { loadChunk } from '../../../charts/loadChunk.ts'
import type { FromImport, ToImport } from '../../../desk/import/importSession.ts'
import type { PlanStore } from '../../../desk/import/rememberedPlans.ts'
import { attempt, storedText, storeText } from '../../../state/attempt.ts'

/** The worker that opens and reads a file; a test hands in its own. */
export interface ImportPort {
  readonly post: (message: ToImport, transfer?: ArrayBuffer[]) => void
  readonly stop: () => void
}

export type StartImport = (heard: (message: FromImport) => void, failed: () => void) => ImportPort

export const startImport: StartImport = (heard, failed) => {
  // The one file that opens from a disk (npm run pack) has no other file to run a worker from.
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

/** The same reading in the page itself, with a breath between its steps. To cancel it is to hear no more of it. */
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

/** Where plans are remembered in this browser. One that keeps nothing is no fault: it is asked again. */
export function browserPlans(city: string): PlanStore {
  const key = (fingerprint: string) => `desk.import.${city}.${fingerprint}`
  return {
    get: (fingerprint) => storedText(key(fingerprint)),
    // Where it cannot be stored nothing is lost but the convenience.
    set: (fingerprint, text) => void storeText(key(fingerprint), text),
  }
}

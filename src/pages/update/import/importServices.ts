import { loadChunk } from '../../../charts/loadChunk.ts'
import type { ImportMessage, ImportRequest } from '../../../drafts/import/importSession.ts'
import type { PlanStore } from '../../../drafts/import/storedPlans.ts'
import { attempt, readStoredText, writeStoredText } from '../../../platform/attempt.ts'

/** The worker that opens and reads a file; tests supply their own. */
export interface ImportPort {
  readonly post: (message: ImportRequest, transfer?: ArrayBuffer[]) => void
  readonly stop: () => void
}

export type StartImport = (
  onMessage: (message: ImportMessage) => void,
  onFailure: () => void,
) => ImportPort

export const startImport: StartImport = (onMessage, onFailure) => {
  // The single-file page has no other file to start a worker from.
  if (location.protocol === 'file:') return importOnMainThread(onMessage, onFailure)
  const worker = attempt(
    () =>
      new Worker(new URL('../../../drafts/import/importWorker.ts', import.meta.url), {
        type: 'module',
      }),
    null,
  )
  if (!worker) return importOnMainThread(onMessage, onFailure)
  worker.addEventListener('message', (event: MessageEvent<ImportMessage>) => onMessage(event.data))
  worker.addEventListener('error', onFailure)
  worker.addEventListener('messageerror', onFailure)
  return {
    post: (message, transfer = []) => worker.postMessage(message, transfer),
    stop: () => worker.terminate(),
  }
}

/** The same reading on the main thread, with a pause between chunks. Cancelling ignores its messages. */
function importOnMainThread(
  onMessage: (message: ImportMessage) => void,
  onFailure: () => void,
): ImportPort {
  let isStopped = false
  const session = loadChunk(() => import('../../../drafts/import/importSession.ts')).then(
    ({ ImportSession }) =>
      new ImportSession(
        (message) => {
          if (!isStopped) onMessage(message)
        },
        () => new Promise((resolve) => setTimeout(resolve, 0)),
      ),
  )
  return {
    post: (message) => void session.then((loaded) => loaded.handle(message)).catch(onFailure),
    stop: () => {
      isStopped = true
    },
  }
}

/** Stores plans in this browser. Without storage the questions are asked again. */
export function createPlanStore(city: string): PlanStore {
  const key = (fingerprint: string) => `desk.import.${city}.${fingerprint}`
  return {
    get: (fingerprint) => readStoredText(key(fingerprint)),
    // Failing to store costs convenience only.
    set: (fingerprint, text) => void writeStoredText(key(fingerprint), text),
  }
}

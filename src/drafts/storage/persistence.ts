import { attemptAsync, readStoredText, writeStoredText } from '../../platform/attempt.ts'
import { withTimeout } from '../../platform/withTimeout.ts'

/** The browser's promise to keep stored data until a person deletes it. */
export interface StoragePersistence {
  /** Whether it is granted; asks nobody. */
  readonly isGranted: () => Promise<boolean>
  /** Requests it, once in this browser: some browsers show a prompt. */
  readonly request: () => Promise<boolean>
}

const ASKED_KEY = 'storage-persistence-asked'
/** Timeout for the browser's answer. */
const TIMEOUT_MS = 2000

export const browserPersistence: StoragePersistence = {
  isGranted: () =>
    attemptAsync(() => withTimeout(navigator.storage.persisted(), TIMEOUT_MS), false),
  async request() {
    if (await browserPersistence.isGranted()) return true
    // A browser that decides by itself may grant it later.
    if (readStoredText(ASKED_KEY) !== null && !(await isPermissionGranted())) return false
    writeStoredText(ASKED_KEY, new Date().toISOString())
    // No timeout: the prompt may stay open until it is answered.
    return attemptAsync(() => navigator.storage.persist(), false)
  },
}

function isPermissionGranted(): Promise<boolean> {
  return attemptAsync(async () => {
    const query = navigator.permissions.query({ name: 'persistent-storage' })
    return (await withTimeout(query, TIMEOUT_MS)).state === 'granted'
  }, false)
}

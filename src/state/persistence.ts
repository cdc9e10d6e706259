import { attemptAsync, storedText, storeText } from './attempt.ts'
import { within } from './within.ts'

/** The browser's promise to keep stored data until a person deletes it. */
export interface Persistence {
  /** Whether it is granted; asks nobody. */
  readonly isGranted: () => Promise<boolean>
  /** Requests it, once in this browser: some browsers show a prompt. */
  readonly ask: () => Promise<boolean>
}

const ASKED = 'storage-persistence-asked'
/** Timeout for the browser's answer. */
const TIMEOUT_MS = 2000

export const browserPersistence: Persistence = {
  isGranted: () => attemptAsync(() => within(navigator.storage.persisted(), TIMEOUT_MS), false),
  async ask() {
    if (await browserPersistence.isGranted()) return true
    // A browser that decides by itself may grant it later.
    if (storedText(ASKED) !== null && !(await isAllowed())) return false
    storeText(ASKED, new Date().toISOString())
    // No timeout: the prompt may stay open until it is answered.
    return attemptAsync(() => navigator.storage.persist(), false)
  },
}

function isAllowed(): Promise<boolean> {
  return attemptAsync(async () => {
    const query = navigator.permissions.query({ name: 'persistent-storage' })
    return (await within(query, TIMEOUT_MS)).state === 'granted'
  }, false)
}

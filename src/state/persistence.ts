import { attemptAsync, storedText, storeText } from './attempt.ts'
import { within } from './within.ts'

/** Whether the browser promises to keep what is stored until somebody deletes it. */
export interface Persistence {
  /** Whether it has promised already; asks nobody. */
  readonly isGranted: () => Promise<boolean>
  /** Asks for the promise, once in this browser: some put the question to the reader. */
  readonly ask: () => Promise<boolean>
}

const ASKED = 'storage-persistence-asked'
/** How long the browser may take to say what it has promised. */
const TIMEOUT_MS = 2000

export const browserPersistence: Persistence = {
  isGranted: () => attemptAsync(() => within(navigator.storage.persisted(), TIMEOUT_MS), false),
  async ask() {
    if (await browserPersistence.isGranted()) return true
    // Where the browser decides by itself it may say yes later.
    if (storedText(ASKED) !== null && !(await isAllowed())) return false
    storeText(ASKED, new Date().toISOString())
    // No limit in time: the question may stand until the reader has read it.
    return attemptAsync(() => navigator.storage.persist(), false)
  },
}

function isAllowed(): Promise<boolean> {
  return attemptAsync(async () => {
    const query = navigator.permissions.query({ name: 'persistent-storage' })
    return (await within(query, TIMEOUT_MS)).state === 'granted'
  }, false)
}

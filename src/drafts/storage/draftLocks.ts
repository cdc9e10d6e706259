import { openChannel } from '../../platform/attempt.ts'
import { withTimeout } from '../../platform/withTimeout.ts'

/** A draft that this window holds. */
export interface DraftLock {
  /** Whether no other window can hold it at the same time. */
  readonly isExclusive: boolean
  /** Releases the lock. */
  readonly release: () => void
}

/**
 * Locks between windows. `lost` is called when another window takes the draft over: it must save and stop
 * writing.
 */
export interface DraftLocks {
  /** Null if another window has the draft open. */
  acquire(id: string, onLost: () => Promise<void>): Promise<DraftLock | null>
  /** Takes the draft over: asks the other window to save and release it, with a timeout. */
  claim(id: string, onLost: () => Promise<void>): Promise<DraftLock>
}

/** Timeout for the other window to save. */
const TIMEOUT_MS = 2000
/** Timeout for the browser to answer a lock request. */
const LOCK_TIMEOUT_MS = 1500

/**
 * Locks between windows of one browser, by the Web Locks API: a lock ends with its window, also in a crash.
 * Without locks, or if the browser refuses them or does not answer, every window may write and the version of
 * the stored draft detects conflicts. Cities on the same host share locks, so names begin with the city.
 */
export function createBrowserLocks(city: string): DraftLocks {
  const toLockName = (id: string) => `draft ${city} ${id}`

  function requestLock(
    id: string,
    options: LockOptions,
    onLost: () => Promise<void>,
  ): Promise<DraftLock | null> {
    const name = toLockName(id)
    return new Promise((resolve, reject) => {
      const held = navigator.locks.request(name, options, (lock) => {
        if (!lock) {
          resolve(null)
          return undefined
        }
        return new Promise<void>((releaseLock) => {
          const channel = openChannel(name)
          const release = () => {
            channel?.close()
            releaseLock()
          }
          channel?.addEventListener('message', () => {
            onLost().catch(reportError).finally(release)
          })
          resolve({ isExclusive: true, release })
        })
      })
      held.catch((error: unknown) => {
        // A promise settles once: a later rejection means that the lock was stolen.
        reject(error instanceof Error ? error : new Error(String(error)))
        if (
          error instanceof DOMException &&
          error.name === 'AbortError' &&
          !options.signal?.aborted
        )
          onLost().catch(reportError)
      })
    })
  }

  /** A lock that is granted after the timeout is released: the window has started without one. */
  async function awaitLock(lockRequest: Promise<DraftLock | null>): Promise<DraftLock | null> {
    try {
      return await withTimeout(lockRequest, LOCK_TIMEOUT_MS)
    } catch (error) {
      lockRequest.then(
        (lateLock) => lateLock?.release(),
        () => undefined,
      )
      throw error
    }
  }

  return {
    async acquire(id, onLost) {
      try {
        const firstAttempt = await awaitLock(requestLock(id, { ifAvailable: true }, onLost))
        if (firstAttempt) return firstAttempt
        // A page that was just left in this window may not have released its lock yet.
        await new Promise((resolve) => setTimeout(resolve, 60))
        return await awaitLock(requestLock(id, { ifAvailable: true }, onLost))
      } catch {
        return NO_LOCK
      }
    },
    async claim(id, onLost) {
      const channel = openChannel(toLockName(id))
      channel?.postMessage('let go')
      channel?.close()
      try {
        const held = await requestLock(id, { signal: AbortSignal.timeout(TIMEOUT_MS) }, onLost)
        if (held) return held
      } catch {
        // No answer: the other window may be suspended.
      }
      try {
        return (await awaitLock(requestLock(id, { steal: true }, onLost))) ?? NO_LOCK
      } catch {
        return NO_LOCK
      }
    },
  }
}

const NO_LOCK: DraftLock = { isExclusive: false, release: () => undefined }

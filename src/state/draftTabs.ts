import { openChannel } from './attempt.ts'
import { within } from './within.ts'

/** A draft that this window holds. */
export interface HeldDraft {
  /** Whether no other window can hold it at the same time. */
  readonly isExclusive: boolean
  /** Releases the lock. */
  readonly release: () => void
}

/**
 * Locks between windows. `lost` is called when another window takes the draft over: it must save and stop
 * writing.
 */
export interface DraftTabs {
  /** Null if another window has the draft open. */
  hold(id: string, lost: () => Promise<void>): Promise<HeldDraft | null>
  /** Takes the draft over: asks the other window to save and release it, with a timeout. */
  take(id: string, lost: () => Promise<void>): Promise<HeldDraft>
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
export function browserTabs(city: string): DraftTabs {
  const nameOf = (id: string) => `draft ${city} ${id}`

  function request(
    id: string,
    options: LockOptions,
    lost: () => Promise<void>,
  ): Promise<HeldDraft | null> {
    const name = nameOf(id)
    return new Promise((resolve, reject) => {
      const held = navigator.locks.request(name, options, (lock) => {
        if (!lock) {
          resolve(null)
          return undefined
        }
        return new Promise<void>((free) => {
          const channel = openChannel(name)
          const release = () => {
            channel?.close()
            free()
          }
          channel?.addEventListener('message', () => {
            void lost().finally(release)
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
          void lost()
      })
    })
  }

  /** A lock that is granted after the timeout is released: the window has started without one. */
  async function answered(asked: Promise<HeldDraft | null>): Promise<HeldDraft | null> {
    try {
      return await within(asked, LOCK_TIMEOUT_MS)
    } catch (error) {
      void asked.then(
        (late) => late?.release(),
        () => undefined,
      )
      throw error
    }
  }

  return {
    async hold(id, lost) {
      try {
        const first = await answered(request(id, { ifAvailable: true }, lost))
        if (first) return first
        // A page that was just left in this window may not have released its lock yet.
        await new Promise((resolve) => setTimeout(resolve, 60))
        return await answered(request(id, { ifAvailable: true }, lost))
      } catch {
        return UNLOCKED
      }
    },
    async take(id, lost) {
      const channel = openChannel(nameOf(id))
      channel?.postMessage('let go')
      channel?.close()
      try {
        const held = await request(id, { signal: AbortSignal.timeout(TIMEOUT_MS) }, lost)
        if (held) return held
      } catch {
        // No answer: the other window may be suspended.
      }
      try {
        return (await answered(request(id, { steal: true }, lost))) ?? UNLOCKED
      } catch {
        return UNLOCKED
      }
    },
  }
}

const UNLOCKED: HeldDraft = { isExclusive: false, release: () => undefined }

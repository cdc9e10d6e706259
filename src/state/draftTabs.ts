import { openChannel } from './attempt.ts'
import { within } from './within.ts'

/** A draft that this window works on. */
export interface HeldDraft {
  /** Whether no other window can work on it meanwhile. */
  readonly isExclusive: boolean
  /** Lets go of it, so that another window may open it. */
  readonly release: () => void
}

/**
 * Which window works on a draft. `lost` is called when another window takes it over: it saves what
 * it has and stops writing.
 */
export interface DraftTabs {
  /** Null where another window has the draft open. */
  hold(id: string, lost: () => Promise<void>): Promise<HeldDraft | null>
  /** Takes the draft over: asks the other window to save and let go, and does not wait for ever. */
  take(id: string, lost: () => Promise<void>): Promise<HeldDraft>
}

/** How long a window that is asked to let go may take to save. */
const TIMEOUT_MS = 2000
/** How long the browser may take to say whether a lock is free. */
const LOCK_TIMEOUT_MS = 1500

/**
 * Windows of one browser, by Web Locks: a lock ends with its window, also in a crash. A browser
 * that has none, refuses them or does not answer lets every window write, and the version of the
 * stored draft tells them apart. Cities that share a host share its locks, so that their names begin
 * with the city.
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
        // A promise is settled once: what rejects later is a lock that was stolen.
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

  /** A lock that comes after all is not kept: the window has begun to work without one. */
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
        // A page that was just left in this window may not have let go yet.
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
        // It did not answer: a window that sleeps does not.
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

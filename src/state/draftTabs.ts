/** Lets go of a draft, so that another window may open it. */
export type Release = () => void

/**
 * Which window works on a draft. `lost` is called when another window takes it over: it saves what
 * it has and stops writing.
 */
export interface DraftTabs {
  /** Null where another window has the draft open. */
  hold(id: string, lost: () => Promise<void>): Promise<Release | null>
  /** Takes the draft over: asks the other window to save and let go, and does not wait for ever. */
  take(id: string, lost: () => Promise<void>): Promise<Release>
}

/** How long a window that is asked to let go may take to save, in ms. */
const PATIENCE = 2000

/**
 * Windows of one browser, by Web Locks: a lock ends with its window, also in a crash. A browser
 * without them lets every window write, and the version of the stored draft tells them apart. Cities
 * that share a host share its locks, so that their names begin with the city.
 */
export function browserTabs(city: string): DraftTabs {
  if (!('locks' in navigator) || typeof BroadcastChannel === 'undefined') return FREE
  const nameOf = (id: string) => `draft ${city} ${id}`

  function request(
    id: string,
    options: LockOptions,
    lost: () => Promise<void>,
  ): Promise<Release | null> {
    const name = nameOf(id)
    return new Promise((resolve, reject) => {
      const held = navigator.locks.request(name, options, (lock) => {
        if (!lock) {
          resolve(null)
          return undefined
        }
        return new Promise<void>((free) => {
          const channel = new BroadcastChannel(name)
          const release = () => {
            channel.close()
            free()
          }
          channel.addEventListener('message', () => {
            void lost().finally(release)
          })
          resolve(release)
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

  return {
    async hold(id, lost) {
      const first = await request(id, { ifAvailable: true }, lost)
      if (first) return first
      // A page that was just left in this window may not have let go yet.
      await new Promise((resolve) => setTimeout(resolve, 60))
      return request(id, { ifAvailable: true }, lost)
    },
    async take(id, lost) {
      const channel = new BroadcastChannel(nameOf(id))
      channel.postMessage('let go')
      channel.close()
      try {
        const release = await request(id, { signal: AbortSignal.timeout(PATIENCE) }, lost)
        if (release) return release
      } catch {
        // It did not answer: a window that sleeps does not.
      }
      return (await request(id, { steal: true }, lost)) ?? (() => undefined)
    },
  }
}

const FREE: DraftTabs = {
  hold: () => Promise.resolve(() => undefined),
  take: () => Promise.resolve(() => undefined),
}

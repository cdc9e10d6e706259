import { createElement, lazy, type ComponentType } from 'react'

// The program has several files. A file that fails to load is requested again; if it fails each time, the
// page reports it. Every `import()` of the page goes through here.

/** A file of the program failed to load after all retries. */
export class MissingChunkError extends Error {
  override readonly name = 'MissingChunkError'
}

/** The delay before each retry, in ms. */
const RETRY_AFTER_MS = [300, 1500]

/** Style sheets that failed to load: Vite requests each only once, and a page needs its own. */
const missingStyles = new Set<HTMLLinkElement>()
document.addEventListener(
  'error',
  ({ target }) => {
    if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') missingStyles.add(target)
  },
  true,
)

async function loadStyleAgain(link: HTMLLinkElement): Promise<void> {
  const again = link.cloneNode() as HTMLLinkElement
  missingStyles.delete(link)
  await new Promise((resolve, reject) => {
    again.addEventListener('load', resolve)
    again.addEventListener('error', () => reject(new Error(again.href)))
    link.replaceWith(again)
  })
}

/**
 * Loads a part of the program on demand. Chromium fetches it again at each retry; Firefox before 155
 * remembers the failure of a module until the page is reloaded.
 * @throws MissingChunkError if it fails to load
 */
export async function loadChunk<Chunk>(load: () => Promise<Chunk>): Promise<Chunk> {
  let failure: unknown
  for (const wait of [0, ...RETRY_AFTER_MS]) {
    try {
      if (wait > 0) {
        await new Promise((resolve) => setTimeout(resolve, wait))
        await Promise.all([...missingStyles].map(loadStyleAgain))
      }
      return await load()
    } catch (error) {
      failure = error
    }
  }
  throw new MissingChunkError(failure instanceof Error ? failure.message : String(failure))
}

const failed = new Set<() => void>()

/** Failed files are requested again when they are next needed. */
export function forgetFailedChunks(): void {
  for (const forget of failed) forget()
  failed.clear()
}

// The next page requests failed files again; this runs before it renders.
window.addEventListener('hashchange', forgetFailedChunks)

/** Returns the same promise for each key, as React's `use` needs it; caches a failure until it is cleared. */
export function rememberChunks<Key, Chunk>(
  load: (key: Key) => Promise<Chunk>,
): (key: Key) => Promise<Chunk> {
  const loading = new Map<Key, Promise<Chunk>>()
  return (key) => {
    const before = loading.get(key)
    if (before) return before
    const chunk = loadChunk(() => load(key))
    loading.set(key, chunk)
    chunk.catch(() => failed.add(() => loading.delete(key)))
    return chunk
  }
}

/**
 * A component whose code loads when it first renders; `rememberChunk` gives its loader. React's own
 * `lazy` caches a failure permanently.
 */
export function lazyChunk<Props extends object>(
  chunk: () => Promise<{ readonly default: ComponentType<Props> }>,
): ComponentType<Props> {
  let loading: ReturnType<typeof chunk> | undefined
  let View: ComponentType<Props> | undefined
  return function Lazy(props: Props) {
    const latest = chunk()
    if (!View || latest !== loading) {
      loading = latest
      View = lazy(() => latest)
    }
    return createElement(View, props)
  }
}

export function rememberChunk<Chunk>(load: () => Promise<Chunk>): () => Promise<Chunk> {
  const chunk = rememberChunks<null, Chunk>(load)
  return () => chunk(null)
}

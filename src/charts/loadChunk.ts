import { createElement, lazy, type ComponentType } from 'react'

// The program comes in several files. One that does not come is asked for again, and where it still does
// not come the page says so: every `import()` of the page goes through here.

/** A file of the program did not come, also not when it was asked for again. */
export class MissingChunkError extends Error {
  override readonly name = 'MissingChunkError'
}

/** How long to wait before each further try, in ms. */
const RETRY_AFTER_MS = [300, 1500]

/** Style sheets that did not come: Vite asks for each only once, and a page without its own is no page. */
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
 * A part of the program that is loaded on demand. Chromium fetches it anew at each try; Firefox before 155
 * remembers the failure of a module until the page is loaded again.
 * @throws MissingChunkError where it does not come
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

/** What failed is asked for again when it is needed the next time. */
export function forgetFailedChunks(): void {
  for (const forget of failed) forget()
  failed.clear()
}

// The page that is opened next asks again for what failed; this runs before it is drawn.
window.addEventListener('hashchange', forgetFailedChunks)

/** The same promise for each key, as React's `use` wants it; a failure is kept until it is forgotten. */
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
 * A component whose code is loaded when it is first drawn; `rememberChunk` gives its loader. React's own
 * `lazy` keeps a failure for ever.
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

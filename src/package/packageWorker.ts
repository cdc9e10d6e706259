import { answerPage } from './packageAnswer.ts'
import type { ToWorker } from './workerMessages.ts'

// Module worker: reads the package outside the main thread.

/** Timeout of a request in ms; the server then counts as unreachable. */
const TIMEOUT_MS = 60_000

async function fetchInTime(url: string): Promise<Response> {
  const given = new AbortController()
  const timer = setTimeout(() => given.abort(), TIMEOUT_MS)
  try {
    return await fetch(url, { cache: 'no-cache', signal: given.signal })
  } finally {
    clearTimeout(timer)
  }
}

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  void answerPage(data, {
    fetch: fetchInTime,
    caches: self.caches,
    post: (message, transfer) => self.postMessage(message, { transfer }),
  })
})

import { answerPage } from './packageAnswer.ts'
import type { ToWorker } from './workerMessages.ts'

// A module worker: reads the package away from the page, so that the page never stands still.

/** A server that is silent for so long is taken for one that is not there (ms). */
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

import { answerRequest } from './packageRequest.ts'
import type { WorkerRequest } from './workerMessages.ts'

// Module worker: reads the package outside the main thread.

/** Timeout of a request in ms; the server then counts as unreachable. */
const TIMEOUT_MS = 60_000

async function fetchInTime(url: string): Promise<Response> {
  const controller = new AbortController()
  const timer = setTimeout(() => controller.abort(), TIMEOUT_MS)
  try {
    return await fetch(url, { cache: 'no-cache', signal: controller.signal })
  } finally {
    clearTimeout(timer)
  }
}

self.addEventListener('message', ({ data }: MessageEvent<WorkerRequest>) => {
  void answerRequest(data, {
    fetch: fetchInTime,
    caches: self.caches,
    post: (message, transfer) => self.postMessage(message, { transfer }),
  })
})

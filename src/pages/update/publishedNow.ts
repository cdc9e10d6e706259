import { httpSource } from '../../package/httpSource.ts'
import type { FileSource } from '../../package/source.ts'
import { KEPT_SINCE } from '../../package/workerMessages.ts'

/**
 * The files that the server has at this moment. A cached answer of the service worker counts as a failure: a
 * hand-over needs the files that are published now.
 */
export function publishedNow(baseUrl: string, ask: typeof fetch): FileSource {
  return httpSource(baseUrl, async (url) => {
    const answer = await ask(url, { cache: 'no-store' })
    if (answer.headers.has(KEPT_SINCE)) throw new Error('the server did not answer')
    return answer
  })
}

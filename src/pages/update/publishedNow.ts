import { httpSource } from '../../package/httpSource.ts'
import type { FileSource } from '../../package/source.ts'
import { KEPT_SINCE } from '../../package/workerMessages.ts'

/**
 * The files that the server has at this moment. Where it does not answer, the service worker does
 * with the files that this reader saw last: for a hand-over, which is made on what is published
 * now, those are no answer.
 */
export function publishedNow(baseUrl: string, ask: typeof fetch): FileSource {
  return httpSource(baseUrl, async (url) => {
    const answer = await ask(url, { cache: 'no-store' })
    if (answer.headers.has(KEPT_SINCE)) throw new Error('the server did not answer')
    return answer
  })
}

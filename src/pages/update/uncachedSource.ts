import { httpSource } from '../../datapackage/io/httpSource.ts'
import type { FileSource } from '../../datapackage/io/fileSource.ts'
import { CACHED_SINCE_HEADER } from '../../datapackage/worker/workerMessages.ts'

/**
 * The files that the server has at this moment. A cached answer of the service worker counts as a failure: a
 * hand-over needs the files that are published now.
 */
export function createUncachedSource(baseUrl: string, fetchFile: typeof fetch): FileSource {
  return httpSource(baseUrl, async (url) => {
    const response = await fetchFile(url, { cache: 'no-store' })
    if (response.headers.has(CACHED_SINCE_HEADER)) throw new Error('the server did not answer')
    return response
  })
}

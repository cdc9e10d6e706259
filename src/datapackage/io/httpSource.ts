import { isHtmlBytes } from './isHtml.ts'
import type { FileResult, FileSource } from './fileSource.ts'

/** The part of a fetch response that is used, so that a test can provide one without a server. */
export interface FetchResponse {
  readonly ok: boolean
  readonly status: number
  readonly headers: { get(name: string): string | null }
  arrayBuffer(): Promise<ArrayBuffer>
}

export type FetchFn = (url: string) => Promise<FetchResponse>

/**
 * Reads files below a base URL. Distinguishes HTML in place of a file, an incomplete download, a missing file
 * and a server error; never throws.
 */
export function httpSource(baseUrl: string, fetchFn: FetchFn): FileSource {
  const base = baseUrl === '' || baseUrl.endsWith('/') ? baseUrl : `${baseUrl}/`
  return {
    async read(path) {
      const url = base + path.split('/').map(encodeURIComponent).join('/')
      let response: FetchResponse
      try {
        response = await fetchFn(url)
      } catch {
        return { ok: false, reason: 'unreachable' }
      }
      return readResponse(response)
    },
  }
}

async function readResponse(response: FetchResponse): Promise<FileResult> {
  const { status } = response
  if (status >= 500 || status === 429) return { ok: false, reason: 'server error', status }
  if (!response.ok) return { ok: false, reason: 'missing', status }
  let bytes: Uint8Array
  try {
    bytes = new Uint8Array(await response.arrayBuffer())
  } catch {
    return { ok: false, reason: 'truncated', status }
  }
  if (isTruncated(response, bytes.length)) return { ok: false, reason: 'truncated', status }
  if (isHtmlBytes(bytes)) return { ok: false, reason: 'html', status }
  return { ok: true, bytes }
}

/** Content-Length counts the transferred bytes, so it cannot be used for compressed responses. */
function isTruncated(response: FetchResponse, received: number): boolean {
  const contentEncoding = response.headers.get('content-encoding')
  if (contentEncoding && contentEncoding !== 'identity') return false
  const contentLength = response.headers.get('content-length')
  return contentLength !== null && /^\d+$/.test(contentLength) && Number(contentLength) > received
}

import { areHtmlPage } from './htmlPage.ts'
import type { FileReading, FileSource } from './source.ts'

/** The part of a fetch response that is used, so that a test can provide one without a server. */
export interface FetchAnswer {
  readonly ok: boolean
  readonly status: number
  readonly headers: { get(name: string): string | null }
  arrayBuffer(): Promise<ArrayBuffer>
}

export type FetchFn = (url: string) => Promise<FetchAnswer>

/**
 * Reads files below a base URL. Distinguishes HTML in place of a file, an incomplete download, a missing file
 * and a server error; never throws.
 */
export function httpSource(baseUrl: string, fetchFn: FetchFn): FileSource {
  const base = baseUrl === '' || baseUrl.endsWith('/') ? baseUrl : `${baseUrl}/`
  return {
    async read(path) {
      const url = base + path.split('/').map(encodeURIComponent).join('/')
      let answer: FetchAnswer
      try {
        answer = await fetchFn(url)
      } catch {
        return { ok: false, reason: 'unreachable' }
      }
      return readAnswer(answer)
    },
  }
}

async function readAnswer(answer: FetchAnswer): Promise<FileReading> {
  const { status } = answer
  if (status >= 500 || status === 429) return { ok: false, reason: 'server error', status }
  if (!answer.ok) return { ok: false, reason: 'missing', status }
  let bytes: Uint8Array
  try {
    bytes = new Uint8Array(await answer.arrayBuffer())
  } catch {
    return { ok: false, reason: 'truncated', status }
  }
  if (isCutOff(answer, bytes.length)) return { ok: false, reason: 'truncated', status }
  if (areHtmlPage(bytes)) return { ok: false, reason: 'html', status }
  return { ok: true, bytes }
}

/** Content-Length counts the transferred bytes, so it cannot be used for compressed responses. */
function isCutOff(answer: FetchAnswer, received: number): boolean {
  const packed = answer.headers.get('content-encoding')
  if (packed && packed !== 'identity') return false
  const promised = answer.headers.get('content-length')
  return promised !== null && /^\d+$/.test(promised) && Number(promised) > received
}

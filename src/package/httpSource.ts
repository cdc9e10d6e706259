import { areHtmlPage } from './htmlPage.ts'
import type { FileReading, FileSource } from './source.ts'

/** As much of a fetch answer as is needed, so that a test can give one without a server. */
export interface FetchAnswer {
  readonly ok: boolean
  readonly status: number
  readonly headers: { get(name: string): string | null }
  arrayBuffer(): Promise<ArrayBuffer>
}

export type FetchFn = (url: string) => Promise<FetchAnswer>

/**
 * Files below an address. A page of HTML that stands in place of a file, a download that was cut
 * off, a missing file and a server that failed are told apart; nothing is thrown.
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

/** The length that a server promises counts the bytes on the wire, so it says nothing of packed ones. */
function isCutOff(answer: FetchAnswer, received: number): boolean {
  const packed = answer.headers.get('content-encoding')
  if (packed && packed !== 'identity') return false
  const promised = answer.headers.get('content-length')
  return promised !== null && /^\d+$/.test(promised) && Number(promised) > received
}

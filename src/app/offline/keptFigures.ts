import { digestOf } from '../../package/digest.ts'
import { keptMark, keptNames, keptState, type KeptState } from '../../package/keptState.ts'
import { signatureOf } from '../../package/signature.ts'
import { KEPT_SINCE } from '../../package/workerMessages.ts'

/** The combined copies of the data that the build wrote next to the page. */
const COPIES = ['first-paint.json', 'records.json']
const FOLDER = 'indicators/'

/** Without an answer for this long the server counts as unreachable (ms). */
const TIMEOUT_MS = 8000

/**
 * Caches the figures that the reader saw last: all files of one state of the package, or none. The
 * cache changes only when the page shows other figures.
 */
export class KeptFigures {
  private found: Promise<KeptState | null> | null = null

  constructor(
    private readonly stores: CacheStorage,
    private readonly scope: string,
    /** Version of the app in use: another version may read other combined copies. */
    private readonly program: () => Promise<string>,
    private readonly ask: typeof fetch,
    private readonly now: () => Date,
  ) {}

  isFile(path: string): boolean {
    return path.startsWith(FOLDER) || COPIES.includes(path)
  }

  /** When the cached figures last matched the server (ISO); null if none are cached. */
  async since(): Promise<string | null> {
    return (await this.whole())?.since ?? null
  }

  /** Caches a state of the package if the server still has it. */
  async keep(signature: string, paths: readonly string[]): Promise<void> {
    const name = `${keptNames(this.scope)}${await this.program()}|${signature}`
    if ((await this.whole())?.name !== name) {
      try {
        await this.fetchAll(name, signature, paths)
      } catch {
        // Network lost, files changing or no space: keep the previous cache.
        await this.stores.delete(name)
        return
      }
    }
    const store = await this.stores.open(name)
    await store.put(keptMark(this.scope), new Response(this.now().toISOString()))
    await this.dropBut(name)
    this.found = null
  }

  /** The response to a request for a package file or a combined copy. */
  async answer(request: Request, path: string): Promise<Response> {
    const whole = await this.whole()
    if (!whole) return this.ask(request)
    const kept = await whole.store.match(this.scope + path)
    // Show the last seen copy first; the page then compares it with the server.
    if (COPIES.includes(path) && kept && whole.name.includes(`|${await this.program()}|`))
      return kept
    try {
      const response = await this.inTime(request)
      if (!isFailing(response)) return response
      throw new Error(`the server fails: ${response.status}`)
    } catch {
      const headers = new Headers(kept?.headers)
      headers.set(KEPT_SINCE, whole.since)
      return new Response(kept?.body ?? null, { status: kept ? 200 : 404, headers })
    }
  }

  private inTime(request: Request): Promise<Response> {
    return new Promise((resolve, reject) => {
      setTimeout(() => reject(new Error('no answer in time')), TIMEOUT_MS)
      this.ask(request).then(resolve, reject)
    })
  }

  private async fetchAll(name: string, signature: string, paths: readonly string[]): Promise<void> {
    const store = await this.stores.open(name)
    const files = await Promise.all(
      paths.map(async (path) => {
        const bytes = await this.take(
          store,
          FOLDER + path.split('/').map(encodeURIComponent).join('/'),
        )
        return { path, digest: bytes ? digestOf(new Uint8Array(bytes)) : '' }
      }),
    )
    if (signatureOf(files) !== signature) throw new Error('the files have changed again')
    for (const path of COPIES) {
      const bytes = await this.take(store, path)
      if (bytes && !isJson(bytes)) throw new Error(`${path} did not come whole`)
    }
  }

  /** Null if the server has no such file. */
  private async take(store: Cache, path: string): Promise<ArrayBuffer | null> {
    const url = this.scope + path
    const response = await this.ask(url, { cache: 'no-cache' })
    if (response.status === 404) return null
    if (!response.ok) throw new Error(`${url}: ${response.status}`)
    const bytes = await response.arrayBuffer()
    const headers = { 'content-type': response.headers.get('content-type') ?? '' }
    await store.put(url, new Response(bytes, { headers }))
    return bytes
  }

  private whole(): Promise<KeptState | null> {
    this.found ??= keptState(this.stores, this.scope)
    return this.found
  }

  private async dropBut(kept: string): Promise<void> {
    const names = await this.stores.keys()
    const old = names.filter((name) => name.startsWith(keptNames(this.scope)) && name !== kept)
    await Promise.all(old.map((name) => this.stores.delete(name)))
  }
}

/** A failing server counts as unreachable: the cache answers. */
function isFailing({ status }: Response): boolean {
  return status >= 500 || status === 429
}

/** False for an HTML page or a truncated copy. */
function isJson(bytes: ArrayBuffer): boolean {
  try {
    JSON.parse(new TextDecoder().decode(bytes))
    return true
  } catch {
    return false
  }
}

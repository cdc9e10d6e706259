import { computeDigest } from '../../datapackage/io/digest.ts'
import {
  getSinceUrl,
  getCacheNamePrefix,
  findCachedState,
  type CachedState,
} from '../../datapackage/worker/cachedState.ts'
import { computePackageHash } from '../../datapackage/io/packageHash.ts'
import { CACHED_SINCE_HEADER } from '../../datapackage/worker/workerMessages.ts'

/** The combined copies of the data that the build wrote next to the page. */
const BUILT_COPIES = ['first-paint.json', 'records.json']
const PACKAGE_FOLDER = 'indicators/'

/** Without an answer for this long the server counts as unreachable (ms). */
const TIMEOUT_MS = 8000

/**
 * Caches the figures that the reader saw last: all files of one state of the package, or none. The
 * cache changes only when the page shows other figures.
 */
export class DataCache {
  private cachedState: Promise<CachedState | null> | null = null

  constructor(
    private readonly cacheStorage: CacheStorage,
    private readonly scope: string,
    /** Version of the app in use: another version may read other combined copies. */
    private readonly appVersion: () => Promise<string>,
    private readonly fetchFile: typeof fetch,
    private readonly now: () => Date,
  ) {}

  isPackageFile(path: string): boolean {
    return path.startsWith(PACKAGE_FOLDER) || BUILT_COPIES.includes(path)
  }

  /** When the cached figures last matched the server (ISO); null if none are cached. */
  async getSince(): Promise<string | null> {
    return (await this.findState())?.since ?? null
  }

  /** Caches a state of the package if the server still has it. */
  async save(signature: string, paths: readonly string[]): Promise<void> {
    const name = `${getCacheNamePrefix(this.scope)}${await this.appVersion()}|${signature}`
    if ((await this.findState())?.name !== name) {
      try {
        await this.fetchAll(name, signature, paths)
      } catch {
        // Network lost, files changing or no space: keep the previous cache.
        await this.cacheStorage.delete(name)
        return
      }
    }
    const cache = await this.cacheStorage.open(name)
    await cache.put(getSinceUrl(this.scope), new Response(this.now().toISOString()))
    await this.deleteOthers(name)
    this.cachedState = null
  }

  /** The response to a request for a package file or a combined copy. */
  async answer(request: Request, path: string): Promise<Response> {
    const state = await this.findState()
    if (!state) return this.fetchFile(request)
    const cached = await state.store.match(this.scope + path)
    // Show the last seen copy first; the page then compares it with the server.
    if (
      BUILT_COPIES.includes(path) &&
      cached &&
      state.name.includes(`|${await this.appVersion()}|`)
    )
      return cached
    try {
      const response = await this.fetchInTime(request)
      if (!isServerFailing(response)) return response
      throw new Error(`the server fails: ${response.status}`)
    } catch {
      const headers = new Headers(cached?.headers)
      headers.set(CACHED_SINCE_HEADER, state.since)
      return new Response(cached?.body ?? null, { status: cached ? 200 : 404, headers })
    }
  }

  private fetchInTime(request: Request): Promise<Response> {
    return new Promise((resolve, reject) => {
      setTimeout(() => reject(new Error('no answer in time')), TIMEOUT_MS)
      this.fetchFile(request).then(resolve, reject)
    })
  }

  private async fetchAll(name: string, signature: string, paths: readonly string[]): Promise<void> {
    const cache = await this.cacheStorage.open(name)
    const files = await Promise.all(
      paths.map(async (path) => {
        const bytes = await this.fetchAndStore(
          cache,
          PACKAGE_FOLDER + path.split('/').map(encodeURIComponent).join('/'),
        )
        return { path, digest: bytes ? computeDigest(new Uint8Array(bytes)) : '' }
      }),
    )
    if (computePackageHash(files) !== signature) throw new Error('the files have changed again')
    for (const path of BUILT_COPIES) {
      const bytes = await this.fetchAndStore(cache, path)
      if (bytes && !isJson(bytes)) throw new Error(`${path} did not come whole`)
    }
  }

  /** Null if the server has no such file. */
  private async fetchAndStore(cache: Cache, path: string): Promise<ArrayBuffer | null> {
    const url = this.scope + path
    const response = await this.fetchFile(url, { cache: 'no-cache' })
    if (response.status === 404) return null
    if (!response.ok) throw new Error(`${url}: ${response.status}`)
    const bytes = await response.arrayBuffer()
    const headers = { 'content-type': response.headers.get('content-type') ?? '' }
    await cache.put(url, new Response(bytes, { headers }))
    return bytes
  }

  private findState(): Promise<CachedState | null> {
    this.cachedState ??= findCachedState(this.cacheStorage, this.scope)
    return this.cachedState
  }

  private async deleteOthers(storedName: string): Promise<void> {
    const names = await this.cacheStorage.keys()
    const old = names.filter(
      (name) => name.startsWith(getCacheNamePrefix(this.scope)) && name !== storedName,
    )
    await Promise.all(old.map((name) => this.cacheStorage.delete(name)))
  }
}

/** A failing server counts as unreachable: the cache answers. */
function isServerFailing({ status }: Response): boolean {
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

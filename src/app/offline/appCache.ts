import { computeDigest } from '../../datapackage/io/digest.ts'

/** The files of the built app that every page needs offline. */
export interface AppBuild {
  /** Hash of all files. */
  readonly version: string
  /** The digest of each file by its path in the site; '' is index.html. */
  readonly files: Readonly<Record<string, string>>
}

/** File names in assets/ contain a content hash: the same name is always the same file. */
const HASHED_PATH = /^assets\//

/**
 * Caches versions of the app: the one in use and, until the reader accepts it, a newer one. Cache names
 * contain the site's URL, since other cities may share its host.
 */
export class AppCache {
  private usedVersion: Promise<string> | null = null

  constructor(
    private readonly cacheStorage: CacheStorage,
    private readonly scope: string,
    private readonly newest: AppBuild,
    private readonly fetchFile: typeof fetch,
  ) {}

  private getCacheName(version: string): string {
    return `${this.scope}|program|${version}`
  }

  /** Fetches all files of the newest version. Rejects, caching nothing, if a file is missing or differs. */
  async install(): Promise<void> {
    const name = this.getCacheName(this.newest.version)
    const cache = await this.cacheStorage.open(name)
    try {
      await Promise.all(
        Object.entries(this.newest.files).map(async ([path, digest]) =>
          cache.put(this.scope + path, await this.fetchVerified(path, digest)),
        ),
      )
    } catch (error) {
      if ((await this.version()) !== this.newest.version) await this.cacheStorage.delete(name)
      throw error
    }
  }

  /** Uses the first version at once. Deletes versions that are neither in use nor the newest. */
  async activate(): Promise<void> {
    if (!(await this.cacheStorage.has(this.getCacheName(await this.version())))) await this.use()
    await this.deleteOthers([await this.version(), this.newest.version])
  }

  /**
   * Uses the newest version from now on. The previous one stays until the next, for windows that have
   * not reloaded yet.
   */
  async use(): Promise<void> {
    const { version } = this.newest
    await (await this.note()).put(this.scope, new Response(version))
    this.usedVersion = Promise.resolve(version)
  }

  /** Version in use; '' before the first. */
  version(): Promise<string> {
    this.usedVersion ??= this.readUsedVersion()
    return this.usedVersion
  }

  async hasNewerVersion(): Promise<boolean> {
    return ![this.newest.version, ''].includes(await this.version())
  }

  /** A file of the version in use, or a hashed file of another version; null if not cached. */
  async answer(path: string): Promise<Response | null> {
    // Another worker, waiting to take over, may have changed the version in use.
    if (path === '') this.usedVersion = null
    const cache = await this.cacheStorage.open(this.getCacheName(await this.version()))
    const url = this.scope + path
    return (
      ((await cache.match(url)) ??
        (HASHED_PATH.test(path) && (await this.cacheStorage.match(url)))) ||
      null
    )
  }

  /**
   * One file of the newest version, cached or fetched, verified by its digest: a failing host may send
   * an error page, a truncated file or another version with status 200.
   */
  private async fetchVerified(path: string, digest: string): Promise<Response> {
    const url = this.scope + path
    const isHashed = HASHED_PATH.test(path)
    const cached = isHashed ? await this.cacheStorage.match(url) : undefined
    const complete = cached && (await copyIfComplete(cached, digest))
    if (complete) return complete
    // The HTTP cache may hold a truncated copy of a hashed file.
    for (const cache of isHashed ? (['default', 'reload'] as const) : (['no-cache'] as const)) {
      const response = await this.fetchFile(url, { cache })
      if (!response.ok) throw new Error(`${url}: ${response.status}`)
      const copy = await copyIfComplete(response, digest)
      if (copy) return copy
    }
    throw new Error(`${url}: not the file that was built`)
  }

  /** The cache that stores which version is in use, since it must outlive this worker. */
  private note(): Promise<Cache> {
    return this.cacheStorage.open(`${this.scope}|used`)
  }

  private async readUsedVersion(): Promise<string> {
    const note = await (await this.note()).match(this.scope)
    return (await note?.text()) ?? ''
  }

  private async deleteOthers(versions: readonly string[]): Promise<void> {
    const storedNames = versions.map((version) => this.getCacheName(version))
    const names = await this.cacheStorage.keys()
    const old = names.filter(
      (name) => name.startsWith(this.getCacheName('')) && !storedNames.includes(name),
    )
    await Promise.all(old.map((name) => this.cacheStorage.delete(name)))
  }
}

/**
 * A copy without the URL: browsers reject a redirected response as a page. Null if the digest of its
 * bytes differs.
 */
async function copyIfComplete(response: Response, digest: string): Promise<Response | null> {
  const bytes = await response.arrayBuffer()
  if (computeDigest(new Uint8Array(bytes)) !== digest) return null
  const headers = { 'content-type': response.headers.get('content-type') ?? '' }
  return new Response(bytes, { headers })
}

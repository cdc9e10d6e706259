import { digestOf } from '../../package/digest.ts'

/** The files of the built app that every page needs offline. */
export interface Program {
  /** Hash of all files. */
  readonly version: string
  /** The digest of each file by its path in the site; '' is index.html. */
  readonly files: Readonly<Record<string, string>>
}

/** File names in assets/ contain a content hash: the same name is always the same file. */
const HASHED = /^assets\//

/**
 * Caches versions of the app: the one in use and, until the reader accepts it, a newer one. Cache names
 * contain the site's URL, since other cities may share its host.
 */
export class KeptProgram {
  private used: Promise<string> | null = null

  constructor(
    private readonly stores: CacheStorage,
    private readonly scope: string,
    private readonly newest: Program,
    private readonly ask: typeof fetch,
  ) {}

  private nameOf(version: string): string {
    return `${this.scope}|program|${version}`
  }

  /** Fetches all files of the newest version. Rejects, caching nothing, if a file is missing or differs. */
  async install(): Promise<void> {
    const name = this.nameOf(this.newest.version)
    const store = await this.stores.open(name)
    try {
      await Promise.all(
        Object.entries(this.newest.files).map(async ([path, digest]) =>
          store.put(this.scope + path, await this.file(path, digest)),
        ),
      )
    } catch (error) {
      if ((await this.version()) !== this.newest.version) await this.stores.delete(name)
      throw error
    }
  }

  /** Uses the first version at once. Deletes versions that are neither in use nor the newest. */
  async activate(): Promise<void> {
    if (!(await this.stores.has(this.nameOf(await this.version())))) await this.use()
    await this.dropBut([await this.version(), this.newest.version])
  }

  /**
   * Uses the newest version from now on. The previous one stays until the next, for windows that have
   * not reloaded yet.
   */
  async use(): Promise<void> {
    const { version } = this.newest
    await (await this.note()).put(this.scope, new Response(version))
    this.used = Promise.resolve(version)
  }

  /** Version in use; '' before the first. */
  version(): Promise<string> {
    this.used ??= this.remembered()
    return this.used
  }

  async hasNewer(): Promise<boolean> {
    return ![this.newest.version, ''].includes(await this.version())
  }

  /** A file of the version in use, or a hashed file of another version; null if not cached. */
  async answer(path: string): Promise<Response | null> {
    // Another worker, waiting to take over, may have changed the version in use.
    if (path === '') this.used = null
    const store = await this.stores.open(this.nameOf(await this.version()))
    const url = this.scope + path
    return (
      ((await store.match(url)) ?? (HASHED.test(path) && (await this.stores.match(url)))) || null
    )
  }

  /**
   * One file of the newest version, cached or fetched, verified by its digest: a failing host may send
   * an error page, a truncated file or another version with status 200.
   */
  private async file(path: string, digest: string): Promise<Response> {
    const url = this.scope + path
    const isHashed = HASHED.test(path)
    const kept = isHashed ? await this.stores.match(url) : undefined
    const whole = kept && (await copyIfWhole(kept, digest))
    if (whole) return whole
    // The HTTP cache may hold a truncated copy of a hashed file.
    for (const cache of isHashed ? (['default', 'reload'] as const) : (['no-cache'] as const)) {
      const response = await this.ask(url, { cache })
      if (!response.ok) throw new Error(`${url}: ${response.status}`)
      const copy = await copyIfWhole(response, digest)
      if (copy) return copy
    }
    throw new Error(`${url}: not the file that was built`)
  }

  /** The cache that stores which version is in use, since it must outlive this worker. */
  private note(): Promise<Cache> {
    return this.stores.open(`${this.scope}|used`)
  }

  private async remembered(): Promise<string> {
    const note = await (await this.note()).match(this.scope)
    return (await note?.text()) ?? ''
  }

  private async dropBut(versions: readonly string[]): Promise<void> {
    const wanted = versions.map((version) => this.nameOf(version))
    const names = await this.stores.keys()
    const old = names.filter((name) => name.startsWith(this.nameOf('')) && !wanted.includes(name))
    await Promise.all(old.map((name) => this.stores.delete(name)))
  }
}

/**
 * A copy without the URL: browsers reject a redirected response as a page. Null if the digest of its
 * bytes differs.
 */
async function copyIfWhole(response: Response, digest: string): Promise<Response | null> {
  const bytes = await response.arrayBuffer()
  if (digestOf(new Uint8Array(bytes)) !== digest) return null
  const headers = { 'content-type': response.headers.get('content-type') ?? '' }
  return new Response(bytes, { headers })
}

import { digestOf } from '../../package/digest.ts'

/** The program of a site as built: what a browser needs to open every page without network. */
export interface Program {
  /** Changes with any byte of any file. */
  readonly version: string
  /** The digest of each file by its path below the site; '' is the page itself. */
  readonly files: Readonly<Record<string, string>>
}

/** Names in assets/ carry a hash of their content: the same name is the same file for ever. */
const HASHED = /^assets\//

/**
 * Keeps versions of the program: the one in use and, until the reader says so, a newer one beside it.
 * Everything is under the site's own address, since other cities may share its host.
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

  /** Fetches the newest program whole. Rejects, keeping nothing of it, where a file is missing or another one. */
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

  /** The first program is used at once. Versions that are neither used nor the newest are dropped. */
  async activate(): Promise<void> {
    if (!(await this.stores.has(this.nameOf(await this.version())))) await this.use()
    await this.dropBut([await this.version(), this.newest.version])
  }

  /**
   * Uses the newest program from now on. The one before stays until the next comes, for a window that
   * has not been loaded again.
   */
  async use(): Promise<void> {
    const { version } = this.newest
    await (await this.note()).put(this.scope, new Response(version))
    this.used = Promise.resolve(version)
  }

  /** Version of the program in use; '' before the first. */
  version(): Promise<string> {
    this.used ??= this.remembered()
    return this.used
  }

  async hasNewer(): Promise<boolean> {
    return ![this.newest.version, ''].includes(await this.version())
  }

  /** A file of the program in use, or by its hash of another; null where it is not kept. */
  async answer(path: string): Promise<Response | null> {
    // The reader may have said yes to the worker that waits to take over from this one.
    if (path === '') this.used = null
    const store = await this.stores.open(this.nameOf(await this.version()))
    const url = this.scope + path
    return (
      ((await store.match(url)) ?? (HASHED.test(path) && (await this.stores.match(url)))) || null
    )
  }

  /**
   * One file of the newest program, kept or fetched, with the bytes that the build knows: a host in trouble
   * may send a page, a file cut off or one of another version, all with status 200.
   */
  private async file(path: string, digest: string): Promise<Response> {
    const url = this.scope + path
    const isHashed = HASHED.test(path)
    const kept = isHashed ? await this.stores.match(url) : undefined
    const whole = kept && (await copyIfWhole(kept, digest))
    if (whole) return whole
    // The browser's own copy of a hashed file may be one that was cut off.
    for (const cache of isHashed ? (['default', 'reload'] as const) : (['no-cache'] as const)) {
      const response = await this.ask(url, { cache })
      if (!response.ok) throw new Error(`${url}: ${response.status}`)
      const copy = await copyIfWhole(response, digest)
      if (copy) return copy
    }
    throw new Error(`${url}: not the file that was built`)
  }

  /** Which version is in use outlives this worker, so it is written down beside the files. */
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
 * The response without its address, since a host may lead on to another one, and a page may not be opened
 * with such an answer. Null where its bytes have another digest.
 */
async function copyIfWhole(response: Response, digest: string): Promise<Response | null> {
  const bytes = await response.arrayBuffer()
  if (digestOf(new Uint8Array(bytes)) !== digest) return null
  const headers = { 'content-type': response.headers.get('content-type') ?? '' }
  return new Response(bytes, { headers })
}

/** The program of a site as built: what a browser needs to open every page without network. */
export interface Program {
  /** Changes with any byte of any file. */
  readonly version: string
  /** Paths below the site; '' is the page itself. */
  readonly files: readonly string[]
}

/** Names in assets/ carry a hash of their content: the same name is the same file for ever. */
const HASHED = /^assets\//
const ASSETS = /\bassets\/[^"'<>\s?#]+/g

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

  /** Fetches the newest program whole. Rejects, keeping nothing of it, where a file cannot be had. */
  async install(): Promise<void> {
    const name = this.nameOf(this.newest.version)
    const store = await this.stores.open(name)
    try {
      await Promise.all(
        this.newest.files.map(async (path) => store.put(this.scope + path, await this.file(path))),
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

  private async file(path: string): Promise<Response> {
    const url = this.scope + path
    const kept = HASHED.test(path) ? await this.stores.match(url) : undefined
    if (kept) return kept
    const response = await this.ask(url, { cache: HASHED.test(path) ? 'default' : 'no-cache' })
    if (!response.ok) throw new Error(`${url}: ${response.status}`)
    // A host may lead on to another address, and a page may not be opened with such an answer.
    const type = response.headers.get('content-type') ?? ''
    const bytes = await response.arrayBuffer()
    if (path === '') this.mustBeOfThis(new TextDecoder().decode(bytes))
    if (HASHED.test(path) && type.startsWith('text/html'))
      throw new Error(`${url}: a page in its place`)
    return new Response(bytes, { headers: { 'content-type': type } })
  }

  /** A site is copied file by file: for a while the worker may be new and the page not, or the other way round. */
  private mustBeOfThis(page: string): void {
    const files = new Set(this.newest.files)
    const strange = (page.match(ASSETS) ?? []).find((path) => !files.has(path))
    if (strange) throw new Error(`${strange} is of another version`)
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

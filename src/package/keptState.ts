/**
 * A state of the package that the browser keeps for the time without network: what the reader saw
 * last. It stands in a cache of its own, whose name ends with the signature of its files.
 */
export interface KeptState {
  readonly name: string
  readonly signature: string
  readonly store: Cache
  /** When the server was last found to have the same (an ISO moment). */
  readonly since: string
}

/** How the names of such caches begin; `scope` is the address of the site, for it may share its host. */
export function keptNames(scope: string): string {
  return `${scope}|figures|`
}

/** The address in a cache under which a state that was kept whole says since when. */
export function keptMark(scope: string): string {
  return `${scope}since`
}

/** The state that is kept; null where none is, or none whole. */
export async function keptState(stores: CacheStorage, scope: string): Promise<KeptState | null> {
  const names = (await stores.keys()).filter((name) => name.startsWith(keptNames(scope)))
  const states = await Promise.all(
    names.map(async (name) => {
      const store = await stores.open(name)
      const since = await (await store.match(keptMark(scope)))?.text()
      const signature = name.slice(name.lastIndexOf('|') + 1)
      return since === undefined ? [] : [{ name, signature, store, since }]
    }),
  )
  return states.flat().toSorted((a, b) => b.since.localeCompare(a.since))[0] ?? null
}

/**
 * A copy of the package that the browser stores for offline use. It has its own cache, whose name ends with
 * the hash of the package.
 */
export interface CachedState {
  readonly name: string
  readonly packageHash: string
  readonly store: Cache
  /** ISO time at which the server last had the same files. */
  readonly since: string
}

/** Prefix of the cache names; `scope` is the URL of the site, since several sites may share a host. */
export function getCacheNamePrefix(scope: string): string {
  return `${scope}|figures|`
}

/** URL of the cache entry that a complete copy has, with its ISO time. */
export function getSinceUrl(scope: string): string {
  return `${scope}since`
}

/** The newest complete copy; null where there is none. */
export async function findCachedState(
  stores: CacheStorage,
  scope: string,
): Promise<CachedState | null> {
  const names = (await stores.keys()).filter((name) => name.startsWith(getCacheNamePrefix(scope)))
  const states = await Promise.all(
    names.map(async (name) => {
      const store = await stores.open(name)
      const since = await (await store.match(getSinceUrl(scope)))?.text()
      const packageHash = name.slice(name.lastIndexOf('|') + 1)
      return since === undefined ? [] : [{ name, packageHash, store, since }]
    }),
  )
  return states.flat().toSorted((a, b) => b.since.localeCompare(a.since))[0] ?? null
}

/** An in-memory CacheStorage with the methods that the service worker uses. */
export function memoryCaches(): CacheStorage {
  const stores = new Map<string, Map<string, Response>>()
  const createCache = (name: string): Map<string, Response> => {
    const store = stores.get(name) ?? new Map<string, Response>()
    stores.set(name, store)
    return store
  }
  const open = (name: string) => {
    const store = createCache(name)
    return {
      put: async (url: string, response: Response) => void store.set(url, response),
      match: async (url: string) => store.get(url)?.clone(),
    }
  }
  return {
    open: async (name: string) => open(name),
    has: async (name: string) => stores.has(name),
    keys: async () => [...stores.keys()],
    delete: async (name: string) => stores.delete(name),
    match: async (url: string) =>
      [...stores.values()].flatMap((store) => store.get(url)?.clone() ?? [])[0],
  } as unknown as CacheStorage
}

/** A fake server with these files that records requests; `gone`: unreachable. */
export function server(files: Readonly<Record<string, string>>) {
  const state = {
    files: { ...files } as Record<string, string>,
    gone: false,
    requests: [] as string[],
  }
  const ask = async (address: unknown): Promise<Response> => {
    const url = address instanceof Request ? address.url : String(address)
    state.requests.push(url)
    if (state.gone) throw new TypeError('Failed to fetch')
    const text = state.files[url]
    return text === undefined ? new Response(null, { status: 404 }) : new Response(text)
  }
  return { state, ask: ask as typeof fetch }
}

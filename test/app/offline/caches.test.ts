// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { DataCache } from '../../../src/app/offline/dataCache.ts'
import { AppCache, type AppBuild } from '../../../src/app/offline/appCache.ts'
import { computeDigest } from '../../../src/datapackage/io/digest.ts'
import { computePackageHash } from '../../../src/datapackage/io/packageHash.ts'
import { CACHED_SINCE_HEADER } from '../../../src/datapackage/worker/workerMessages.ts'
import { memoryCaches, server } from './memoryCaches.ts'

const SITE = 'https://host.example/york/'
const OTHER_CITY = 'https://host.example/bergen/'

const signature = (files: Readonly<Record<string, string>>): string =>
  computePackageHash(
    Object.entries(files).map(([path, text]) => ({
      path,
      digest: computeDigest(new TextEncoder().encode(text)),
    })),
  )

const CSV = 'housing/2025.csv'
const SAVED_AT = `${SITE}indicators/${CSV}`

function createDataCache(
  stores: CacheStorage,
  fetchFile: typeof fetch,
  appVersion = 'one',
  scope = SITE,
) {
  const now = () => new Date('2026-11-25T12:00:00Z')
  return new DataCache(stores, scope, async () => appVersion, fetchFile, now)
}

async function answer(figures: DataCache, url = SAVED_AT) {
  const response = await figures.answer(new Request(url), url.slice(SITE.length))
  return [response.status, await response.text(), response.headers.get(CACHED_SINCE_HEADER)]
}

describe('the cached figures', () => {
  test('answer offline requests with their date; a missing file stays missing', async () => {
    const { state, ask: fetchFile } = server({
      [SAVED_AT]: '7.53',
      [`${SITE}first-paint.json`]: '{}',
    })
    const figures = createDataCache(memoryCaches(), fetchFile)
    await figures.save(signature({ [CSV]: '7.53' }), [CSV])
    state.gone = true
    expect(await answer(figures)).toEqual([200, '7.53', '2026-11-25T12:00:00.000Z'])
    expect(await answer(figures, `${SITE}indicators/housing/2026.csv`)).toEqual([
      404,
      '',
      '2026-11-25T12:00:00.000Z',
    ])
  })

  test('never replace the files of a server that responds', async () => {
    const { state, ask: fetchFile } = server({ [SAVED_AT]: '7.53' })
    const figures = createDataCache(memoryCaches(), fetchFile)
    await figures.save(signature({ [CSV]: '7.53' }), [CSV])
    state.files[SAVED_AT] = '7.61'
    expect(await answer(figures)).toEqual([200, '7.61', null])
  })

  test('stay unchanged if the files change during the download', async () => {
    const { state, ask: fetchFile } = server({ [SAVED_AT]: '7.53' })
    const figures = createDataCache(memoryCaches(), fetchFile)
    await figures.save(signature({ [CSV]: '7.53' }), [CSV])
    state.files[SAVED_AT] = 'half a fi'
    await figures.save(signature({ [CSV]: '7.61' }), [CSV])
    state.gone = true
    expect((await answer(figures))[1]).toBe('7.53')
  })

  test('are not fetched again while unchanged, by the same app version', async () => {
    const { state, ask: fetchFile } = server({ [SAVED_AT]: '7.53' })
    const stores = memoryCaches()
    await createDataCache(stores, fetchFile).save(signature({ [CSV]: '7.53' }), [CSV])
    state.requests = []
    await createDataCache(stores, fetchFile).save(signature({ [CSV]: '7.53' }), [CSV])
    expect(state.requests).toEqual([])
    await createDataCache(stores, fetchFile, 'two').save(signature({ [CSV]: '7.53' }), [CSV])
    expect(state.requests).toContain(SAVED_AT)
  })

  test('of another city on the same host stay untouched', async () => {
    const { ask: fetchFile } = server({
      [SAVED_AT]: '7.53',
      [`${OTHER_CITY}indicators/${CSV}`]: '3.2',
    })
    const stores = memoryCaches()
    await createDataCache(stores, fetchFile, 'one', OTHER_CITY).save(signature({ [CSV]: '3.2' }), [
      CSV,
    ])
    await createDataCache(stores, fetchFile).save(signature({ [CSV]: '7.53' }), [CSV])
    expect(await createDataCache(stores, fetchFile, 'one', OTHER_CITY).getSince()).not.toBeNull()
  })
})

const digest = (text: string): string => computeDigest(new TextEncoder().encode(text))

/** A built version of the app: files by path and text; '' is the page. */
function buildSite(version: string, files: Readonly<Record<string, string>>): AppBuild {
  const digests = Object.entries(files).map(([path, text]) => [path, digest(text)])
  return { version, files: Object.fromEntries(digests) }
}

const page = (version: string) =>
  `<!doctype html><script src="./assets/app-${version}.js"></script>`

const VERSIONS = {
  one: { '': page('1'), 'assets/app-1.js': 'app one', 'icon.svg': '<svg id="one"/>' },
  two: { '': page('2'), 'assets/app-2.js': 'app("two")', 'icon.svg': '<svg id="two"/>' },
} as const

const onServer = (files: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [SITE + path, text]))

const text = async (stored: AppCache, path: string) => (await stored.answer(path))?.text()

async function createAppCache(stores: CacheStorage): Promise<AppCache> {
  const { ask: fetchFile } = server(onServer(VERSIONS.one))
  const first = new AppCache(stores, SITE, buildSite('1', VERSIONS.one), fetchFile)
  await first.install()
  await first.activate()
  return first
}

describe('the cached app', () => {
  test('stays in use until the reader accepts the cached newer version', async () => {
    const stores = memoryCaches()
    await createAppCache(stores)
    const { state, ask: fetchFile } = server(onServer(VERSIONS.two))
    const second = new AppCache(stores, SITE, buildSite('2', VERSIONS.two), fetchFile)
    await second.install()
    await second.activate()
    state.gone = true
    expect([await second.hasNewerVersion(), await text(second, '')]).toEqual([true, page('1')])
    expect(await text(second, 'assets/app-1.js')).toBe('app one')

    await second.use()
    expect([await second.hasNewerVersion(), await text(second, '')]).toEqual([false, page('2')])
    // A window that has not reloaded still finds its files.
    expect(await text(second, 'assets/app-1.js')).toBe('app one')
  })

  test('is the newer version after acceptance, even if the older worker still responds', async () => {
    const stores = memoryCaches()
    const first = await createAppCache(stores)
    expect(await first.hasNewerVersion()).toBe(false)
    const { ask: fetchFile } = server(onServer(VERSIONS.two))
    const waiting = new AppCache(stores, SITE, buildSite('2', VERSIONS.two), fetchFile)
    await waiting.install()
    expect([await waiting.hasNewerVersion(), await text(first, '')]).toEqual([true, page('1')])
    await waiting.use()
    expect([await text(first, ''), await first.version()]).toEqual([page('2'), '2'])
  })

  test('does not fetch a cached hashed file again', async () => {
    const stores = memoryCaches()
    await createAppCache(stores)
    const files = { ...VERSIONS.one, '': `${page('1')}<!-- two -->` }
    const { state, ask: fetchFile } = server(onServer(files))
    await new AppCache(stores, SITE, buildSite('2', files), fetchFile).install()
    expect(state.requests.toSorted()).toEqual([SITE, `${SITE}icon.svg`])
  })

  test('bypasses the HTTP cache if its copy is incomplete', async () => {
    const { ask: fetchFile } = server(onServer(VERSIONS.one))
    const script = `${SITE}assets/app-1.js`
    const throughCache: typeof fetch = async (address, how) =>
      address === script && how?.cache === 'default' ? new Response('app o') : fetchFile(address)
    const stored = new AppCache(memoryCaches(), SITE, buildSite('1', VERSIONS.one), throughCache)
    await stored.install()
    await stored.activate()
    expect(await text(stored, 'assets/app-1.js')).toBe('app one')
  })

  test('does not reuse an incomplete cache of an earlier version', async () => {
    const stores = memoryCaches()
    const store = await stores.open(`${SITE}|program|0`)
    await store.put(`${SITE}assets/app-1.js`, new Response('app o'))
    expect(await text(await createAppCache(stores), 'assets/app-1.js')).toBe('app one')
  })
})

/** Faulty responses of a host for a file of the newer version. */
const TROUBLES: Readonly<Record<string, (text: string) => Response>> = {
  'status 500': (body) => new Response(body, { status: 500 }),
  'status 429': (body) => new Response(body, { status: 429 }),
  'nothing, with status 404': () => new Response(null, { status: 404 }),
  'a page with status 200': () =>
    new Response('<!doctype html><title>One moment</title>', {
      headers: { 'content-type': 'text/html' },
    }),
  'a page that says to be a script': () =>
    new Response('<!doctype html><title>One moment</title>', {
      headers: { 'content-type': 'text/javascript' },
    }),
  'a file cut off': (body) => new Response(body.slice(0, -3)),
  'nothing, with status 200': () => new Response(''),
  'a file of the same length with one other letter': (body) =>
    new Response(`${body.slice(0, -1)}#`),
  'a longer file': (body) => new Response(`${body}\n`),
  'a body that breaks off': () =>
    new Response(
      new ReadableStream({ start: (body) => body.error(new TypeError('network error')) }),
    ),
}

describe('the newer version is not cached, and the one in use stays complete, if the host sends', () => {
  const matrix = Object.keys(TROUBLES).flatMap((trouble) =>
    ['', 'assets/app-2.js', 'icon.svg'].map((path) => ({ trouble, path, name: path || 'page' })),
  )

  test.each(matrix)('$trouble for $name', async ({ trouble, path }) => {
    const stores = memoryCaches()
    const first = await createAppCache(stores)
    const { ask: fetchFile } = server(onServer(VERSIONS.two))
    const inTrouble: typeof fetch = async (address, how) =>
      address === SITE + path
        ? TROUBLES[trouble]!((VERSIONS.two as Readonly<Record<string, string>>)[path]!)
        : fetchFile(address, how)
    const broken = new AppCache(stores, SITE, buildSite('2', VERSIONS.two), inTrouble)
    await expect(broken.install()).rejects.toThrow(new RegExp(`^${SITE}${path}: |^network error$`))
    expect(await stores.has(`${SITE}|program|2`)).toBe(false)
    for (const [stored, content] of Object.entries(VERSIONS.one))
      expect(await text(first, stored)).toBe(content)

    // The host works again.
    await new AppCache(stores, SITE, buildSite('2', VERSIONS.two), fetchFile).install()
    expect(await stores.has(`${SITE}|program|2`)).toBe(true)
  })

  test.each(Object.keys(TROUBLES))(
    '%s while the same version is fetched again',
    async (trouble) => {
      const stores = memoryCaches()
      await createAppCache(stores)
      const { ask: fetchFile } = server(onServer(VERSIONS.one))
      const inTrouble: typeof fetch = async (address, how) =>
        address === SITE ? TROUBLES[trouble]!(page('1')) : fetchFile(address, how)
      const again = new AppCache(stores, SITE, buildSite('1', VERSIONS.one), inTrouble)
      await expect(again.install()).rejects.toThrow(new RegExp(`^${SITE}: |^network error$`))
      expect(await text(again, '')).toBe(page('1'))
    },
  )
})

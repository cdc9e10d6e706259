// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { KeptFigures } from '../../../src/app/offline/keptFigures.ts'
import { KeptProgram, type Program } from '../../../src/app/offline/keptProgram.ts'
import { digestOf } from '../../../src/package/digest.ts'
import { signatureOf } from '../../../src/package/signature.ts'
import { KEPT_SINCE } from '../../../src/package/workerMessages.ts'
import { memoryCaches, server } from './memoryCaches.ts'

const SITE = 'https://host.example/york/'
const OTHER_CITY = 'https://host.example/bergen/'

const signature = (files: Readonly<Record<string, string>>): string =>
  signatureOf(
    Object.entries(files).map(([path, text]) => ({
      path,
      digest: digestOf(new TextEncoder().encode(text)),
    })),
  )

const CSV = 'housing/2025.csv'
const AT = `${SITE}indicators/${CSV}`

function keptFigures(stores: CacheStorage, ask: typeof fetch, program = 'one', scope = SITE) {
  const now = () => new Date('2026-11-25T12:00:00Z')
  return new KeptFigures(stores, scope, async () => program, ask, now)
}

async function answered(figures: KeptFigures, url = AT) {
  const answer = await figures.answer(new Request(url), url.slice(SITE.length))
  return [answer.status, await answer.text(), answer.headers.get(KEPT_SINCE)]
}

describe('the cached figures', () => {
  test('answer offline requests with their date; a missing file stays missing', async () => {
    const { state, ask } = server({ [AT]: '7.53', [`${SITE}first-paint.json`]: '{}' })
    const figures = keptFigures(memoryCaches(), ask)
    await figures.keep(signature({ [CSV]: '7.53' }), [CSV])
    state.gone = true
    expect(await answered(figures)).toEqual([200, '7.53', '2026-11-25T12:00:00.000Z'])
    expect(await answered(figures, `${SITE}indicators/housing/2026.csv`)).toEqual([
      404,
      '',
      '2026-11-25T12:00:00.000Z',
    ])
  })

  test('never replace the files of a server that responds', async () => {
    const { state, ask } = server({ [AT]: '7.53' })
    const figures = keptFigures(memoryCaches(), ask)
    await figures.keep(signature({ [CSV]: '7.53' }), [CSV])
    state.files[AT] = '7.61'
    expect(await answered(figures)).toEqual([200, '7.61', null])
  })

  test('stay unchanged if the files change during the download', async () => {
    const { state, ask } = server({ [AT]: '7.53' })
    const figures = keptFigures(memoryCaches(), ask)
    await figures.keep(signature({ [CSV]: '7.53' }), [CSV])
    state.files[AT] = 'half a fi'
    await figures.keep(signature({ [CSV]: '7.61' }), [CSV])
    state.gone = true
    expect((await answered(figures))[1]).toBe('7.53')
  })

  test('are not fetched again while unchanged, by the same app version', async () => {
    const { state, ask } = server({ [AT]: '7.53' })
    const stores = memoryCaches()
    await keptFigures(stores, ask).keep(signature({ [CSV]: '7.53' }), [CSV])
    state.asked = []
    await keptFigures(stores, ask).keep(signature({ [CSV]: '7.53' }), [CSV])
    expect(state.asked).toEqual([])
    await keptFigures(stores, ask, 'two').keep(signature({ [CSV]: '7.53' }), [CSV])
    expect(state.asked).toContain(AT)
  })

  test('of another city on the same host stay untouched', async () => {
    const { ask } = server({ [AT]: '7.53', [`${OTHER_CITY}indicators/${CSV}`]: '3.2' })
    const stores = memoryCaches()
    await keptFigures(stores, ask, 'one', OTHER_CITY).keep(signature({ [CSV]: '3.2' }), [CSV])
    await keptFigures(stores, ask).keep(signature({ [CSV]: '7.53' }), [CSV])
    expect(await keptFigures(stores, ask, 'one', OTHER_CITY).since()).not.toBeNull()
  })
})

const digest = (text: string): string => digestOf(new TextEncoder().encode(text))

/** A built version of the app: files by path and text; '' is the page. */
function built(version: string, files: Readonly<Record<string, string>>): Program {
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

const text = async (kept: KeptProgram, path: string) => (await kept.answer(path))?.text()

async function keptOne(stores: CacheStorage): Promise<KeptProgram> {
  const { ask } = server(onServer(VERSIONS.one))
  const first = new KeptProgram(stores, SITE, built('1', VERSIONS.one), ask)
  await first.install()
  await first.activate()
  return first
}

describe('the cached app', () => {
  test('stays in use until the reader accepts the cached newer version', async () => {
    const stores = memoryCaches()
    await keptOne(stores)
    const { state, ask } = server(onServer(VERSIONS.two))
    const second = new KeptProgram(stores, SITE, built('2', VERSIONS.two), ask)
    await second.install()
    await second.activate()
    state.gone = true
    expect([await second.hasNewer(), await text(second, '')]).toEqual([true, page('1')])
    expect(await text(second, 'assets/app-1.js')).toBe('app one')

    await second.use()
    expect([await second.hasNewer(), await text(second, '')]).toEqual([false, page('2')])
    // A window that has not reloaded still finds its files.
    expect(await text(second, 'assets/app-1.js')).toBe('app one')
  })

  test('is the newer version after acceptance, even if the older worker still responds', async () => {
    const stores = memoryCaches()
    const first = await keptOne(stores)
    expect(await first.hasNewer()).toBe(false)
    const { ask } = server(onServer(VERSIONS.two))
    const waiting = new KeptProgram(stores, SITE, built('2', VERSIONS.two), ask)
    await waiting.install()
    expect([await waiting.hasNewer(), await text(first, '')]).toEqual([true, page('1')])
    await waiting.use()
    expect([await text(first, ''), await first.version()]).toEqual([page('2'), '2'])
  })

  test('does not fetch a cached hashed file again', async () => {
    const stores = memoryCaches()
    await keptOne(stores)
    const files = { ...VERSIONS.one, '': `${page('1')}<!-- two -->` }
    const { state, ask } = server(onServer(files))
    await new KeptProgram(stores, SITE, built('2', files), ask).install()
    expect(state.asked.toSorted()).toEqual([SITE, `${SITE}icon.svg`])
  })

  test('bypasses the HTTP cache if its copy is incomplete', async () => {
    const { ask } = server(onServer(VERSIONS.one))
    const script = `${SITE}assets/app-1.js`
    const throughCache: typeof fetch = async (address, how) =>
      address === script && how?.cache === 'default' ? new Response('app o') : ask(address)
    const kept = new KeptProgram(memoryCaches(), SITE, built('1', VERSIONS.one), throughCache)
    await kept.install()
    await kept.activate()
    expect(await text(kept, 'assets/app-1.js')).toBe('app one')
  })

  test('does not reuse an incomplete cache of an earlier version', async () => {
    const stores = memoryCaches()
    const store = await stores.open(`${SITE}|program|0`)
    await store.put(`${SITE}assets/app-1.js`, new Response('app o'))
    expect(await text(await keptOne(stores), 'assets/app-1.js')).toBe('app one')
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
    const first = await keptOne(stores)
    const { ask } = server(onServer(VERSIONS.two))
    const inTrouble: typeof fetch = async (address, how) =>
      address === SITE + path
        ? TROUBLES[trouble]!((VERSIONS.two as Readonly<Record<string, string>>)[path]!)
        : ask(address, how)
    const broken = new KeptProgram(stores, SITE, built('2', VERSIONS.two), inTrouble)
    await expect(broken.install()).rejects.toThrow(new RegExp(`^${SITE}${path}: |^network error$`))
    expect(await stores.has(`${SITE}|program|2`)).toBe(false)
    for (const [kept, content] of Object.entries(VERSIONS.one))
      expect(await text(first, kept)).toBe(content)

    // The host works again.
    await new KeptProgram(stores, SITE, built('2', VERSIONS.two), ask).install()
    expect(await stores.has(`${SITE}|program|2`)).toBe(true)
  })

  test.each(Object.keys(TROUBLES))(
    '%s while the same version is fetched again',
    async (trouble) => {
      const stores = memoryCaches()
      await keptOne(stores)
      const { ask } = server(onServer(VERSIONS.one))
      const inTrouble: typeof fetch = async (address, how) =>
        address === SITE ? TROUBLES[trouble]!(page('1')) : ask(address, how)
      const again = new KeptProgram(stores, SITE, built('1', VERSIONS.one), inTrouble)
      await expect(again.install()).rejects.toThrow(new RegExp(`^${SITE}: |^network error$`))
      expect(await text(again, '')).toBe(page('1'))
    },
  )
})

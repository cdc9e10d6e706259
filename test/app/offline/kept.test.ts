// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { KeptFigures } from '../../../src/app/offline/keptFigures.ts'
import { KeptProgram } from '../../../src/app/offline/keptProgram.ts'
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

describe('the figures that a browser keeps', () => {
  test('are the answer without network, and say since when; a file nobody filed stays missing', async () => {
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

  test('never stand in for the files of a server that answers', async () => {
    const { state, ask } = server({ [AT]: '7.53' })
    const figures = keptFigures(memoryCaches(), ask)
    await figures.keep(signature({ [CSV]: '7.53' }), [CSV])
    state.files[AT] = '7.61'
    expect(await answered(figures)).toEqual([200, '7.61', null])
  })

  test('stay whole as they were where the files change while they are fetched', async () => {
    const { state, ask } = server({ [AT]: '7.53' })
    const figures = keptFigures(memoryCaches(), ask)
    await figures.keep(signature({ [CSV]: '7.53' }), [CSV])
    state.files[AT] = 'half a fi'
    await figures.keep(signature({ [CSV]: '7.61' }), [CSV])
    state.gone = true
    expect((await answered(figures))[1]).toBe('7.53')
  })

  test('are not fetched again while they are the same, by the same program', async () => {
    const { state, ask } = server({ [AT]: '7.53' })
    const stores = memoryCaches()
    await keptFigures(stores, ask).keep(signature({ [CSV]: '7.53' }), [CSV])
    state.asked = []
    await keptFigures(stores, ask).keep(signature({ [CSV]: '7.53' }), [CSV])
    expect(state.asked).toEqual([])
    await keptFigures(stores, ask, 'two').keep(signature({ [CSV]: '7.53' }), [CSV])
    expect(state.asked).toContain(AT)
  })

  test('of another city on the same host are left alone', async () => {
    const { ask } = server({ [AT]: '7.53', [`${OTHER_CITY}indicators/${CSV}`]: '3.2' })
    const stores = memoryCaches()
    await keptFigures(stores, ask, 'one', OTHER_CITY).keep(signature({ [CSV]: '3.2' }), [CSV])
    await keptFigures(stores, ask).keep(signature({ [CSV]: '7.53' }), [CSV])
    expect(await keptFigures(stores, ask, 'one', OTHER_CITY).since()).not.toBeNull()
  })
})

describe('the program that a browser keeps', () => {
  const program = (version: string, files = ['', `assets/app-${version}.js`]) => ({
    version,
    files,
  })
  const files = {
    [SITE]: 'page one',
    [`${SITE}assets/app-1.js`]: 'app one',
    [`${SITE}assets/app-2.js`]: 'app two',
  }
  const text = async (kept: KeptProgram, path: string) => (await kept.answer(path))?.text()

  test('stays the one in use until the reader says so, though a newer one is kept beside it', async () => {
    const { state, ask } = server(files)
    const stores = memoryCaches()
    const first = new KeptProgram(stores, SITE, program('1'), ask)
    await first.install()
    await first.activate()
    state.files[SITE] = 'page two'
    const second = new KeptProgram(stores, SITE, program('2'), ask)
    await second.install()
    await second.activate()
    state.gone = true
    expect([await second.hasNewer(), await text(second, '')]).toEqual([true, 'page one'])
    expect(await text(second, 'assets/app-1.js')).toBe('app one')

    await second.use()
    expect([await second.hasNewer(), await text(second, '')]).toEqual([false, 'page two'])
    // A window that was not loaded again still finds its files.
    expect(await text(second, 'assets/app-1.js')).toBe('app one')
  })

  test('is the newer one after a yes, also where the worker of the older one still serves', async () => {
    const { state, ask } = server(files)
    const stores = memoryCaches()
    const first = new KeptProgram(stores, SITE, program('1'), ask)
    expect(await first.hasNewer()).toBe(false)
    await first.install()
    await first.activate()
    state.files[SITE] = 'page two'
    const waiting = new KeptProgram(stores, SITE, program('2'), ask)
    await waiting.install()
    expect([await waiting.hasNewer(), await text(first, '')]).toEqual([true, 'page one'])
    await waiting.use()
    expect([await text(first, ''), await first.version()]).toEqual(['page two', '2'])
  })

  test('of which a file cannot be had is not kept at all, and the one in use stays', async () => {
    const { ask } = server(files)
    const stores = memoryCaches()
    const first = new KeptProgram(stores, SITE, program('1'), ask)
    await first.install()
    await first.activate()
    const broken = new KeptProgram(stores, SITE, program('3'), ask)
    await expect(broken.install()).rejects.toThrow('assets/app-3.js: 404')
    expect(await stores.has(`${SITE}|program|3`)).toBe(false)
    expect(await text(first, '')).toBe('page one')
  })

  test('of which the page is still another version’s is not kept: a site is copied file by file', async () => {
    const page = (version: string) => `<script src="./assets/app-${version}.js"></script>`
    const { state, ask } = server({ ...files, [SITE]: page('1') })
    const second = new KeptProgram(memoryCaches(), SITE, program('2'), ask)
    await expect(second.install()).rejects.toThrow('assets/app-1.js is of another version')
    state.files[SITE] = page('2')
    await second.install()
    await second.activate()
    expect(await text(second, '')).toBe(page('2'))
  })

  test('keeps no page that a host sends in place of a script', async () => {
    const { ask } = server(files)
    const asPage: typeof fetch = async (address) => {
      const answer = await ask(address)
      if (answer.ok) return answer
      return new Response('page one', { headers: { 'content-type': 'text/html' } })
    }
    const broken = new KeptProgram(memoryCaches(), SITE, program('3'), asPage)
    await expect(broken.install()).rejects.toThrow('assets/app-3.js: a page in its place')
  })
})

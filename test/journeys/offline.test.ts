import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { expect, onTestFinished, test } from 'vitest'
import type { FromServiceWorker } from '../../src/app/offline/protocol.ts'
import { settle } from '../../src/cli/browser/browser.ts'
import { serveSite, type ServedSite } from '../../src/build/staticServer.ts'
import { PROJECT } from '../../src/build/site.ts'
import { computeDigest } from '../../src/datapackage/io/digest.ts'
import { expectAccessible, journeyBrowser } from './browser.ts'
import { builtSite } from './site.ts'

const newPage = journeyBrowser()

/** A host that a test may change, close and reopen at the same URL. */
interface Host {
  readonly address: string
  change(path: string, change: (text: string) => string): Promise<void>
  close(): Promise<void>
  open(): Promise<void>
}

async function host(): Promise<Host> {
  await mkdir(join(PROJECT, '.test-output'), { recursive: true })
  const folder = await mkdtemp(join(PROJECT, '.test-output', 'host-'))
  await cp(builtSite('york'), folder, { recursive: true })
  let served: ServedSite | null = await serveSite(folder, 0)
  const { address } = served
  onTestFinished(async () => {
    await served?.close()
    await rm(folder, { recursive: true })
  })
  return {
    address,
    async change(path, change) {
      const file = join(folder, path)
      await writeFile(file, change(await readFile(file, 'utf8')))
    },
    async close() {
      await served?.close()
      served = null
    },
    async open() {
      served = await serveSite(folder, Number(new URL(address).port))
    },
  }
}

/** A page with a service worker; network errors are expected. */
async function openOfflinePage(): Promise<Page> {
  const page = await newPage({ serviceWorkers: 'allow', expected: [/net::ERR_/] })
  // The worker first fetches the whole app, while other journeys use the same two cores.
  page.context().setDefaultTimeout(40_000)
  return page
}

/** Visits the site and waits until everything is cached. */
async function visit(page: Page, address: string): Promise<void> {
  await page.goto('about:blank')
  await page.goto(address)
  await page.getByText('also works without network').waitFor()
}

async function visitAgain(page: Page, address: string): Promise<void> {
  await page.goto('about:blank')
  await page.goto(address)
  await settle(page)
}

async function goOffline(context: BrowserContext, site: Host): Promise<void> {
  await context.setOffline(true)
  await site.close()
}

/** Fonts that the page, with all details open, requests but does not get. */
function findMissingFonts(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    for (const details of document.querySelectorAll('details')) details.open = true
    await new Promise(requestAnimationFrame)
    await document.fonts.ready
    return [...document.fonts]
      .filter(({ status }) => status === 'error')
      .map(({ family, weight, unicodeRange }) => `${family} ${weight} ${unicodeRange}`)
  })
}

/** One page of every kind with its heading. */
const PAGES = [
  ['right/housing', 'Housing'],
  ['recommendations', 'What was recommended, and what came of it'],
  ['recommendation/R2022-03', /^End the exclusion of Blue Badge holders/],
  ['report', 'Human rights in York: the report of 2025'],
  ['report/short', 'Human rights in York in 2025: the short version'],
  ['readiness', 'What the edition of 2025 still lacks'],
  ['about', 'About this page'],
  ['method', 'How we judge'],
  ['problems', 'Problems in the data'],
  ['present/1', /what the figures of 2025 say/],
] as const

test('after one visit the whole edition opens offline, with the date of its figures', async () => {
  const site = await host()
  const page = await openOfflinePage()
  await visit(page, site.address)
  await goOffline(page.context(), site)

  // Pages whose code was never loaded.
  for (const [path, name] of PAGES) {
    await page.goto(`${site.address}#/en/2025/${path}`)
    await page.getByRole('heading', { level: 1, name }).waitFor()
    expect(await findMissingFonts(page)).toEqual([])
  }
  await page.goto(`${site.address}#/en/2025/indicator/rough-sleeping`)
  await page.locator('.indicator-chart svg').first().hover()
  await page.getByRole('application').first().waitFor()
  await page.goto(`${site.address}#/nb/2023/report`)
  await page.locator('.report-chapter').first().waitFor()

  // Later: the browser restarts, still offline.
  const later = await page.context().newPage()
  await page.close()
  await later.goto(`${site.address}#/en/2025/indicator/housing-affordability`)
  await later.getByRole('heading', { level: 1, name: /House prices/ }).waitFor()
  const text = later.getByRole('status').getByText('The server cannot be reached or is failing.')
  await text.waitFor()
  await expect.poll(() => text.innerText()).toContain(String(new Date().getFullYear()))
  await expect.poll(() => later.getByRole('table').first().innerText()).toContain('7.53')
  await expectAccessible(later)

  // The network comes back while the page is open.
  await site.open()
  await later.context().setOffline(false)
  await expect.poll(() => text.count()).toBe(0)
})

test('a truncated file on the server is not newer: the data stay, also offline', async () => {
  const site = await host()
  const page = await openOfflinePage()
  const address = `${site.address}#/en/2025/indicator/housing-affordability`
  const verdict = page.locator('.statement-sentence')
  await visit(page, address)
  await site.change('indicators/housing/2025.csv', (csv) => csv.slice(0, csv.length / 2))

  await visitAgain(page, address)
  const status = page.getByRole('status')
  await status.getByText('One data file could not be read again: housing/2025.csv.').waitFor()
  await expect.poll(() => verdict.innerText()).toContain('7.53')
  expect(await page.getByRole('button', { name: 'Show the newer figures' }).count()).toBe(0)

  await goOffline(page.context(), site)
  await visitAgain(page, address)
  await status.getByText('The server cannot be reached or is failing.').waitFor()
  await expect.poll(() => verdict.innerText()).toContain('7.53')
})

test('newer figures on the server are announced, and shown on request', async () => {
  const site = await host()
  const page = await openOfflinePage()
  const address = `${site.address}#/en/2025/indicator/housing-affordability`
  const verdict = page.locator('.statement-sentence')
  await visit(page, address)
  await site.change('indicators/housing/2025.csv', (csv) =>
    csv.replace('housing-affordability,2025,york,,,7.53', 'housing-affordability,2025,york,,,7.61'),
  )

  await visitAgain(page, address)
  const show = page.getByRole('button', { name: 'Show the newer figures' })
  await show.waitFor()
  await expect.poll(() => verdict.innerText()).toContain('7.53')
  await visitAgain(page, address)
  await show.waitFor()
  await expect.poll(() => verdict.innerText()).toContain('7.53')

  await show.click()
  await page.getByRole('status').getByText('You now see the newer figures').waitFor()
  await expect.poll(() => verdict.innerText()).toContain('7.61')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')

  // The accepted figures stay, also offline.
  await visitAgain(page, address)
  await expect.poll(() => verdict.innerText()).toContain('7.61')
  await expect.poll(() => show.count()).toBe(0)
  await goOffline(page.context(), site)
  await visitAgain(page, address)
  await page.getByText('The server cannot be reached or is failing.').waitFor()
  await expect.poll(() => verdict.innerText()).toContain('7.61')
})

/** Publishes the next version of the app on the server. */
async function publishNewer(site: Host): Promise<void> {
  const digests: string[] = []
  await site.change('index.html', (html) => {
    const newer = html.replace('<head>', '<head><meta name="second">')
    for (const text of [html, newer]) digests.push(computeDigest(new TextEncoder().encode(text)))
    return newer
  })
  await site.change('sw.js', (code) =>
    code
      .replace(/(version:[`"'])[0-9a-f]{16}/, '$10123456789abcdef')
      .replace(digests[0]!, digests[1]!),
  )
}

const isSecond = (page: Page) => page.locator('meta[name="second"]').count()

const CHANGE = { name: 'Change to the newer version' } as const

test('a newer app version is announced, and used on request, in every open window', async () => {
  const site = await host()
  const page = await openOfflinePage()
  await visit(page, site.address)
  await publishNewer(site)

  await visitAgain(page, site.address)
  await page.getByRole('button', CHANGE).waitFor()
  await expectAccessible(page)
  expect(await isSecond(page)).toBe(0)

  // Closing every window does not accept it.
  const later = await page.context().newPage()
  await page.close()
  await visitAgain(later, site.address)
  await later.getByRole('button', CHANGE).waitFor()
  expect(await isSecond(later)).toBe(0)

  const other = await later.context().newPage()
  await visitAgain(other, site.address)
  await other.getByRole('button', CHANGE).waitFor()
  await later.getByRole('button', CHANGE).click()
  await expect.poll(() => isSecond(later)).toBe(1)
  await expect.poll(() => isSecond(other)).toBe(1)
  await later.getByText('also works without network').waitFor()
  expect(await later.getByRole('button', CHANGE).count()).toBe(0)
})

test('a newer app version with a truncated file is not cached: the one in use still works offline', async () => {
  const site = await host()
  const page = await openOfflinePage()
  await visit(page, site.address)
  await publishNewer(site)
  await site.change('index.html', (html) => html.slice(0, html.length / 2))

  await visitAgain(page, site.address)
  // The browser finds a newer worker, which cannot cache its files.
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    const newer = new Promise<ServiceWorker>((resolve) => {
      registration.addEventListener('updatefound', () => resolve(registration.installing!))
      if (registration.installing) resolve(registration.installing)
    })
    void registration.update().catch(() => undefined)
    const worker = await newer
    await new Promise<void>((resolve) => {
      const end = () => worker.state === 'redundant' && resolve()
      worker.addEventListener('statechange', end)
      end()
    })
  })
  expect(await page.getByRole('button', CHANGE).count()).toBe(0)

  await goOffline(page.context(), site)
  await visitAgain(page, `${site.address}#/en/2025/right/housing`)
  await page.getByRole('heading', { level: 1, name: 'Housing' }).waitFor()
  expect(await isSecond(page)).toBe(0)
})

test('a newer app version is announced and used although the old worker was busy', async () => {
  const site = await host()
  const page = await openOfflinePage()
  await visit(page, site.address)
  await publishNewer(site)
  // Until the announcement this page keeps the old worker busy.
  await page.addInitScript(() => {
    if (!('serviceWorker' in navigator)) return
    const { serviceWorker } = navigator
    const asking = setInterval(() => serviceWorker.controller?.postMessage({ kind: 'tell' }), 20)
    serviceWorker.addEventListener('message', ({ data }: MessageEvent<FromServiceWorker>) => {
      if (data.kind === 'state' && data.newerProgram) clearInterval(asking)
    })
  })

  await visitAgain(page, site.address)
  await page.getByRole('button', CHANGE).click()
  await expect.poll(() => isSecond(page)).toBe(1)
  await page.getByText('also works without network').waitFor()
  expect(await page.getByRole('button', CHANGE).count()).toBe(0)
})

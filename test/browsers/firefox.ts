import { readdir, readFile, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { launch, type KeyInput, type Page } from 'puppeteer-core'
import type { BrowserPage, Driver } from './driver.ts'
import { waitUntil } from './waitUntil.ts'

/**
 * Firefox over WebDriver BiDi.
 * @throws where it does not start
 */
export async function launchFirefox(executablePath: string, folder: string): Promise<Driver> {
  const downloads = join(folder, 'downloads')
  const temporary = join(folder, 'temporary')
  for (const place of [downloads, temporary]) await mkdir(place, { recursive: true })
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    env: { ...process.env, TMPDIR: temporary },
    defaultViewport: { width: 1280, height: 800 },
    extraPrefsFirefox: {
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.useDownloadDir': true,
      'browser.download.start_downloads_in_tmp_dir': true,
      'browser.download.always_ask_before_handling_new_types': false,
      'intl.accept_languages': 'en-GB',
      // The journeys of Chromium have it so too: what moves is looked at nowhere.
      'ui.prefersReducedMotion': 1,
    },
  })
  const known = new Map<Page, BrowserPage>()
  const add = (page: Page): BrowserPage => {
    const added = known.get(page) ?? firefoxPage(page)
    known.set(page, added)
    return added
  }
  for (const page of await browser.pages()) add(page)
  return {
    engine: 'firefox',
    version: await browser.version(),
    async open(address) {
      const page = await browser.newPage()
      const opened = add(page)
      await page.goto(address, { waitUntil: 'domcontentloaded' })
      return opened
    },
    async openedBy(act) {
      const before = new Set(await browser.pages())
      await act()
      const isNew = (page: Page): boolean => !before.has(page)
      return add(await waitUntil('a new window', async () => (await browser.pages()).find(isNew)))
    },
    async downloadedBy(act) {
      const before = new Set(await readdir(downloads))
      await act()
      return waitUntil('a download', async () => {
        const name = (await readdir(downloads)).find((file) => !before.has(file))
        // It is written elsewhere and moved here at its end, in place of an empty file.
        const bytes = name === undefined ? null : await readFile(join(downloads, name))
        return name !== undefined && bytes?.length ? { name, bytes } : undefined
      })
    },
    close: () => browser.close(),
  }
}

function firefoxPage(page: Page): BrowserPage {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(`uncaught: ${String(error)}`))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`console: ${message.text()}`)
  })
  return {
    evaluateExpression: (expression) => page.evaluate(expression),
    async press(chord) {
      const keys = chord.split('+') as KeyInput[]
      const last = keys.pop()!
      for (const key of keys) await page.keyboard.down(key)
      await page.keyboard.press(last)
      for (const key of keys.toReversed()) await page.keyboard.up(key)
    },
    type: (text) => page.keyboard.type(text),
    click: (selector) => page.click(selector),
    async chooseFiles(selector, paths) {
      const input = await page.$(selector)
      if (!input) throw new Error(`no ${selector} on the page`)
      await (input as Awaited<ReturnType<typeof page.$<'input'>>>)!.uploadFile(...paths)
    },
    resize: (width, height) => page.setViewport({ width, height }),
    print: () => page.pdf({ format: 'A4', printBackground: false, preferCSSPageSize: true }),
    screenshot: () => page.screenshot(),
    errors: async () => errors,
    focus: () => page.bringToFront(),
    close: async () => {
      if (!page.isClosed()) await page.close()
    },
  }
}

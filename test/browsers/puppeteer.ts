import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, KeyInput, Page } from 'puppeteer-core'
import type { BrowserPage, Driver, EngineName } from './driver.ts'
import { waitUntil } from './waitUntil.ts'

/** A driver for a puppeteer browser, which moves complete downloads into `downloads`. */
export async function puppeteerDriver(
  engine: EngineName,
  browser: Browser,
  downloads: string,
): Promise<Driver> {
  const known = new Map<Page, BrowserPage>()
  const add = (page: Page): BrowserPage => {
    const added = known.get(page) ?? puppeteerPage(page)
    known.set(page, added)
    return added
  }
  for (const page of await browser.pages()) add(page)
  return {
    engine,
    version: await browser.version(),
    async open(address) {
      const page = await browser.newPage()
      const opened = add(page)
      await page.goto(address, { waitUntil: 'domcontentloaded' })
      return opened
    },
    async waitForWindow(act) {
      const before = new Set(await browser.pages())
      await act()
      const isNew = (page: Page): boolean => !before.has(page)
      return add(await waitUntil('a new window', async () => (await browser.pages()).find(isNew)))
    },
    async waitForDownload(act) {
      const before = new Set(await readdir(downloads))
      await act()
      return waitUntil('a download', async () => {
        // Firefox writes elsewhere and replaces an empty file here at the end.
        const isComplete = (file: string): boolean => !file.endsWith('.crdownload')
        const newFiles = (await readdir(downloads)).filter((file) => !before.has(file))
        const name = newFiles.find(isComplete)
        const bytes = name === undefined ? null : await readFile(join(downloads, name))
        return name !== undefined && bytes?.length ? { name, bytes } : undefined
      })
    },
    close: () => browser.close(),
  }
}

function puppeteerPage(page: Page): BrowserPage {
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

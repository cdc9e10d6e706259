import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContextOptions, ConsoleMessage, Page } from 'playwright-core'
import { beforeAll, expect, onTestFinished } from 'vitest'
import { launchBrowser } from '../../src/cli/browser/browser.ts'

export const DEVICES = {
  phone: { width: 360, height: 740 },
  tablet: { width: 820, height: 1180 },
  desktop: { width: 1280, height: 800 },
  projector: { width: 1920, height: 1080 },
} as const

export interface PageOptions extends Omit<BrowserContextOptions, 'viewport'> {
  readonly width?: number
  readonly height?: number
  /** Expected console messages, which do not fail the test. */
  readonly expected?: readonly RegExp[]
}

/** The timeout of one step, long enough for a busy machine. */
const TIMEOUT_MS = 60_000

/** Opens a page in a fresh profile; closed and checked for problems when the test ends. */
export type NewPage = (options?: PageOptions) => Promise<Page>

/** The browser of this worker, shared by its files; it ends with the worker. */
const shared = globalThis as { journeyBrowser?: Browser }

/** The browser for the journeys of a file; each page has its own profile. Call it at the top of the file. */
export function journeyBrowser(): NewPage {
  beforeAll(async () => {
    if (!shared.journeyBrowser?.isConnected()) shared.journeyBrowser = await launchBrowser()
  })
  return async (options = {}) => {
    if (!shared.journeyBrowser) throw new Error('A page may be opened inside a test only.')
    return openGuardedPage(shared.journeyBrowser, options)
  }
}

/**
 * A page whose problems fail the test: a request to another origin, an
 * error or warning in the console, an uncaught exception, a violation of the Content Security Policy.
 */
async function openGuardedPage(browser: Browser, options: PageOptions): Promise<Page> {
  const {
    width = DEVICES.desktop.width,
    height = DEVICES.desktop.height,
    expected = [],
    ...rest
  } = options
  const context = await browser.newContext({
    locale: 'en-GB',
    timezoneId: 'UTC',
    reducedMotion: 'reduce',
    // Each test is a first visit; offline.test.ts covers later ones.
    serviceWorkers: 'block',
    ...rest,
    viewport: { width, height },
  })
  const problems: string[] = []
  context.setDefaultTimeout(TIMEOUT_MS)
  const page = await context.newPage()
  context.on('console', (message) => {
    if (isUnexpected(message) && !expected.some((pattern) => pattern.test(message.text())))
      problems.push(`console ${message.type()}: ${message.text()} (${message.location().url})`)
  })
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.stack ?? error.message}`))
  context.on('request', (request) => {
    const url = new URL(request.url())
    if (url.hostname !== 'localhost' && url.protocol.startsWith('http'))
      problems.push(`request to another origin: ${request.url()}`)
  })
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy breached: ${event.violatedDirective} ${event.blockedURI}`)
    })
  })
  onTestFinished(async () => {
    await context.close()
    expect(problems, 'what went wrong on the page').toEqual([])
  })
  return page
}

/** The app requests files that a group may not have published yet: their 404 is expected. */
const OPTIONAL_FILES = /\/indicators\/[^/]+\/\d{4}(-correction-\d+)?\.csv$/

function isUnexpected(message: ConsoleMessage): boolean {
  if (message.type() !== 'error' && message.type() !== 'warning') return false
  if (message.text().includes('Service Worker registration blocked by Playwright')) return false
  const isMissing = message.text().includes('the server responded with a status of 404')
  return !(isMissing && OPTIONAL_FILES.test(message.location().url))
}

const ALL_RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** The rules whose result depends on color scheme, width or language. */
const APPEARANCE_RULES = [
  'color-contrast',
  'link-in-text-block',
  'target-size',
  'scrollable-region-focusable',
  'css-orientation-lock',
  'html-has-lang',
  'html-lang-valid',
  'valid-lang',
]

/**
 * Checks WCAG 2.2 AA and axe's best practices on the current page. A page whose
 * content was already checked in another appearance is checked for `appearance` only.
 */
export async function expectAccessible(
  page: Page,
  extent: 'every rule' | 'appearance' = 'every rule',
): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    // The pages have no frames; without legacy mode axe is three times slower.
    .setLegacyMode()
    // Listing passed rules would nearly double the time.
    .options({
      resultTypes: ['violations'],
      runOnly:
        extent === 'every rule'
          ? { type: 'tag', values: ALL_RULES }
          : { type: 'rule', values: APPEARANCE_RULES },
    })
    .analyze()
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help} at ${node.target.join(' ')}\n${node.failureSummary ?? ''}`),
  )
  expect.soft(found, `what axe finds on ${page.url()}`).toEqual([])
}

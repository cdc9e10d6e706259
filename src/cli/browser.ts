import { join } from 'node:path'
import { chromium, type Browser, type Page } from 'playwright-core'
import {
  CHROMIUM,
  installBrowser,
  isInstalled,
  notFound,
  THIS_MACHINE,
  type Machine,
} from './installBrowser.ts'

/** Where Chrome, Chromium and Edge are usually installed. */
function usualPlaces(): readonly string[] {
  if (process.platform === 'darwin')
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    )
  if (process.platform === 'win32')
    return [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => [
        join(folder, 'Google/Chrome/Application/chrome.exe'),
        join(folder, 'Chromium/Application/chrome.exe'),
        join(folder, 'Microsoft/Edge/Application/msedge.exe'),
      ])
  return [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/usr/bin/microsoft-edge-stable',
    '/usr/bin/microsoft-edge',
    '/snap/bin/chromium',
    '/opt/google/chrome/chrome',
  ]
}

/** The path of a Chromium browser: `CHROME_PATH`, else one of the usual places; null where there is none. */
function findBrowser({ hasFile }: Machine): string | null {
  const named = process.env.CHROME_PATH
  if (named && !hasFile(named)) throw new Error(`CHROME_PATH names no file: ${named}`)
  return named || (usualPlaces().find(hasFile) ?? null)
}

/**
 * The path of a browser, which is installed where there is none and it can be (as root on Debian).
 * A command that needs a browser calls this once, before anything else looks for one.
 * @throws one line that says what to do
 */
export async function prepareBrowser(machine: Machine = THIS_MACHINE): Promise<string> {
  const found = findBrowser(machine)
  if (found && (found !== CHROMIUM.programs[0] || (await isInstalled(machine, CHROMIUM))))
    return found
  return installBrowser(machine, CHROMIUM)
}

/** The same for a command that has nothing to do without one: says why and ends the program. */
export async function prepareBrowserOrExplain(): Promise<void> {
  try {
    await prepareBrowser()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  }
}

/**
 * What the browser is started without. The first two draw the suggestions of the address bar, which
 * nobody sees, in a process of its own for each window: a fifth of what a page costs. The others
 * Playwright turns off, whose list this one replaces.
 */
const DISABLED_FEATURES = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
] as const

/** A browser with a fresh profile that asks nothing of the network by itself. */
export async function launchBrowser(extra: readonly string[] = []): Promise<Browser> {
  const executablePath = findBrowser(THIS_MACHINE)
  if (!executablePath) throw new Error(notFound(CHROMIUM))
  return chromium.launch({
    executablePath,
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--disable-features=${DISABLED_FEATURES.join(',')}`,
      ...extra,
    ],
  })
}

/** How long a page may take to be ready, on a busy machine too. */
const READY_TIMEOUT_MS = 60_000

/**
 * Waits until the page says that it is ready: `data-ready` on its root element names the address it
 * shows (src/app/useReadySignal.ts). What an act of the reader has just set going (a chart that
 * scrolls into view, a filter) begins within two frames and is drawn before the browser is idle.
 */
export async function settle(page: Pick<Page, 'waitForFunction' | 'evaluate'>): Promise<void> {
  const timeout = READY_TIMEOUT_MS
  do await page.waitForFunction(isReady, undefined, { timeout, polling: 100 })
  while (!(await page.evaluate(idle).then(() => page.evaluate(isReady))))
}

/** Runs in the page. */
function isReady(): boolean {
  return document.documentElement.dataset.ready === `/${location.hash.replace(/^#?\/?/, '')}`
}

/** Runs in the page. */
async function idle(): Promise<void> {
  for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame)
  await new Promise<void>((resolve) => {
    // Safari has none, nor has the browser that a journey makes as old.
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 1000 })
    else setTimeout(resolve)
  })
}

import { join } from 'node:path'
import { chromium, type Browser, type Page } from 'playwright-core'
import {
  CHROMIUM,
  installBrowser,
  isInstalled,
  formatNotFound,
  THIS_MACHINE,
  type Machine,
} from './installBrowser.ts'

/** Where Chrome, Chromium and Edge are usually installed. */
function getDefaultPaths(): readonly string[] {
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

/** The path of a Chromium browser: `CHROME_PATH`, else a default path; null if none is installed. */
function findBrowser({ hasFile }: Machine): string | null {
  const configuredPath = process.env.CHROME_PATH
  if (configuredPath && !hasFile(configuredPath))
    throw new Error(`CHROME_PATH names no file: ${configuredPath}`)
  return configuredPath || (getDefaultPaths().find(hasFile) ?? null)
}

/**
 * The path of a browser; installs one if there is none and the machine allows it (root on Debian). A
 * command that needs a browser calls this once, before any other code looks for one.
 * @throws Error with one line that says what to do
 */
export async function prepareBrowser(machine: Machine = THIS_MACHINE): Promise<string> {
  const path = findBrowser(machine)
  if (path && (path !== CHROMIUM.programs[0] || (await isInstalled(machine, CHROMIUM)))) return path
  return installBrowser(machine, CHROMIUM)
}

/**
 * Disabled features. The first two render address bar suggestions in a process per window, a fifth of
 * the cost of a page. The others are Playwright's own list, which this one replaces.
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

/** Starts a browser with a fresh profile that makes no network requests of its own. */
export async function launchBrowser(extraArgs: readonly string[] = []): Promise<Browser> {
  const executablePath = findBrowser(THIS_MACHINE)
  if (!executablePath) throw new Error(formatNotFound(CHROMIUM))
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
      ...extraArgs,
    ],
  })
}

/** How long a page may take to be ready, even on a busy machine. */
const READY_TIMEOUT_MS = 60_000

/**
 * Waits until the page is ready: `data-ready` on its root element equals its route
 * (src/app/useReadySignal.ts). Work that an action has just started (a chart scrolled into view, a
 * filter) begins within two frames and is rendered before the browser is idle.
 */
export async function settle(page: Pick<Page, 'waitForFunction' | 'evaluate'>): Promise<void> {
  const timeout = READY_TIMEOUT_MS
  do await page.waitForFunction(isReady, undefined, { timeout, polling: 100 })
  while (!(await page.evaluate(waitForIdle).then(() => page.evaluate(isReady))))
}

/** Runs in the page. */
function isReady(): boolean {
  return document.documentElement.dataset.ready === `/${location.hash.replace(/^#?\/?/, '')}`
}

/** Runs in the page. */
async function waitForIdle(): Promise<void> {
  for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame)
  await new Promise<void>((resolve) => {
    // Missing in Safari and in a journey that emulates old browsers.
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 1000 })
    else setTimeout(resolve)
  })
}

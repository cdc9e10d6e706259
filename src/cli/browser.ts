import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Browser, type Page } from 'playwright-core'

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

/**
 * The path of an installed Chromium browser: `CHROME_PATH`, else one of the usual places, else (as
 * root on Debian or Ubuntu) installed now. Throws one line that says what to install.
 */
export function findBrowser(): string {
  const named = process.env.CHROME_PATH
  if (named && !existsSync(named)) throw new Error(`CHROME_PATH names no file: ${named}`)
  const found = named ?? usualPlaces().find((place) => existsSync(place))
  if (found) return found
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    spawnSync('sh', ['-c', 'apt-get update -qq && apt-get install -y -qq chromium'], {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
    if (existsSync('/usr/bin/chromium')) return '/usr/bin/chromium'
  }
  throw new Error(
    'No Chrome, Chromium or Edge found: install one (Debian: apt-get install chromium) or set CHROME_PATH to it.',
  )
}

/** A browser with a fresh profile that asks nothing of the network by itself. */
export function launchBrowser(extra: readonly string[] = []): Promise<Browser> {
  return chromium.launch({
    executablePath: findBrowser(),
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...extra,
    ],
  })
}

/** How long a page may take to be ready, on a busy machine too. */
const READY_TIMEOUT_MS = 30_000

/**
 * Waits until the page says that it is ready: `data-ready` on its root element names the address it
 * shows (src/app/useReadySignal.ts). What an act of the reader has just set going (a chart that
 * scrolls into view, a filter) begins within two frames and is drawn before the browser is idle.
 */
export async function settle(page: Page): Promise<void> {
  await page.waitForFunction(
    async () => {
      const isReady = () =>
        document.documentElement.dataset.ready === `/${location.hash.replace(/^#?\/?/, '')}`
      if (!isReady()) return false
      for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame)
      await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1000 }))
      return isReady()
    },
    undefined,
    { timeout: READY_TIMEOUT_MS },
  )
}

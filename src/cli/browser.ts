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

/** How long a page must stay as it is to count as settled, and how long that may take. */
const STILL = 400
const PATIENCE = 10_000

/**
 * Waits until a page has its heading and its fonts and has stopped changing: figures reread, chart
 * drawn. (The network is no measure: requests of a worker that was stopped never end.)
 */
export async function settle(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await page.evaluate(
    async ({ still, patience }) => {
      await document.fonts.ready
      const end = performance.now() + patience
      let last = performance.now()
      const observer = new MutationObserver(() => {
        last = performance.now()
      })
      observer.observe(document, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      })
      while (performance.now() - last < still && performance.now() < end)
        await new Promise((resolve) => setTimeout(resolve, still / 4))
      observer.disconnect()
    },
    { still: STILL, patience: PATIENCE },
  )
}

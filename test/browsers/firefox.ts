import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { launch } from 'puppeteer-core'
import type { Driver } from './driver.ts'
import { puppeteerDriver } from './puppeteer.ts'

/**
 * Starts Firefox, driven by WebDriver BiDi.
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
      // As in the journeys: reduced motion.
      'ui.prefersReducedMotion': 1,
    },
  })
  return puppeteerDriver('firefox', browser, downloads)
}

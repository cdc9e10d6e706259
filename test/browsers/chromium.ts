import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { launch } from 'puppeteer-core'
import type { Driver } from './driver.ts'
import { puppeteerDriver } from './puppeteer.ts'

/**
 * Starts Chromium, for comparison with other engines.
 * @throws where it does not start
 */
export async function launchChromium(executablePath: string, folder: string): Promise<Driver> {
  const downloadPath = join(folder, 'downloads')
  await mkdir(downloadPath, { recursive: true })
  const browser = await launch({
    executablePath,
    headless: true,
    defaultViewport: { width: 1280, height: 800 },
    downloadBehavior: { policy: 'allow', downloadPath },
    args: ['--no-sandbox', '--disable-gpu', '--force-prefers-reduced-motion', '--lang=en-GB'],
  })
  return puppeteerDriver('chromium', browser, downloadPath)
}

import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Browser } from 'playwright-core'
import { launchBrowser, prepareBrowserOrExplain, settle } from './browser.ts'
import { readPackage } from '../package/readPackage.ts'
import { diskSource } from './diskSource.ts'
import { sitePages, someSitePages } from './pages.ts'
import { serveSite } from './serve.ts'
import { buildSite, PROJECT, siteFolder } from './site.ts'

/**
 * `npm run screenshots`: every page of the built site on every device in both schemes, into
 * `.screenshots/<theme>/<device>/<page>.png`, and what paper gets as PDF too.
 */
const DEVICES = {
  phone: { width: 360, height: 740 },
  tablet: { width: 820, height: 1180 },
  desktop: { width: 1280, height: 800 },
  projector: { width: 1920, height: 1080 },
  /** A4 at 96 dots an inch. */
  print: { width: 794, height: 1123 },
} as const

const THEMES = ['light', 'dark'] as const

type Device = keyof typeof DEVICES
type Theme = (typeof THEMES)[number]

const { values: chosen } = parseArgs({
  options: {
    page: { type: 'string', multiple: true },
    device: { type: 'string', multiple: true },
    theme: { type: 'string', multiple: true },
    lang: { type: 'string' },
    city: { type: 'string', default: 'indicators' },
    to: { type: 'string', default: '.screenshots' },
    /** Every indicator instead of one for each right. */
    all: { type: 'boolean', default: false },
  },
})

async function take(browser: Browser, address: string, theme: Theme, device: Device) {
  const context = await browser.newContext({
    viewport: DEVICES[device],
    colorScheme: theme,
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
    timezoneId: 'UTC',
  })
  const folder = join(PROJECT, chosen.to, theme, device)
  await mkdir(folder, { recursive: true })
  const page = await context.newPage()
  if (device === 'print') await page.emulateMedia({ media: 'print' })
  for (const { name, path } of pages) {
    // A change of the hash alone would keep the page that stands there.
    await page.goto('about:blank')
    await page.goto(address + path)
    await settle(page)
    await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true })
    if (device === 'print')
      await page.pdf({
        path: join(folder, `${name}.pdf`),
        format: 'A4',
        preferCSSPageSize: true,
        printBackground: false,
      })
  }
  await context.close()
  console.log(`${theme} ${device}: ${pages.length} pages`)
}

const { dataset } = await readPackage(diskSource(chosen.city))
if (!dataset) throw new Error(`The package in ${chosen.city} cannot be read: see npm run check.`)
const lang = chosen.lang ?? dataset.languages[0] ?? 'en'
const wanted = chosen.page
const pages = wanted
  ? sitePages(dataset, lang).filter(({ name }) => wanted.some((part) => name.includes(part)))
  : chosen.all
    ? sitePages(dataset, lang)
    : someSitePages(dataset, lang)

await prepareBrowserOrExplain()
const outDir = siteFolder(chosen.city)
await buildSite(chosen.city, outDir)
const site = await serveSite(outDir, 0)
const browser = await launchBrowser()
for (const theme of THEMES.filter((name) => chosen.theme?.includes(name) ?? true))
  for (const device of (Object.keys(DEVICES) as Device[]).filter(
    (name) => chosen.device?.includes(name) ?? true,
  ))
    await take(browser, site.address, theme, device)
await browser.close()
await site.close()

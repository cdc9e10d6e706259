import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { parseArgv, exitOnError } from './args.ts'
import { launchBrowser, prepareBrowserOrExit, settle } from './browser/browser.ts'
import { readPackage } from '../datapackage/readPackage.ts'
import { diskSource } from '../datapackage/io/diskSource.ts'
import { listSitePages, sampleSitePages } from './browser/sitePages.ts'
import { serveSite } from '../build/staticServer.ts'
import { buildSite, PROJECT, getSiteFolder } from '../build/site.ts'

/**
 * `npm run screenshots`: every page of the built site on every device in light and dark, into
 * `.screenshots/<theme>/<device>/<page>.png`; print also as PDF.
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

const { values: options } = parseArgv('screenshots')

/** The selected names, or all if none is selected. Exits if a name does not exist. */
function selectOptions<Name extends string>(
  option: string,
  names: readonly Name[],
  requested: readonly string[] | undefined,
): readonly Name[] {
  const unknown = requested?.find((one) => !names.some((name) => name === one))
  if (unknown === undefined) return names.filter((name) => requested?.includes(name) ?? true)
  return exitOnError(() => {
    throw new Error(`There is no --${option} ${unknown}, only ${names.join(', ')}.`)
  })
}

const devices = selectOptions('device', Object.keys(DEVICES) as Device[], options.device)
const themes = selectOptions('theme', THEMES, options.theme)
if (options.all && options.page)
  exitOnError(() => {
    throw new Error('--page already searches all pages: leave out --all.')
  })

async function selectScreenshots(browser: Browser, address: string, theme: Theme, device: Device) {
  const context = await browser.newContext({
    viewport: DEVICES[device],
    colorScheme: theme,
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
    timezoneId: 'UTC',
  })
  const folder = join(PROJECT, options.to, theme, device)
  await mkdir(folder, { recursive: true })
  const page = await context.newPage()
  if (device === 'print') await page.emulateMedia({ media: 'print' })
  for (const { name, path } of pages) {
    // Leave the page first: a change of the hash alone would not reload it.
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

const { dataset } = await readPackage(diskSource(options.city))
if (!dataset) throw new Error(`The package in ${options.city} cannot be read: see npm run check.`)
const [lang = 'en'] = selectOptions(
  'lang',
  dataset.languages,
  options.lang ? [options.lang] : undefined,
)
const requestedPages = options.page
const pages = requestedPages
  ? listSitePages(dataset, lang).filter(({ name }) =>
      requestedPages.some((part) => name.includes(part)),
    )
  : options.all
    ? listSitePages(dataset, lang)
    : sampleSitePages(dataset, lang)

if (pages.length === 0)
  exitOnError(() => {
    throw new Error(`No page has ${requestedPages?.join(' or ')} in its name.`)
  })
await prepareBrowserOrExit()
const outDir = getSiteFolder(options.city)
await buildSite(options.city, outDir)
const site = await serveSite(outDir, 0)
const browser = await launchBrowser()
for (const theme of themes)
  for (const device of devices) await selectScreenshots(browser, site.address, theme, device)
await browser.close()
await site.close()

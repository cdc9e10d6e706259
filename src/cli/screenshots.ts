import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { readArguments, runCommand, UsageError, type Arguments } from './args.ts'
import { launchBrowser, prepareBrowser, settle } from './browser/browser.ts'
import type { Dataset } from '../model/dataset.ts'
import { readPackage } from '../datapackage/readPackage.ts'
import { diskSource } from '../datapackage/io/diskSource.ts'
import { listSitePages, sampleSitePages, type SitePage } from './browser/sitePages.ts'
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

/** The selected names, or all if none is selected. @throws UsageError if a name does not exist */
function selectOptions<Name extends string>(
  option: string,
  names: readonly Name[],
  requested: readonly string[] | undefined,
): readonly Name[] {
  const unknown = requested?.find((one) => !names.some((name) => name === one))
  if (unknown === undefined) return names.filter((name) => requested?.includes(name) ?? true)
  throw new UsageError(`There is no --${option} ${unknown}, only ${names.join(', ')}.`)
}

/** The pages to capture. @throws UsageError if there are none */
function selectPages(
  dataset: Dataset,
  { lang: requested, page: names, all }: Arguments<'screenshots'>['options'],
): readonly SitePage[] {
  const [lang = 'en'] = selectOptions(
    'lang',
    dataset.languages,
    requested ? [requested] : undefined,
  )
  if (!names) return (all ? listSitePages : sampleSitePages)(dataset, lang)
  const pages = listSitePages(dataset, lang).filter(({ name }) =>
    names.some((part) => name.includes(part)),
  )
  if (pages.length === 0) throw new UsageError(`No page has ${names.join(' or ')} in its name.`)
  return pages
}

async function capturePages(
  pages: readonly SitePage[],
  browser: Browser,
  address: string,
  to: string,
  theme: Theme,
  device: Device,
): Promise<void> {
  const context = await browser.newContext({
    viewport: DEVICES[device],
    colorScheme: theme,
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
    timezoneId: 'UTC',
  })
  const folder = join(PROJECT, to, theme, device)
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

await runCommand(import.meta.url, async (args) => {
  const { folder, options } = readArguments('screenshots', args)
  const devices = selectOptions('device', Object.keys(DEVICES) as Device[], options.device)
  const themes = selectOptions('theme', THEMES, options.theme)
  const { dataset } = await readPackage(diskSource(folder))
  if (!dataset)
    throw new Error(`The package in ${folder} cannot be read: npm run check -- ${folder} says why.`)
  const pages = selectPages(dataset, options)
  await prepareBrowser()
  const outDir = getSiteFolder(folder)
  await buildSite(folder, outDir)
  const site = await serveSite(outDir, 0)
  const browser = await launchBrowser()
  for (const theme of themes)
    for (const device of devices)
      await capturePages(pages, browser, site.address, options.to, theme, device)
  await browser.close()
  await site.close()
})

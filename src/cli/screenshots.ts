import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { commandLine, orEnd } from './commandLine.ts'
import { launchBrowser, prepareBrowserOrExplain, settle } from './browser.ts'
import { readPackage } from '../package/readPackage.ts'
import { diskSource } from './diskSource.ts'
import { sitePages, someSitePages } from './pages.ts'
import { serveSite } from './serve.ts'
import { buildSite, PROJECT, siteFolder } from './site.ts'

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

const { values: chosen } = commandLine('screenshots')

/** The selected names, or all if none is selected. Exits if a name does not exist. */
function chosenOf<Name extends string>(
  option: string,
  names: readonly Name[],
  asked: readonly string[] | undefined,
): readonly Name[] {
  const unknown = asked?.find((one) => !names.some((name) => name === one))
  if (unknown === undefined) return names.filter((name) => asked?.includes(name) ?? true)
  return orEnd(() => {
    throw new Error(`There is no --${option} ${unknown}, only ${names.join(', ')}.`)
  })
}

const devices = chosenOf('device', Object.keys(DEVICES) as Device[], chosen.device)
const themes = chosenOf('theme', THEMES, chosen.theme)
if (chosen.all && chosen.page)
  orEnd(() => {
    throw new Error('--page already searches all pages: leave out --all.')
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

const { dataset } = await readPackage(diskSource(chosen.city))
if (!dataset) throw new Error(`The package in ${chosen.city} cannot be read: see npm run check.`)
const [lang = 'en'] = chosenOf('lang', dataset.languages, chosen.lang ? [chosen.lang] : undefined)
const wanted = chosen.page
const pages = wanted
  ? sitePages(dataset, lang).filter(({ name }) => wanted.some((part) => name.includes(part)))
  : chosen.all
    ? sitePages(dataset, lang)
    : someSitePages(dataset, lang)

if (pages.length === 0)
  orEnd(() => {
    throw new Error(`No page has ${wanted?.join(' or ')} in its name.`)
  })
await prepareBrowserOrExplain()
const outDir = siteFolder(chosen.city)
await buildSite(chosen.city, outDir)
const site = await serveSite(outDir, 0)
const browser = await launchBrowser()
for (const theme of themes)
  for (const device of devices) await take(browser, site.address, theme, device)
await browser.close()
await site.close()

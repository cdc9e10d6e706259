import { escapeXml } from '../model/text/escapeXml.ts'
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { build, type Rolldown } from 'vite'
import { getBuildTargets } from './supportedBrowsers.ts'
import { findNewestEdition } from '../model/dataset.ts'
import { decodeSnapshot } from '../datapackage/snapshot/snapshot.ts'
import { createCityCache } from './cityFiles.ts'
import { LICENCES } from './licencesPlugin.ts'
import { runInProduction, PROJECT, createViteConfig } from './site.ts'

const ENTRY = 'src/app/singleFile/singleFile.tsx'

export interface SingleFileSite {
  /** Such as `york-2025.html`. */
  readonly name: string
  readonly html: string
  /** Size of each part in bytes. */
  readonly parts: Readonly<
    Record<'program' | 'styles and fonts' | 'figures' | 'records' | 'licences', number>
  >
}

/**
 * Builds the dashboard of a city as one HTML file that opens from a disk. Browsers do not load modules
 * or fetch files from a disk, so the app is one classic script, and the page contains data, styles and
 * fonts.
 * @throws if the city's package is unreadable
 */
export async function buildSingleFile(city: string, builtAt: Date): Promise<SingleFileSite> {
  const { snapshot, records, head } = await createCityCache(resolve(PROJECT, city))()
  if (snapshot === null || records === null)
    throw new Error(`The package in ${city} cannot be read: npm run check -- ${city} says why.`)
  const { script, style, licences } = await buildProgram(city)
  const { dataset } = decodeSnapshot(JSON.parse(snapshot))
  const edition = findNewestEdition(dataset)?.edition ?? dataset.baseline
  const icon = await readFile(join(PROJECT, 'public/favicon.svg'), 'utf8')
  const check = escapeScript(await readFile(join(PROJECT, 'public/browser-check.js'), 'utf8'))
  const { withoutScript, oldBrowser } = await readStartNotes(head.title)
  const html = `<!doctype html>
<html lang="${escapeXml(head.lang)}" data-color-scheme="auto">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${buildPolicy([check, script], style)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="description" content="${escapeXml(head.description)}">
<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(icon)}">
<title>${escapeXml(head.title)}</title>
<style>${style}</style>
</head>
<body>
${withoutScript}
<div id="root"></div>
${oldBrowser}
<pre id="licences" hidden>
${escapeXml(licences)}</pre>
<script type="application/json" id="first-paint">${escapeJson(snapshot)}</script>
<script type="application/json" id="records">${escapeJson(records)}</script>
<script type="application/json" id="made">${escapeJson(JSON.stringify(builtAt.toISOString()))}</script>
<script>${check}</script>
<script>${script}</script>
</body>
</html>
`
  return {
    name: `${dataset.city.id}-${edition}.html`,
    html,
    parts: {
      program: Buffer.byteLength(script),
      'styles and fonts': Buffer.byteLength(style),
      figures: Buffer.byteLength(snapshot),
      records: Buffer.byteLength(records),
      licences: Buffer.byteLength(licences),
    },
  }
}

/**
 * The texts of index.html for browsers without JavaScript or too old, without the links to files that
 * the single file lacks.
 */
async function readStartNotes(
  title: string,
): Promise<Record<'withoutScript' | 'oldBrowser', string>> {
  const page = await readFile(join(PROJECT, 'index.html'), 'utf8')
  const extract = (pattern: RegExp): string => {
    const [found] = pattern.exec(page) ?? []
    if (found === undefined) throw new Error(`index.html lacks ${String(pattern)}.`)
    return found.replaceAll(/<span>.*?<\/span>/gs, '').replaceAll('{{title}}', escapeXml(title))
  }
  return {
    withoutScript: extract(/<noscript>.*?<\/noscript>/s),
    oldBrowser: extract(/<div class="start-note" id="old-browser".*?<\/div>/s),
  }
}

/** The app as one classic script, its styles with inlined fonts, and all licences. */
async function buildProgram(
  city: string,
): Promise<{ script: string; style: string; licences: string }> {
  const { plugins, ...config } = createViteConfig(city, '.')
  const built = await runInProduction(() =>
    build({
      ...config,
      // A single file needs no web app manifest, service worker or copy of the package.
      plugins: plugins?.filter((plugin) => !hasName(plugin, 'city-package', 'offline')) ?? [],
      configFile: false,
      publicDir: false,
      logLevel: 'error',
      build: {
        write: false,
        target: getBuildTargets(PROJECT),
        modulePreload: false,
        cssCodeSplit: false,
        assetsInlineLimit: () => true,
        rolldownOptions: {
          input: join(PROJECT, ENTRY),
          output: { format: 'iife', codeSplitting: false },
        },
      },
    }),
  )
  const [{ output }] = [built].flat() as [Rolldown.RolldownOutput]
  const joinAssets = (isWanted: (name: string) => boolean) =>
    output
      .flatMap((part) => (part.type === 'asset' && isWanted(part.fileName) ? [part.source] : []))
      .join('\n')
  return {
    script: escapeScript(output[0].code),
    style: joinAssets((name) => name.endsWith('.css')).replaceAll('</style', String.raw`<\/style`),
    licences: joinAssets((name) => name === LICENCES),
  }
}

function hasName(plugin: unknown, ...names: readonly string[]): boolean {
  return (
    typeof plugin === 'object' &&
    plugin !== null &&
    'name' in plugin &&
    names.includes(String(plugin.name))
  )
}

/**
 * The Content Security Policy: the file may run its own scripts and styles, show pictures and save
 * files that it generates. It has no network access.
 */
function buildPolicy(scripts: readonly string[], style: string): string {
  return [
    "default-src 'none'",
    `script-src ${scripts.map((script) => `'${hashSource(script)}'`).join(' ')}`,
    `style-src '${hashSource(style)}'`,
    'img-src data: blob:',
    'font-src data:',
    // The report's HTML export reads its fonts from data URLs.
    'connect-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

function hashSource(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}

/** Escapes JSON for a script element, so that it cannot end the element. */
function escapeJson(json: string): string {
  return json.replaceAll('<', String.raw`\u003c`)
}

/** The same for code: such text occurs in strings only, where the escape is equivalent. */
function escapeScript(code: string): string {
  return code.replaceAll(/<(\/script|script|!--)/gi, String.raw`\x3c$1`)
}

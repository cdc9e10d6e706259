import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { build, type Rolldown } from 'vite'
import { buildTarget } from './browsers.ts'
import { newestEdition } from '../model/dataset.ts'
import { decodeFirstPaint } from '../package/firstPaint.ts'
import { rememberedCity } from './city.ts'
import { LICENCES } from './licencesPlugin.ts'
import { asProduction, PROJECT, siteConfig } from './site.ts'

const ENTRY = 'src/app/packed/packed.tsx'

export interface PackedSite {
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
export async function packedSite(city: string, made: Date): Promise<PackedSite> {
  const { firstPaint, records, head } = await rememberedCity(resolve(PROJECT, city))()
  if (firstPaint === null || records === null)
    throw new Error(`The package in ${city} cannot be read: npm run check -- ${city} says why.`)
  const { script, style, licences } = await program(city)
  const { dataset } = decodeFirstPaint(JSON.parse(firstPaint))
  const edition = newestEdition(dataset)?.edition ?? dataset.baseline
  const icon = await readFile(join(PROJECT, 'public/favicon.svg'), 'utf8')
  const check = inProgram(await readFile(join(PROJECT, 'public/browser-check.js'), 'utf8'))
  const { withoutScript, oldBrowser } = await startNotes(head.title)
  const html = `<!doctype html>
<html lang="${escaped(head.lang)}" data-color-scheme="auto">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy([check, script], style)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="description" content="${escaped(head.description)}">
<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(icon)}">
<title>${escaped(head.title)}</title>
<style>${style}</style>
</head>
<body>
${withoutScript}
<div id="root"></div>
${oldBrowser}
<pre id="licences" hidden>
${escaped(licences)}</pre>
<script type="application/json" id="first-paint">${inScript(firstPaint)}</script>
<script type="application/json" id="records">${inScript(records)}</script>
<script type="application/json" id="made">${inScript(JSON.stringify(made.toISOString()))}</script>
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
      figures: Buffer.byteLength(firstPaint),
      records: Buffer.byteLength(records),
      licences: Buffer.byteLength(licences),
    },
  }
}

/**
 * The texts of index.html for browsers without JavaScript or too old, without the links to files that
 * the single file lacks.
 */
async function startNotes(title: string): Promise<Record<'withoutScript' | 'oldBrowser', string>> {
  const page = await readFile(join(PROJECT, 'index.html'), 'utf8')
  const part = (pattern: RegExp): string => {
    const [found] = pattern.exec(page) ?? []
    if (found === undefined) throw new Error(`index.html lacks ${String(pattern)}.`)
    return found.replaceAll(/<span>.*?<\/span>/gs, '').replaceAll('{{title}}', escaped(title))
  }
  return {
    withoutScript: part(/<noscript>.*?<\/noscript>/s),
    oldBrowser: part(/<div class="start-note" id="old-browser".*?<\/div>/s),
  }
}

/** The app as one classic script, its styles with inlined fonts, and all licences. */
async function program(city: string): Promise<{ script: string; style: string; licences: string }> {
  const { plugins, ...config } = siteConfig(city, '.')
  const built = await asProduction(() =>
    build({
      ...config,
      // A single file needs no web app manifest, service worker or copy of the package.
      plugins: plugins?.filter((plugin) => !isNamed(plugin, 'city-package', 'offline')) ?? [],
      configFile: false,
      publicDir: false,
      logLevel: 'error',
      build: {
        write: false,
        target: buildTarget(PROJECT),
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
  const textOf = (isWanted: (name: string) => boolean) =>
    output
      .flatMap((part) => (part.type === 'asset' && isWanted(part.fileName) ? [part.source] : []))
      .join('\n')
  return {
    script: inProgram(output[0].code),
    style: textOf((name) => name.endsWith('.css')).replaceAll('</style', String.raw`<\/style`),
    licences: textOf((name) => name === LICENCES),
  }
}

function isNamed(plugin: unknown, ...names: readonly string[]): boolean {
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
function policy(scripts: readonly string[], style: string): string {
  return [
    "default-src 'none'",
    `script-src ${scripts.map((script) => `'${digest(script)}'`).join(' ')}`,
    `style-src '${digest(style)}'`,
    'img-src data: blob:',
    'font-src data:',
    // The report's HTML export reads its fonts from data URLs.
    'connect-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

function digest(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}

/** Escapes JSON for a script element, so that it cannot end the element. */
function inScript(json: string): string {
  return json.replaceAll('<', String.raw`\u003c`)
}

/** The same for code: such text occurs in strings only, where the escape is equivalent. */
function inProgram(code: string): string {
  return code.replaceAll(/<(\/script|script|!--)/gi, String.raw`\x3c$1`)
}

/** Escapes text for an HTML element or attribute. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

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
  /** Bytes of each part, for those who wonder why the file is so large. */
  readonly parts: Readonly<
    Record<'program' | 'styles and fonts' | 'figures' | 'records' | 'licences', number>
  >
}

/**
 * The whole dashboard of a city as one HTML file that opens from a disk. Browsers run no modules and
 * fetch no files there: the program is one classic script, and data, styles and fonts stand in the page.
 * @throws where the city's folder holds no package that can be read
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
 * What index.html says where no script runs or the browser is too old, less the links to files that
 * the one file does not have beside it.
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

/** The program as one classic script, its styles with the fonts inside, and the licences of all of it. */
async function program(city: string): Promise<{ script: string; style: string; licences: string }> {
  const { plugins, ...config } = siteConfig(city, '.')
  const built = await asProduction(() =>
    build({
      ...config,
      // The pages of a site have what one file does without: a manifest, a service worker, a copy of the package.
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
 * What the file may do: run the very scripts and styles that it was made with, show pictures and save
 * files that it makes itself. It can reach no network.
 */
function policy(scripts: readonly string[], style: string): string {
  return [
    "default-src 'none'",
    `script-src ${scripts.map((script) => `'${digest(script)}'`).join(' ')}`,
    `style-src '${digest(style)}'`,
    'img-src data: blob:',
    'font-src data:',
    // The fonts of the archive copy of the report are read from inside the page.
    'connect-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

function digest(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}

/** JSON in a script element: nothing in it may end the element. */
function inScript(json: string): string {
  return json.replaceAll('<', String.raw`\u003c`)
}

/** The same for a program: such words stand in its strings only, where a backslash changes nothing. */
function inProgram(code: string): string {
  return code.replaceAll(/<(\/script|script|!--)/gi, String.raw`\x3c$1`)
}

/** Text as HTML, in an element or in an attribute. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

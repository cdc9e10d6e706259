import { cp, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite'
import { MANIFEST } from '../package/manifest.ts'
import {
  FILE_LIST,
  FIRST_PAINT,
  PACKAGE_PATH,
  packagePaths,
  RECORDS,
  rememberedCity,
  type Head,
} from './city.ts'
import { fileListPage } from './fileList.ts'
import { liveCity } from './liveCity.ts'

/**
 * The Content Security Policy: the page may load its own files only. `style-src` does not restrict
 * styles set through the CSSOM.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/**
 * Adds a city's package to the site. A build copies its folder, completes the manifest and writes the
 * combined copies; the dev server reads the folder at each request. The page's head gets language,
 * title and description from the package.
 */
export function packagePlugin(folder: string): Plugin {
  let outDir = ''
  const city = rememberedCity(folder)
  return {
    name: 'city-package',
    configResolved(config) {
      outDir = config.build.outDir
    },
    async transformIndexHtml(html, { bundle }) {
      const { head } = await city()
      const early = bundle ? [FIRST_PAINT, ...messagesOf(head.lang, bundle)] : []
      return {
        html: html
          .replace(/<html lang="[^"]*"/, `<html lang="${escaped(head.lang)}"`)
          .replaceAll('{{title}}', escaped(head.title)),
        tags: [...headTags(head), ...(bundle ? [POLICY_TAG] : []), ...early.map(preloaded)],
      }
    },
    async writeBundle(_options, bundle) {
      const files = await city()
      const { manifest, firstPaint, records } = files
      const paths = await packagePaths(folder)
      const to = join(outDir, PACKAGE_PATH)
      await mkdir(to, { recursive: true })
      for (const path of paths) await cp(join(folder, path), join(to, path))
      await writeFile(join(to, MANIFEST), manifest)
      if (firstPaint !== null) await writeFile(join(outDir, FIRST_PAINT), firstPaint)
      if (records !== null) await writeFile(join(outDir, RECORDS), records)
      await writeFile(join(outDir, FILE_LIST), fileListPage(paths, files, POLICY, styleOf(bundle)))
    },
    configureServer(server) {
      server.middlewares.use(liveCity(folder, city))
      server.watcher.add(folder)
      server.watcher.on('all', (_event, path) => {
        if (path.startsWith(folder)) server.ws.send({ type: 'full-reload' })
      })
    },
  }
}

function headTags({ title, description }: Head): HtmlTagDescriptor[] {
  return [
    { tag: 'title', children: escaped(title), injectTo: 'head' },
    { tag: 'meta', attrs: { name: 'description', content: description }, injectTo: 'head' },
  ]
}

/** The style sheet of the first page. */
function styleOf(bundle: Rolldown.OutputBundle): string | undefined {
  const entry = Object.values(bundle).find((part) => part.type === 'chunk' && part.isEntry)
  const styles = entry && 'viteMetadata' in entry ? entry.viteMetadata?.importedCss : undefined
  return [...(styles ?? [])][0]
}

const POLICY_TAG: HtmlTagDescriptor = {
  tag: 'meta',
  attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
  injectTo: 'head-prepend',
}

/** The chunks of a language's first messages, to preload them. */
function messagesOf(lang: string, bundle: Rolldown.OutputBundle): readonly string[] {
  return Object.values(bundle)
    .filter((part) => part.type === 'chunk')
    .filter((chunk) => chunk.moduleIds.some((id) => id.endsWith(`/${lang}/first.ts`)))
    .map((chunk) => chunk.fileName)
}

function preloaded(file: string): HtmlTagDescriptor {
  const kind = file.endsWith('.js') ? { rel: 'modulepreload' } : { rel: 'preload', as: 'fetch' }
  return {
    tag: 'link',
    attrs: { ...kind, href: `./${file}`, crossorigin: true },
    injectTo: 'head',
  }
}

/** Escapes text for an HTML element or attribute. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

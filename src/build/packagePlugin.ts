import { escapeXml } from '../model/text/escapeXml.ts'
import { cp, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite'
import { MANIFEST } from '../datapackage/manifest.ts'
import {
  FILE_LIST,
  SNAPSHOT_FILE,
  PACKAGE_PATH,
  listPackageFiles,
  RECORDS_FILE,
  createCityCache,
  type PageHead,
} from './cityFiles.ts'
import { renderFileList } from './fileListPage.ts'
import { getInterfaceLanguage } from '../i18n/languages.ts'
import { createLivePackage } from './livePackage.ts'

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
  const city = createCityCache(folder)
  return {
    name: 'city-package',
    configResolved(config) {
      outDir = config.build.outDir
    },
    async transformIndexHtml(html, { bundle }) {
      const { head } = await city()
      const preloadedFiles = bundle
        ? [SNAPSHOT_FILE, ...findMessageChunks(getInterfaceLanguage(head.lang), bundle)]
        : []
      return {
        html: html
          .replace(/<html lang="[^"]*"/, `<html lang="${escapeXml(head.lang)}"`)
          .replaceAll('{{title}}', escapeXml(head.title)),
        tags: [
          ...buildHeadTags(head),
          ...(bundle ? [POLICY_TAG] : []),
          ...preloadedFiles.map(buildPreloadTag),
        ],
      }
    },
    async writeBundle(_options, bundle) {
      const files = await city()
      const { manifest, snapshot, records } = files
      const paths = await listPackageFiles(folder)
      const to = join(outDir, PACKAGE_PATH)
      await mkdir(to, { recursive: true })
      for (const path of paths) await cp(join(folder, path), join(to, path))
      await writeFile(join(to, MANIFEST), manifest)
      if (snapshot !== null) await writeFile(join(outDir, SNAPSHOT_FILE), snapshot)
      if (records !== null) await writeFile(join(outDir, RECORDS_FILE), records)
      await writeFile(
        join(outDir, FILE_LIST),
        renderFileList(paths, files, POLICY, findStyleSheet(bundle)),
      )
    },
    configureServer(server) {
      server.middlewares.use(createLivePackage(folder, city))
      server.watcher.add(folder)
      server.watcher.on('all', (_event, path) => {
        if (path.startsWith(folder)) server.ws.send({ type: 'full-reload' })
      })
    },
  }
}

function buildHeadTags({ title, description }: PageHead): HtmlTagDescriptor[] {
  return [
    { tag: 'title', children: escapeXml(title), injectTo: 'head' },
    { tag: 'meta', attrs: { name: 'description', content: description }, injectTo: 'head' },
  ]
}

/** The style sheet of the first page. */
function findStyleSheet(bundle: Rolldown.OutputBundle): string | undefined {
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
function findMessageChunks(lang: string, bundle: Rolldown.OutputBundle): readonly string[] {
  return Object.values(bundle)
    .filter((part) => part.type === 'chunk')
    .filter((chunk) => chunk.moduleIds.some((id) => id.endsWith(`/${lang}/first.ts`)))
    .map((chunk) => chunk.fileName)
}

function buildPreloadTag(file: string): HtmlTagDescriptor {
  const kind = file.endsWith('.js') ? { rel: 'modulepreload' } : { rel: 'preload', as: 'fetch' }
  return {
    tag: 'link',
    attrs: { ...kind, href: `./${file}`, crossorigin: true },
    injectTo: 'head',
  }
}

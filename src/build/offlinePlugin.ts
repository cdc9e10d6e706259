import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join, relative, resolve, sep } from 'node:path'
import { build, type Plugin, type Rolldown } from 'vite'
import { computeDigest } from '../datapackage/io/digest.ts'
import { getBuildTargets } from './supportedBrowsers.ts'
import {
  FILE_LIST,
  SNAPSHOT_FILE,
  PACKAGE_PATH,
  RECORDS_FILE,
  createCityCache,
  type PageHead,
} from './cityFiles.ts'

const WORKER_FILE = 'sw.js'
const APP_MANIFEST = 'app.webmanifest'
const SOURCE = resolve(import.meta.dirname, '../app/offline/serviceWorker.ts')

/**
 * Fonts that are not cached: scripts that the app itself does not use (unlike the Greek characters of
 * formulas), and the format for older browsers.
 */
const EXCLUDED_FONTS = /-(cyrillic(-ext)?|greek-ext|vietnamese)-|\.woff$/

/** Configuration files of hosts; some hosts do not serve them. */
const HOST_FILES = ['web.config', '_headers', '.nojekyll']

/** Not part of the app: the package's files, the build manifest, host configuration. */
const EXCLUDED_PATHS = [
  SNAPSHOT_FILE,
  RECORDS_FILE,
  FILE_LIST,
  WORKER_FILE,
  '.vite/',
  `${PACKAGE_PATH}/`,
  ...HOST_FILES,
]

/**
 * Makes the site installable and usable offline: writes the web app manifest from the city's package,
 * and the service worker with the list of the app's files.
 */
export function offlinePlugin(folder: string): Plugin {
  let outDir = ''
  const city = createCityCache(folder)
  return {
    name: 'offline',
    apply: 'build',
    configResolved(config) {
      outDir = config.build.outDir
    },
    transformIndexHtml() {
      return [
        createLink({ rel: 'manifest', href: `./${APP_MANIFEST}` }),
        createLink({ rel: 'apple-touch-icon', href: './icon-192.png' }),
      ]
    },
    async generateBundle() {
      const { head } = await city()
      this.emitFile({ type: 'asset', fileName: APP_MANIFEST, source: buildWebManifest(head) })
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        const paths = await listAppFiles(outDir)
        await writeFile(
          join(outDir, WORKER_FILE),
          await buildWorkerCode(await buildAppFileList(outDir, paths)),
        )
      },
    },
  }
}

function createLink(attrs: Record<string, string>) {
  return { tag: 'link', attrs, injectTo: 'head' as const }
}

/** The web app manifest, in the package's primary language. */
function buildWebManifest({ lang, title, description, city }: PageHead): string {
  const icon = (src: string, sizes: string, type: string, purpose = 'any') => ({
    src,
    sizes,
    type,
    purpose,
  })
  return JSON.stringify({
    id: './',
    name: title,
    short_name: city || title,
    description,
    lang,
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: '#ffffff',
    theme_color: '#1c3557',
    icons: [
      icon('favicon.svg', 'any', 'image/svg+xml'),
      icon('icon-192.png', '192x192', 'image/png'),
      icon('icon-512.png', '512x512', 'image/png'),
      icon('icon-maskable-512.png', '512x512', 'image/png', 'maskable'),
    ],
  })
}

async function listAppFiles(outDir: string): Promise<readonly string[]> {
  const entries = await readdir(outDir, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(outDir, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter(
      (path) => !EXCLUDED_PATHS.some((excluded) => path === excluded || path.startsWith(excluded)),
    )
    .filter((path) => !EXCLUDED_FONTS.test(path))
    .toSorted()
}

/** index.html has the path '', since people open the site without a file name. */
async function buildAppFileList(outDir: string, paths: readonly string[]) {
  const files: Record<string, string> = {}
  for (const path of paths)
    files[path === 'index.html' ? '' : path] = computeDigest(await readFile(join(outDir, path)))
  return { version: computeDigest(new TextEncoder().encode(JSON.stringify(files))), files }
}

/** The worker as one classic script: not every browser supports module workers. */
async function buildWorkerCode(program: object): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { BUILT_PROGRAM: JSON.stringify(program) },
    build: {
      write: false,
      target: getBuildTargets(resolve(import.meta.dirname, '../..')),
      lib: { entry: SOURCE, formats: ['iife'], name: 'worker' },
    },
  })
  const [{ output }] = [built].flat() as [Rolldown.RolldownOutput]
  return output[0].code
}

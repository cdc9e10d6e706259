import { basename, join, resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { build, type InlineConfig } from 'vite'
import { buildTarget } from './browsers.ts'
import { rememberedCity } from './city.ts'
import { CHUNKS } from './chunks.ts'
import { messagesPlugin } from './messagesPlugin.ts'
import { licencesPlugin } from './licencesPlugin.ts'
import { offlinePlugin } from './offlinePlugin.ts'
import { packagePlugin } from './packagePlugin.ts'
import { packAssets } from './packAssets.ts'

/** The project's own folder: where index.html, the package and the built sites are. */
export const PROJECT = resolve(import.meta.dirname, '../..')

/** The package that the project ships with. */
export const OWN_PACKAGE = 'indicators'

/** Where the site of a package is built: dist for the project's own one. */
export function siteFolder(city: string): string {
  const isOwn = resolve(PROJECT, city) === join(PROJECT, OWN_PACKAGE)
  return join(PROJECT, isOwn ? 'dist' : join('.sites', basename(resolve(city))))
}

/**
 * How the app is built and served for one city. The app itself is the same for every city and asks
 * for the package at run time; the folder of the city is copied beside it.
 */
export function siteConfig(city: string, outDir: string): InlineConfig {
  const licences = licencesPlugin(PROJECT)
  return {
    root: PROJECT,
    // The site works under any path of any host.
    base: './',
    // A file that is not there is not there, in dev as on a static host.
    appType: 'mpa',
    resolve: {
      alias: {
        'victory-vendor/d3-scale': resolve(PROJECT, 'src/charts/rechartsScales.ts'),
        'd3-interpolate': resolve(PROJECT, 'src/charts/numberInterpolation.ts'),
        // React has had this hook of its own since 18; wouter asks for the stand-in for older ones.
        'use-sync-external-store/shim/index.js': 'react',
      },
    },
    plugins: [
      react(),
      packagePlugin(resolve(PROJECT, city)),
      messagesPlugin(),
      licences.collect(),
      licences.write,
      offlinePlugin(resolve(PROJECT, city)),
    ],
    worker: { format: 'es', plugins: () => [licences.collect()] },
    build: {
      outDir: resolve(PROJECT, outDir),
      emptyOutDir: true,
      target: buildTarget(PROJECT),
      // For the budgets: which chunks the first page and an indicator's page load.
      manifest: true,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        // No code of ours or of a library reads a property only for what the reading does.
        treeshake: { propertyReadSideEffects: false },
        output: { codeSplitting: { groups: CHUNKS } },
      },
      // The policy of the page allows no data: fonts or styles.
      assetsInlineLimit: 0,
    },
  }
}

/**
 * Builds the site of a city into a folder that any static host can serve.
 * @throws where the city's folder holds no package that can be read
 */
export async function buildSite(city: string, outDir: string): Promise<void> {
  const { firstPaint } = await rememberedCity(resolve(PROJECT, city))()
  if (firstPaint === null)
    throw new Error(`The package in ${city} cannot be read: npm run check -- ${city} says why.`)
  await asProduction(() =>
    build({ ...siteConfig(city, outDir), configFile: false, logLevel: 'warn' }),
  )
  await packAssets(join(resolve(PROJECT, outDir), 'assets'))
}

/** Vite takes a NODE_ENV that is set as it is: in a test it would build React for development. */
export async function asProduction<Built>(make: () => Promise<Built>): Promise<Built> {
  const before = process.env.NODE_ENV
  process.env.NODE_ENV = 'production'
  try {
    return await make()
  } finally {
    if (before === undefined) delete process.env.NODE_ENV
    else process.env.NODE_ENV = before
  }
}

/** The same for a command: where it fails, says why without a trace and ends the program. */
export async function buildOrExplain(city: string, outDir: string): Promise<void> {
  try {
    await buildSite(city, outDir)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  }
}

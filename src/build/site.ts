import { basename, join, resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { build, type InlineConfig } from 'vite'
import { getBuildTargets } from './supportedBrowsers.ts'
import { createCityCache } from './cityFiles.ts'
import { CHUNKS } from './chunks.ts'
import { messagesPlugin } from './messagesPlugin.ts'
import { licencesPlugin } from './licencesPlugin.ts'
import { offlinePlugin } from './offlinePlugin.ts'
import { packagePlugin } from './packagePlugin.ts'
import { compressAssets } from './compressAssets.ts'

/** The project's root folder. */
export const PROJECT = resolve(import.meta.dirname, '../..')

/** The package that is part of the project. */
export const OWN_PACKAGE = 'indicators'

/** The output folder of a package's site: dist for the project's own package. */
export function getSiteFolder(city: string): string {
  const isOwn = resolve(PROJECT, city) === join(PROJECT, OWN_PACKAGE)
  return join(PROJECT, isOwn ? 'dist' : join('.sites', basename(resolve(city))))
}

/**
 * The Vite configuration for one city. The app is the same for every city and fetches the package at
 * run time; the build copies the package into the site.
 */
export function createViteConfig(city: string, outDir: string): InlineConfig {
  const licences = licencesPlugin(PROJECT)
  return {
    root: PROJECT,
    // The site works under any path of any host.
    base: './',
    // Missing files are 404 in dev, as on a static host.
    appType: 'mpa',
    resolve: {
      alias: {
        'victory-vendor/d3-scale': resolve(PROJECT, 'src/charts/react/rechartsScales.ts'),
        'd3-interpolate': resolve(PROJECT, 'src/charts/react/numberInterpolation.ts'),
        // React has this hook since 18; wouter imports the shim for older versions.
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
      target: getBuildTargets(PROJECT),
      // The size budgets read which chunks a page loads.
      manifest: true,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        // No code relies on side effects of reading a property.
        treeshake: { propertyReadSideEffects: false },
        output: { codeSplitting: { groups: CHUNKS } },
      },
      // The Content Security Policy forbids data: fonts and styles.
      assetsInlineLimit: 0,
    },
  }
}

/**
 * Builds the site of a city into a folder that any static host can serve.
 * @throws if the city's package is unreadable
 */
export async function buildSite(city: string, outDir: string): Promise<void> {
  const { snapshot } = await createCityCache(resolve(PROJECT, city))()
  if (snapshot === null)
    throw new Error(`The package in ${city} cannot be read: npm run check -- ${city} says why.`)
  await runInProduction(() =>
    build({ ...createViteConfig(city, outDir), configFile: false, logLevel: 'warn' }),
  )
  await compressAssets(join(resolve(PROJECT, outDir), 'assets'))
}

/** Runs with NODE_ENV=production: Vite keeps a NODE_ENV that is set, so a test would build React for development. */
export async function runInProduction<Built>(run: () => Promise<Built>): Promise<Built> {
  const before = process.env.NODE_ENV
  process.env.NODE_ENV = 'production'
  try {
    return await run()
  } finally {
    if (before === undefined) delete process.env.NODE_ENV
    else process.env.NODE_ENV = before
  }
}

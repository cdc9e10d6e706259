import { relative, resolve } from 'node:path'
import { buildSite, getSiteFolder, PROJECT } from '../build/site.ts'
import { serveSite } from '../build/staticServer.ts'
import { readArguments, runCommand } from './args.ts'

const DEFAULT_PORT = 4173

/**
 * `npm start [-- FOLDER]`: builds the site of a city and serves it locally. The package is served from
 * its own folder, so that saved files show after a reload.
 */
await runCommand(import.meta.url, async (args) => {
  const { folder } = readArguments('start', args)
  const outDir = getSiteFolder(folder)
  await buildSite(folder, outDir)
  const livePackage = resolve(PROJECT, folder)
  const port = Number(process.env.PORT ?? DEFAULT_PORT)
  const { address } = await serveSite(outDir, port, { livePackage })
  console.log(`\n  The dashboard is at ${address}`)
  console.log(`  It shows the files in ${relative(process.cwd(), livePackage) || '.'};`)
  console.log('  reload the page after a change. Ctrl+C ends it.\n')
})

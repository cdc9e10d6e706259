import { relative, resolve } from 'node:path'
import { parseArgv } from './args.ts'
import { serveSite } from '../build/staticServer.ts'
import { buildOrExit, OWN_PACKAGE, PROJECT, getSiteFolder } from '../build/site.ts'

const DEFAULT_PORT = 4173

/**
 * `npm start [-- FOLDER]`: builds the site of a city and serves it locally. The package is served from
 * its own folder, so that saved files show after a reload.
 */
const [city = OWN_PACKAGE] = parseArgv('start').positionals
const folder = getSiteFolder(city)
await buildOrExit(city, folder)
const { address } = await serveSite(folder, Number(process.env.PORT ?? DEFAULT_PORT), {
  livePackage: resolve(PROJECT, city),
})
console.log(`\n  The dashboard is at ${address}`)
console.log(`  It shows the files in ${relative(process.cwd(), resolve(PROJECT, city)) || '.'};`)
console.log('  reload the page after a change. Ctrl+C ends it.\n')

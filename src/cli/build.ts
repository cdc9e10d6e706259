import { parseArgv } from './args.ts'
import { buildOrExit, OWN_PACKAGE } from '../build/site.ts'

/**
 * `npm run build [-- FOLDER [TO]]`: builds the site of a city into a folder (default: dist/), ready for
 * any static host.
 */
const [city = OWN_PACKAGE, outDir = 'dist'] = parseArgv('build').positionals
await buildOrExit(city, outDir)
console.log(`The site is in ${outDir}: copy what is in it to any static web server.`)

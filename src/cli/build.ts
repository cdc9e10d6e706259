import { commandLine } from './commandLine.ts'
import { buildOrExplain, OWN_PACKAGE } from './site.ts'

/**
 * `npm run build [-- FOLDER [TO]]`: builds the site of a city into a folder (default: dist/), ready for
 * any static host.
 */
const [city = OWN_PACKAGE, to = 'dist'] = commandLine('build').positionals
await buildOrExplain(city, to)
console.log(`The site is in ${to}: copy what is in it to any static web server.`)

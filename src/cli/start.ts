import { buildSite } from './site.ts'
import { serveSite } from './serve.ts'

const DEFAULT_PORT = 4173

/** `npm start [-- FOLDER]`: builds the site of a city and serves it on this computer. */
const city = process.argv[2] ?? 'indicators'
await buildSite(city, 'dist')
const { address } = await serveSite('dist', Number(process.env.PORT ?? DEFAULT_PORT))
console.log(`\n  The dashboard is at ${address}   (Ctrl+C ends it)\n`)

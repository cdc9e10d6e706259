import { buildSite } from './site.ts'

/** `npm run build [-- FOLDER]`: builds the site of a city into dist/, ready for a static host. */
const city = process.argv[2] ?? 'indicators'
await buildSite(city, 'dist')
console.log('The site is in dist/: copy it to any static web server.')

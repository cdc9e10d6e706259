import { buildSite } from '../build/site.ts'
import { readArguments, runCommand } from './args.ts'

/** `npm run build [-- FOLDER [TO]]`: builds the site of a city into a folder, ready for any static host. */
await runCommand(import.meta.url, async (args) => {
  const { folder, to } = readArguments('build', args)
  const outDir = to ?? 'dist'
  await buildSite(folder, outDir)
  console.log(`The site is in ${outDir}: copy what is in it to any static web server.`)
})

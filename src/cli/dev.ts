import { resolve } from 'node:path'
import { createServer } from 'vite'
import { createCityCache } from '../build/cityFiles.ts'
import { createViteConfig, PROJECT } from '../build/site.ts'
import { readArguments, runCommand } from './args.ts'

/** `npm run dev [-- FOLDER]`: serves the app with live reload; CSV files are read from the folder at each request. */
await runCommand(import.meta.url, async (args) => {
  const { folder } = readArguments('dev', args)
  // Rejects if it is not the folder of a city.
  await createCityCache(resolve(PROJECT, folder))()
  const server = await createServer({ ...createViteConfig(folder, 'dist'), configFile: false })
  await server.listen()
  server.printUrls()
})

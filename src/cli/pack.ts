import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { parseArgv } from './args.ts'
import { buildSingleFile } from '../build/singleFile.ts'
import { OWN_PACKAGE, PROJECT } from '../build/site.ts'

/**
 * `npm run pack [-- FOLDER] [--out FILE]`: writes the dashboard of a city as one HTML file that opens
 * with a double-click, without network: dist/york-2025.html.
 */
async function writeSingleFile(): Promise<void> {
  const { values, positionals } = parseArgv('pack')
  const [city = OWN_PACKAGE] = positionals
  console.log(`Packing the dashboard of ${city} …`)
  const { name, html, parts } = await buildSingleFile(city, new Date())
  for (const [part, bytes] of Object.entries(parts))
    console.log(`  ${part}: ${formatKilobytes(bytes)}`)
  const out = values.out ?? join(PROJECT, 'dist', name)
  await mkdir(dirname(out), { recursive: true })
  await writeFile(out, html)
  const shownPath = relative(process.cwd(), out)
  console.log(`The dashboard is in ${shownPath}, ${formatKilobytes(Buffer.byteLength(html))}.`)
  console.log('Copy it to a USB stick and open it with a double-click in Chrome, Edge or Firefox.')
}

function formatKilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000).toLocaleString('en')} kB`
}

try {
  await writeSingleFile()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

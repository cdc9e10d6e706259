import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { buildSingleFile } from '../build/singleFile.ts'
import { PROJECT } from '../build/site.ts'
import { readArguments, runCommand } from './args.ts'

/**
 * `npm run pack [-- FOLDER] [--out FILE]`: writes the dashboard of a city as one HTML file that opens
 * with a double-click, without network: dist/york-2025.html.
 */
await runCommand(import.meta.url, async (args) => {
  const { folder, options } = readArguments('pack', args)
  console.log(`Packing the dashboard of ${folder} …`)
  const { name, html, parts } = await buildSingleFile(folder, new Date())
  for (const [part, bytes] of Object.entries(parts))
    console.log(`  ${part}: ${formatKilobytes(bytes)}`)
  const out = options.out ?? join(PROJECT, 'dist', name)
  await mkdir(dirname(out), { recursive: true })
  await writeFile(out, html)
  const shownPath = relative(process.cwd(), out)
  console.log(`The dashboard is in ${shownPath}, ${formatKilobytes(Buffer.byteLength(html))}.`)
  console.log('Copy it to a USB stick and open it with a double-click in Chrome, Edge or Firefox.')
})

function formatKilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000).toLocaleString('en')} kB`
}

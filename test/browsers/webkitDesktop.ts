import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { waitUntil } from './waitUntil.ts'

/** A screen that nobody sees, with a home folder of its own, for a browser that needs both. */
export interface Desktop {
  /** The environment of programs that are to run there. */
  readonly env: NodeJS.ProcessEnv
  /** Where the browser saves downloads. */
  readonly downloads: string
  /** The windows on the screen that have this in their name, as xdotool numbers them. */
  windows(name: string): Promise<readonly string[]>
  /** Opens the print dialogue of a window by its key, prints to a file and returns that. */
  print(window: string): Promise<Uint8Array>
  stop(): void
}

/** No printer but a file; and motion reduced, as in the journeys of Chromium. */
const GTK_SETTINGS = '[Settings]\ngtk-print-backends=file\ngtk-enable-animations=false\n'

/** With its usual buttons MiniBrowser's toolbar makes every window 447 px wide or wider. */
const NARROW_TOOLBAR = '* { padding: 0; margin: 0; min-width: 0; border-width: 0; }'

/** What GTK calls what it prints into a file. */
const PRINTED = 'output.pdf'

/** @throws where the screen does not start */
export async function startDesktop(home: string): Promise<Desktop> {
  const downloads = join(home, 'downloads')
  const documents = join(home, 'documents')
  const config = join(home, 'config')
  for (const folder of [downloads, documents, join(config, 'gtk-3.0')])
    await mkdir(folder, { recursive: true })
  await writeFile(join(config, 'gtk-3.0', 'settings.ini'), GTK_SETTINGS)
  await writeFile(join(config, 'gtk-3.0', 'gtk.css'), NARROW_TOOLBAR)
  await writeFile(
    join(config, 'user-dirs.dirs'),
    `XDG_DOWNLOAD_DIR="${downloads}"\nXDG_DOCUMENTS_DIR="${documents}"\n`,
  )
  const screen = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1920x1200x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  )
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    DISPLAY: `:${await firstLine(screen)}`,
    LANG: 'C.UTF-8',
    HOME: home,
    XDG_CONFIG_HOME: config,
    XDG_DATA_HOME: join(home, 'data'),
    XDG_CACHE_HOME: join(home, 'cache'),
    // No bus for assistive technology is there to wait for.
    NO_AT_BRIDGE: '1',
    WEBKIT_DISABLE_COMPOSITING_MODE: '1',
    ...(process.getuid?.() === 0 && { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' }),
  }
  const run = promisify(execFile)
  /** Nothing found is an exit code other than 0; so is a window that has just gone. */
  const xdotool = async (...args: readonly string[]): Promise<string> => {
    try {
      return (await run('xdotool', args, { env })).stdout.trim()
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw error
      return ''
    }
  }
  const windows = async (name: string): Promise<readonly string[]> =>
    (await xdotool('search', '--onlyvisible', '--name', name)).split('\n').filter(Boolean)
  return {
    env,
    downloads,
    windows,
    async print(window) {
      const file = join(documents, PRINTED)
      await rm(file, { force: true })
      await xdotool('windowfocus', '--sync', window, 'key', 'ctrl+p')
      await waitUntil('the print dialogue', async () => (await windows('^Print$'))[0])
      return waitUntil('a printed file', async () => {
        const [dialogue] = await windows('^Print$')
        // The first key chooses the only printer, which the dialogue may not have listed yet.
        if (dialogue) await xdotool('windowfocus', dialogue, 'key', 'Down', 'key', 'Return')
        const bytes = await readFile(file).catch(() => null)
        return bytes?.subarray(-8).includes('%%EOF') ? bytes : undefined
      })
    },
    stop: () => void screen.kill(),
  }
}

/** The number of the screen, which it writes as soon as it can be drawn on. */
function firstLine(screen: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    screen.on('error', reject)
    screen.on('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)))
    screen.stdio[3]!.once('data', (number: Buffer) => resolve(number.toString().trim()))
  })
}

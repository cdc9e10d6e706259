import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { waitUntil } from './waitUntil.ts'

/** A virtual screen with its own home folder. */
export interface Desktop {
  /** The environment for programs on this screen. */
  readonly env: NodeJS.ProcessEnv
  /** The download folder. */
  readonly downloads: string
  /** The xdotool ids of the windows whose name matches. */
  windows(name: string): Promise<readonly string[]>
  /** Prints a window to a file by its print dialog. */
  print(window: string): Promise<Uint8Array>
  stop(): void
}

/** Print to file only; reduced motion, as in the journeys. */
const GTK_SETTINGS = '[Settings]\ngtk-print-backends=file\ngtk-enable-animations=false\n'

/** By default MiniBrowser's toolbar makes windows at least 447 px wide. */
const NARROW_TOOLBAR = '* { padding: 0; margin: 0; min-width: 0; border-width: 0; }'

/** The default name of GTK's print file. */
const PRINTED = 'output.pdf'

/** @throws if the screen does not start */
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
    DISPLAY: `:${await readScreenNumber(screen)}`,
    LANG: 'C.UTF-8',
    HOME: home,
    XDG_CONFIG_HOME: config,
    XDG_DATA_HOME: join(home, 'data'),
    XDG_CACHE_HOME: join(home, 'cache'),
    // There is no accessibility bus.
    NO_AT_BRIDGE: '1',
    WEBKIT_DISABLE_COMPOSITING_MODE: '1',
    ...(process.getuid?.() === 0 && { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' }),
  }
  const run = promisify(execFile)
  /** Returns '' on a nonzero exit code: no match, or a closed window. */
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
        // The first key selects the only printer, which the dialog may not list yet.
        if (dialogue) await xdotool('windowfocus', dialogue, 'key', 'Down', 'key', 'Return')
        const bytes = await readFile(file).catch(() => null)
        return bytes?.subarray(-8).includes('%%EOF') ? bytes : undefined
      })
    },
    stop: () => void screen.kill(),
  }
}

/** The screen number, which Xvfb writes when it is ready. */
function readScreenNumber(screen: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    screen.on('error', reject)
    screen.on('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)))
    screen.stdio[3]!.once('data', (number: Buffer) => resolve(number.toString().trim()))
  })
}

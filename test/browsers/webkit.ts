import { spawn } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { Builder, Capabilities } from 'selenium-webdriver'
import { TIMEOUT_MS, type Driver } from './driver.ts'
import { copyWithRecorder, createRecordingCopy } from './recordErrors.ts'
import { waitUntil } from './waitUntil.ts'
import { startDesktop, type Desktop } from './webkitDesktop.ts'
import { Session } from './webkitWindows.ts'

/** A loading page may lose a script without an answer; retry after this time. */
const SCRIPT_TIMEOUT_MS = TIMEOUT_MS / 6

/**
 * Starts MiniBrowser (WebKitGTK), driven by WebDriver.
 * @throws where it does not start
 */
export async function launchWebKit(executablePath: string, folder: string): Promise<Driver> {
  const desktop = await startDesktop(join(folder, 'home'))
  const port = await findFreePort()
  const server = spawn(executablePath, ['-p', String(port)], { env: desktop.env, stdio: 'ignore' })
  const stop = (): void => {
    server.kill()
    desktop.stop()
  }
  try {
    return await startSession(`http://127.0.0.1:${port}`, desktop, folder, stop)
  } catch (error) {
    stop()
    throw error
  }
}

/** Starts a session of WebKitWebDriver; closing it stops all of its processes. */
async function startSession(
  address: string,
  desktop: Desktop,
  folder: string,
  stop: () => void,
): Promise<Driver> {
  await waitUntil('WebKitWebDriver', async () =>
    fetch(`${address}/status`).then(
      ({ ok }) => ok || undefined,
      () => undefined,
    ),
  )
  const selenium = await new Builder()
    .usingServer(address)
    .withCapabilities(
      new Capabilities({
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': {
          binary: await findMiniBrowser(),
          // As in Safari's print dialog: no backgrounds by default.
          args: ['--automation', '--print-backgrounds=false'],
        },
      }),
    )
    .build()
  await selenium.manage().setTimeouts({ script: SCRIPT_TIMEOUT_MS, pageLoad: TIMEOUT_MS })
  const session = new Session(selenium, desktop, await selenium.getWindowHandle())
  const version = (await selenium.getCapabilities()).get('browserVersion') as string
  return {
    engine: 'webkit',
    version: `webkit ${version}`,
    async prepareSite(site) {
      const copy = join(folder, 'site')
      await copyWithRecorder(site, copy)
      return copy
    },
    async open(target) {
      const page = await session.openWindow()
      await page.load(target.startsWith('file:') ? await createRecordingCopy(target) : target)
      return page
    },
    waitForWindow: (act) => session.waitForWindow(act),
    async waitForDownload(act) {
      const before = new Set(await readdir(desktop.downloads))
      await act()
      const name = await waitUntil('a download', async () => {
        const newFiles = (await readdir(desktop.downloads)).filter((file) => !before.has(file))
        // WebKit writes to a temporary name first.
        return newFiles.some((file) => file.endsWith('.wkdownload')) ? undefined : newFiles[0]
      })
      return { name, bytes: await readFile(join(desktop.downloads, name)) }
    },
    async close() {
      try {
        await selenium.quit()
      } finally {
        stop()
      }
    },
  }
}

/** @throws if it is not installed */
async function findMiniBrowser(): Promise<string> {
  const libraries = '/usr/lib'
  for (const machine of await readdir(libraries)) {
    const folder = join(libraries, machine)
    const versions = await readdir(folder).catch(() => [])
    const version = versions.find((name) => name.startsWith('webkit2gtk-4.'))
    if (version) return join(folder, version, 'MiniBrowser')
  }
  throw new Error('No MiniBrowser in /usr/lib/*/webkit2gtk-4.*')
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}

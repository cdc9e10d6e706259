import { spawn } from 'node:child_process'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { Builder, By, Capabilities, Key, type WebDriver } from 'selenium-webdriver'
import { TIMEOUT_MS, type BrowserPage, type Driver } from './driver.ts'
import { copyWithRecorder, withRecorder } from './recordErrors.ts'
import { waitUntil } from './waitUntil.ts'
import { startDesktop, type Desktop } from './webkitDesktop.ts'

const SIZE = { width: 1280, height: 800 }

/** The name of every window of MiniBrowser that a program drives begins so. */
const WINDOW_NAME = '^\\[Automation\\]'

/**
 * WebKit's own small browser on GTK, over WebDriver.
 * @throws where it does not start
 */
export async function launchWebKit(executablePath: string, folder: string): Promise<Driver> {
  const desktop = await startDesktop(join(folder, 'home'))
  const port = await freePort()
  const server = spawn(executablePath, ['-p', String(port)], { env: desktop.env, stdio: 'ignore' })
  const address = `http://127.0.0.1:${port}`
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
        pageLoadStrategy: 'eager',
        'webkitgtk:browserOptions': {
          binary: await miniBrowser(),
          // Safari's dialogue leaves backgrounds out unless a reader asks for them.
          args: ['--automation', '--print-backgrounds=false'],
        },
      }),
    )
    .build()
  await selenium.manage().setTimeouts({ script: TIMEOUT_MS, pageLoad: TIMEOUT_MS })
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
      await page.load(target.startsWith('file:') ? await recordingCopy(target) : target)
      return page
    },
    openedBy: (act) => session.openedBy(act),
    async downloadedBy(act) {
      const before = new Set(await readdir(desktop.downloads))
      await act()
      const name = await waitUntil('a download', async () => {
        const fresh = (await readdir(desktop.downloads)).filter((file) => !before.has(file))
        // WebKit writes beside the name that the file will have.
        return fresh.some((file) => file.endsWith('.wkdownload')) ? undefined : fresh[0]
      })
      return { name, bytes: await readFile(join(desktop.downloads, name)) }
    },
    async close() {
      await selenium.quit()
      server.kill()
      desktop.stop()
    },
  }
}

/** All windows hang on one session, which is in one window at a time: what is asked waits in line. */
class Session {
  readonly #selenium: WebDriver
  readonly #desktop: Desktop
  readonly #firstWindow: string
  #last: Promise<unknown> = Promise.resolve()

  constructor(selenium: WebDriver, desktop: Desktop, firstWindow: string) {
    this.#selenium = selenium
    this.#desktop = desktop
    this.#firstWindow = firstWindow
  }

  /** Runs a step when all steps before it have ended. */
  do<Result>(step: (selenium: WebDriver) => Promise<Result>): Promise<Result> {
    const result = this.#last.then(() => step(this.#selenium))
    this.#last = result.catch(() => undefined)
    return result
  }

  async openWindow(): Promise<WebKitPage> {
    return this.openedBy(() =>
      this.do(async (selenium) => {
        // The window that was used last may be closed, that of the start never is.
        await selenium.switchTo().window(this.#firstWindow)
        await selenium.switchTo().newWindow('window')
      }),
    )
  }

  async openedBy(act: () => Promise<void>): Promise<WebKitPage> {
    const handles = () => this.do((selenium) => selenium.getAllWindowHandles())
    const windows = () => this.#desktop.windows(WINDOW_NAME)
    const before = new Set([...(await handles()), ...(await windows())])
    const isNew = (one: string): boolean => !before.has(one)
    await act()
    const handle = await waitUntil('a new window', async () => (await handles()).find(isNew))
    const window = await waitUntil('it on the screen', async () => (await windows()).find(isNew))
    const page = new WebKitPage(this, this.#desktop, handle, window)
    await page.resize(SIZE.width, SIZE.height)
    return page
  }
}

class WebKitPage implements BrowserPage {
  readonly #session: Session
  readonly #desktop: Desktop
  /** The window as WebDriver names it, and as the screen does. */
  readonly #handle: string
  readonly #window: string
  readonly #errors: string[] = []
  #isClosed = false

  constructor(session: Session, desktop: Desktop, handle: string, window: string) {
    this.#session = session
    this.#desktop = desktop
    this.#handle = handle
    this.#window = window
  }

  /** Runs a step in this window. */
  #do<Result>(step: (selenium: WebDriver) => Promise<Result>): Promise<Result> {
    return this.#session.do(async (selenium) => {
      await selenium.switchTo().window(this.#handle)
      return step(selenium)
    })
  }

  load(address: string): Promise<void> {
    return this.#do((selenium) => selenium.get(address))
  }

  async evaluateExpression(expression: string): Promise<unknown> {
    const { value, error, errors } = await this.#do((selenium) =>
      selenium.executeAsyncScript<Evaluated>(
        `const done = arguments[0]
        const end = (result) => done({ ...result, errors: window.recordedErrors?.splice(0) ?? [] })
        new Promise((resolve) => resolve(${expression}))
          .then((value) => end({ value }), (error) => end({ error: String(error) }))`,
      ),
    )
    this.#errors.push(...errors)
    if (error !== undefined) throw new Error(error)
    return value
  }

  press(chord: string): Promise<void> {
    const names = chord.split('+')
    const keys = names.map((name) => keyOf(name, names.length > 1))
    return this.#do(async (selenium) => {
      const actions = selenium.actions()
      for (const key of keys) actions.keyDown(key)
      for (const key of keys.toReversed()) actions.keyUp(key)
      await actions.perform()
    })
  }

  type(text: string): Promise<void> {
    return this.#do((selenium) => selenium.actions().sendKeys(text).perform())
  }

  click(selector: string): Promise<void> {
    return this.#do((selenium) => selenium.findElement(By.css(selector)).click())
  }

  chooseFiles(selector: string, paths: readonly string[]): Promise<void> {
    return this.#do((selenium) => selenium.findElement(By.css(selector)).sendKeys(paths.join('\n')))
  }

  async resize(width: number, height: number): Promise<void> {
    const inner = () =>
      this.#do((selenium) =>
        selenium.executeScript<[number, number]>('return [innerWidth, innerHeight]'),
      )
    // The window is higher than the page by its toolbar.
    let toolbar = 0
    await waitUntil(`a window of ${width} × ${height}`, async () => {
      await this.#do((selenium) =>
        selenium
          .manage()
          .window()
          .setRect({ x: 0, y: 0, width, height: height + toolbar }),
      )
      const [innerWidth, innerHeight] = await inner()
      if (innerWidth === width && innerHeight === height) return true
      toolbar += height - innerHeight
      return undefined
    })
  }

  async print(): Promise<Uint8Array> {
    return this.#desktop.print(this.#window)
  }

  async screenshot(): Promise<Uint8Array> {
    return Buffer.from(await this.#do((selenium) => selenium.takeScreenshot()), 'base64')
  }

  async errors(): Promise<readonly string[]> {
    await this.evaluateExpression('null')
    return this.#errors
  }

  focus(): Promise<void> {
    return this.#do(async () => undefined)
  }

  async close(): Promise<void> {
    if (this.#isClosed) return
    this.#isClosed = true
    await this.#do((selenium) => selenium.close())
  }
}

interface Evaluated {
  readonly value?: unknown
  readonly error?: string
  readonly errors: readonly string[]
}

/** A key as WebDriver names it: `ArrowRight` is ARROW_RIGHT there. */
function keyOf(name: string, isChord: boolean): string {
  if (name.length === 1) return isChord ? name.toLowerCase() : name
  const key = (Key as unknown as Record<string, string | undefined>)[
    name.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase()
  ]
  if (key === undefined) throw new Error(`no key ${name}`)
  return key
}

/** A page from the disk with a recorder of its errors, in the same folder. */
async function recordingCopy(address: string): Promise<string> {
  const url = new URL(address)
  const path = fileURLToPath(new URL(url.pathname, 'file:'))
  const copy = join(dirname(path), `recording-${basename(path)}`)
  await mkdir(dirname(copy), { recursive: true })
  await writeFile(copy, withRecorder(await readFile(path, 'utf8')))
  return pathToFileURL(copy).href + url.hash
}

/** @throws where there is none */
async function miniBrowser(): Promise<string> {
  const libraries = '/usr/lib'
  for (const machine of await readdir(libraries)) {
    const folder = join(libraries, machine)
    const versions = await readdir(folder).catch(() => [])
    const version = versions.find((name) => name.startsWith('webkit2gtk-4.'))
    if (version) return join(folder, version, 'MiniBrowser')
  }
  throw new Error('No MiniBrowser in /usr/lib/*/webkit2gtk-4.*')
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}

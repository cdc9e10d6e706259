import { By, Key, type WebDriver } from 'selenium-webdriver'
import type { BrowserPage } from './driver.ts'
import { evaluate } from './inPage.ts'
import { waitUntil } from './waitUntil.ts'
import type { Desktop } from './webkitDesktop.ts'

const SIZE = { width: 1280, height: 800 }

/** The start of the names of automated MiniBrowser windows. */
const WINDOW_NAME = '^\\[Automation\\]'

/** All windows share one session, which acts on one window at a time, so steps are queued. */
export class Session {
  readonly #selenium: WebDriver
  readonly #desktop: Desktop
  readonly #firstWindow: string
  #last: Promise<unknown> = Promise.resolve()

  /** Every window ever seen, since the list is incomplete while a window closes. */
  readonly #known = new Set<string>()

  constructor(selenium: WebDriver, desktop: Desktop, firstWindow: string) {
    this.#selenium = selenium
    this.#desktop = desktop
    this.#firstWindow = firstWindow
  }

  /** Runs a step after all earlier ones. */
  do<Result>(step: (selenium: WebDriver) => Promise<Result>): Promise<Result> {
    const result = this.#last.then(() => step(this.#selenium))
    this.#last = result.catch(() => undefined)
    return result
  }

  async openWindow(): Promise<WebKitPage> {
    return this.waitForWindow(() =>
      this.do(async (selenium) => {
        // The last window may be closed; the first one never is.
        await selenium.switchTo().window(this.#firstWindow)
        await selenium.switchTo().newWindow('window')
      }),
    )
  }

  async waitForWindow(act: () => Promise<void>): Promise<WebKitPage> {
    const handles = () => this.do((selenium) => selenium.getAllWindowHandles())
    const before = new Set(await handles())
    // The first window of the session is not a page.
    if (this.#known.size === 0) await waitUntil('a first window', () => this.#findWindow())
    await act()
    const handle = await waitUntil('a new window', async () =>
      (await handles()).find((one) => !before.has(one)),
    )
    const window = await waitUntil('it on the screen', () => this.#findWindow())
    const page = new WebKitPage(this, this.#desktop, handle, window)
    await page.resize(SIZE.width, SIZE.height)
    return page
  }

  /** A window not seen before. */
  async #findWindow(): Promise<string | undefined> {
    const windows = await this.#desktop.windows(WINDOW_NAME)
    const found = windows.find((one) => !this.#known.has(one))
    if (found !== undefined) this.#known.add(found)
    return found
  }
}

class WebKitPage implements BrowserPage {
  readonly #session: Session
  readonly #desktop: Desktop
  /** The window's WebDriver handle and xdotool id. */
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

  async load(address: string): Promise<void> {
    await this.#do((selenium) => selenium.get(address))
    // A new window and its page briefly run in different processes.
    await waitUntil('a page that answers', () =>
      this.evaluateExpression('location.href !== "about:blank" || undefined').catch(
        () => undefined,
      ),
    )
  }

  async evaluateExpression(expression: string): Promise<unknown> {
    const { value, error, errors } = await this.#do((selenium) =>
      selenium.executeAsyncScript<EvaluationResult>(
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
    const keys = names.map((name) => getKey(name, names.length > 1))
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
    // The window is taller than the page by its toolbar.
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
    // WebKit may never capture a static page, so keep something moving.
    await evaluate(this, startMoving)
    const picture = await this.#do((selenium) => selenium.takeScreenshot())
    await this.evaluateExpression('window.stopMoving()')
    return Buffer.from(picture, 'base64')
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

/** Runs in the page: redraws an invisible point in every frame. */
function startMoving(): void {
  const point = document.createElement('div')
  point.style.cssText = 'position:fixed; inset:0 auto auto 0; width:1px; height:1px'
  document.body.append(point)
  let frame = 0
  let request = requestAnimationFrame(function draw() {
    point.style.background = `rgb(0 0 0 / ${(frame++ % 2) / 500})`
    request = requestAnimationFrame(draw)
  })
  Object.assign(window, {
    stopMoving() {
      cancelAnimationFrame(request)
      point.remove()
    },
  })
}

interface EvaluationResult {
  readonly value?: unknown
  readonly error?: string
  readonly errors: readonly string[]
}

/** The WebDriver name of a key: `ArrowRight` is ARROW_RIGHT. */
function getKey(name: string, isChord: boolean): string {
  if (name.length === 1) return isChord ? name.toLowerCase() : name
  const key = (Key as unknown as Record<string, string | undefined>)[
    name.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase()
  ]
  if (key === undefined) throw new Error(`no key ${name}`)
  return key
}

/** The engines that the pages are opened in; Chromium, which the journeys drive, for comparison. */
export type EngineName = 'firefox' | 'webkit' | 'chromium'

/** A browser of one engine; what the scenarios need of it, whatever its protocol. */
export interface Driver {
  readonly engine: EngineName
  /** As the browser names itself: `firefox 153.0`. */
  readonly version: string
  /**
   * A site as this driver needs it served, where that is not as it was built: WebKit's protocol
   * reports no errors, so that the pages record them.
   */
  readonly prepareSite?: (site: string) => Promise<string>
  /** Opens an address in a tab of its own, 1280 × 800, and returns at once: wait for what it shows. */
  open(address: string): Promise<BrowserPage>
  /**
   * Waits for the window that an act opens (the speaker's).
   * @throws where none comes
   */
  openedBy(act: () => Promise<void>): Promise<BrowserPage>
  /**
   * Waits for the file that an act downloads, until it is complete.
   * @throws where none comes
   */
  downloadedBy(act: () => Promise<void>): Promise<Download>
  /** Ends the browser and all that belongs to it. */
  close(): Promise<void>
}

export interface BrowserPage {
  /**
   * The value of a JavaScript expression in the page, which may be a promise; values travel as JSON.
   * Scenarios call `evaluate` (inPage.ts), which makes the expression of a function.
   */
  evaluateExpression(expression: string): Promise<unknown>
  /**
   * One key or chord by the keyboard, named as in `KeyboardEvent.key`: `ArrowRight`, `Tab`, `s`,
   * `Control+V`, `Shift+Tab`.
   */
  press(chord: string): Promise<void>
  /** Types characters into what has the focus. */
  type(text: string): Promise<void>
  /** Scrolls the first element that matches into view and clicks its middle with the mouse. */
  click(selector: string): Promise<void>
  /** Chooses files of the disk in an `input[type=file]`. */
  chooseFiles(selector: string, paths: readonly string[]): Promise<void>
  /** The inner size of the window, in CSS pixels; the page stays loaded. */
  resize(width: number, height: number): Promise<void>
  /** What the reader's print dialogue makes with its defaults, as PDF. */
  print(): Promise<Uint8Array>
  /** What the window shows, as PNG. */
  screenshot(): Promise<Uint8Array>
  /** Uncaught errors, rejections and errors of the console since the page was opened. */
  errors(): Promise<readonly string[]>
  /** Brings the window to the front. */
  focus(): Promise<void>
  /** Closes the window; one that is closed already stays so. */
  close(): Promise<void>
}

export interface Download {
  readonly name: string
  readonly bytes: Uint8Array
}

/**
 * A driver throws it for what its engine or protocol cannot do. A scenario that ends with it fails,
 * unless it stands in the closed list (limits.ts).
 */
export class UnsupportedError extends Error {
  override readonly name = 'UnsupportedError'
}

/** How long one thing may take, on a busy machine too. */
export const TIMEOUT_MS = 60_000

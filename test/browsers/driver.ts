/** The engines under test; Chromium, which the journeys use, for comparison. */
export type EngineName = 'firefox' | 'webkit' | 'chromium'

/** The interface of a browser that scenarios use, independent of its protocol. */
export interface Driver {
  readonly engine: EngineName
  /** Name and version: `firefox 153.0`. */
  readonly version: string
  /**
   * Prepares a built site if this driver needs that: WebKit's protocol
   * reports no errors, so the pages record them.
   */
  readonly prepareSite?: (site: string) => Promise<string>
  /** Opens a URL in a new tab, 1280 × 800, without waiting for its content. */
  open(address: string): Promise<BrowserPage>
  /**
   * Waits for the window that an action opens (the speaker view).
   * @throws where none comes
   */
  waitForWindow(act: () => Promise<void>): Promise<BrowserPage>
  /**
   * Waits until the file that an action downloads is complete.
   * @throws where none comes
   */
  waitForDownload(act: () => Promise<void>): Promise<Download>
  /** Closes the browser and stops all of its processes. */
  close(): Promise<void>
}

export interface BrowserPage {
  /**
   * Evaluates a JavaScript expression in the page and awaits it; the value is passed as JSON.
   * Scenarios call `evaluate` (inPage.ts), which takes a function.
   */
  evaluateExpression(expression: string): Promise<unknown>
  /**
   * Presses a key or chord, named as in `KeyboardEvent.key`: `ArrowRight`, `Tab`, `s`,
   * `Control+V`, `Shift+Tab`.
   */
  press(chord: string): Promise<void>
  /** Types text into the focused element. */
  type(text: string): Promise<void>
  /** Scrolls the first matching element into view and clicks its center. */
  click(selector: string): Promise<void>
  /** Selects files in an `input[type=file]`. */
  chooseFiles(selector: string, paths: readonly string[]): Promise<void>
  /** Sets the inner size of the window in CSS pixels. */
  resize(width: number, height: number): Promise<void>
  /** Prints to PDF with the defaults of the print dialog. */
  print(): Promise<Uint8Array>
  /** A screenshot of the window as PNG. */
  screenshot(): Promise<Uint8Array>
  /** Uncaught errors, rejections and console errors since the page was opened. */
  errors(): Promise<readonly string[]>
  /** Brings the window to the front. */
  focus(): Promise<void>
  /** Closes the window if it is open. */
  close(): Promise<void>
}

export interface Download {
  readonly name: string
  readonly bytes: Uint8Array
}

/**
 * Thrown by a driver if its engine or protocol does not support an action. The scenario fails,
 * unless it is listed as a limit (limits.ts).
 */
export class UnsupportedError extends Error {
  override readonly name = 'UnsupportedError'
}

/** The timeout of one step, even on a busy machine. */
export const TIMEOUT_MS = 60_000

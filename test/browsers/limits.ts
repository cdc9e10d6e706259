import type { EngineName } from './driver.ts'

/**
 * The limits of an engine. The list is exact: an unsupported scenario that is not listed
 * fails the command, and so does a listed one that passes. CONTRIBUTING.md contains it
 * (test/browsers.test.ts).
 */
export interface Limit {
  readonly engine: EngineName
  readonly what: string
  /** The unsupported scenario; null if no scenario covers it. */
  readonly scenario: string | null
}

export const LIMITS: readonly Limit[] = [
  {
    engine: 'firefox',
    what: 'touch: no scenario uses it, and whether the driver could was not tried; a journey in Chromium swipes the slides',
    scenario: null,
  },
  {
    engine: 'webkit',
    what: 'touch: WebKitWebDriver turns a touch into a click of the mouse; a journey in Chromium swipes the slides',
    scenario: null,
  },
  {
    engine: 'webkit',
    what: 'seven days without a visit: only iOS and macOS delete then; a unit test of what the desk says stands for it',
    scenario: null,
  },
]

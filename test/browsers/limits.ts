import type { EngineName } from './driver.ts'

/**
 * What cannot be done in an engine. The list is closed: a scenario that cannot run and is not named
 * here fails the command, and so does one that is named and can. CONTRIBUTING.md shows it
 * (test/browsers.test.ts).
 */
export interface Limit {
  readonly engine: EngineName
  readonly what: string
  /** The scenario that cannot run; null for what no scenario tries. */
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

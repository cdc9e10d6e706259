// @vitest-environment node
import { describe, expect, test } from 'vitest'
import {
  getElapsed,
  formatElapsed,
  pauseClock,
  startClock,
  STOPPED,
} from '../../../src/pages/present/clock.ts'
import { parseSession } from '../../../src/pages/present/session.ts'

describe('the clock of a presentation', () => {
  test('counts from its start, stops while paused and continues', () => {
    const begun = startClock(STOPPED, 1000)
    expect(getElapsed(begun, 61_000)).toBe(60_000)
    const stopped = pauseClock(begun, 61_000)
    expect(getElapsed(stopped, 900_000)).toBe(60_000)
    expect(getElapsed(startClock(stopped, 900_000), 905_000)).toBe(65_000)
  })

  test('is not started twice', () => {
    const begun = startClock(STOPPED, 1000)
    expect(startClock(begun, 5000)).toBe(begun)
  })

  test('counts no negative time when the computer’s clock is set back', () => {
    expect(getElapsed(startClock(STOPPED, 5000), 1000)).toBe(0)
  })

  test.each([
    [0, '0:00'],
    [59_999, '0:59'],
    [65_000, '1:05'],
    [3_599_000, '59:59'],
    [3_665_000, '1:01:05'],
  ])('formats %i ms as %s', (ms, text) => {
    expect(formatElapsed(ms)).toBe(text)
  })
})

describe('a state from another window', () => {
  test('is accepted if it is valid', () => {
    const presentation = {
      slide: 7,
      asked: 'finding-smoking',
      black: true,
      clock: { since: 5, before: 3 },
    }
    expect(parseSession(JSON.stringify(presentation))).toEqual(presentation)
  })

  test.each([null, '', '{', '[]', '{"slide":0,"asked":null}', '{"slide":1.5,"asked":null}', '7'])(
    'is ignored if it is invalid: %j',
    (text) => {
      expect(parseSession(text)).toBeNull()
    },
  )

  test('has a stopped clock if its own is invalid', () => {
    expect(parseSession('{"slide":2,"asked":null,"clock":"noon"}')?.clock).toEqual(STOPPED)
  })
})

// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isMeasured } from '../../../src/model/figure.ts'
import type { VerdictKind } from '../../../src/trends/verdict.ts'
import {
  getRelativePosition,
  getWatchedPosition,
} from '../../../src/trends/comparison/watchList.ts'
import { createSeries, yearlyCells } from '../../builders/series.ts'
import { compareCellsOrThrow } from '../../builders/comparison.ts'

fc.configureGlobal({ seed: 20161210 })

const zeros = yearlyCells(2016, [0, 0, 0, 0, 0, 0, 0])

describe('the position of a city', () => {
  test('is decided by the limits of the latest common period', () => {
    // Half widths of 3 and 4 make 5: SE 5 / 1.96.
    const at = (value: number) =>
      compareCellsOrThrow(
        `2016=1 2017=${value}(${value - 3}..${value + 3})`,
        '2016=9 2017=8(4..12)',
      ).level
    expect(at(13)).toMatchObject({
      method: 'differenceOfEstimates',
      at: { period: { text: '2017' } },
      side: 'more',
      z: expect.closeTo(1.96, 10),
    })
    expect(at(13.1)).toMatchObject({ clear: true })
    expect(at(12.9)).toMatchObject({ clear: false, side: 'more' })
    expect(at(2.9)).toMatchObject({ clear: true, side: 'less' })
    expect(at(8)).toMatchObject({ clear: false, side: 'equal', z: 0 })
  })

  test('money is compared by its difference in that year', () => {
    const money = { measure: 'money' } as const
    expect(compareCellsOrThrow('2016=13(10..16)', '2016=8(4..12)', money).level).toMatchObject({
      z: expect.closeTo(1.96, 10),
      side: 'more',
    })
  })

  test('distances to a target are compared by the margins of both values', () => {
    const toward = { direction: 'toward', target: 10 } as const
    // Distances 13 and 2, while the values differ by 15.
    expect(compareCellsOrThrow('2016=-3(-6..0)', '2016=12(8..16)', toward).level).toMatchObject({
      z: expect.closeTo((11 * 1.96) / 5, 10),
      side: 'more',
    })
  })

  test('without limits is decided by the latest five years: all on one side', () => {
    expect(
      compareCellsOrThrow(yearlyCells(2016, [-1, -1, 1, 1, 1, 1, 1]), zeros).level,
    ).toMatchObject({
      method: 'years',
      periods: [2018, 2019, 2020, 2021, 2022].map((year) => ({ period: { text: String(year) } })),
      sides: ['more', 'more', 'more', 'more', 'more'],
      clear: true,
    })
    expect(
      compareCellsOrThrow(yearlyCells(2016, [1, 1, -1, -1, -1, -1, -1]), zeros).level,
    ).toMatchObject({
      clear: true,
      sides: ['less', 'less', 'less', 'less', 'less'],
    })
  })

  test('is not clear if the side changes or one year is equal', () => {
    expect(compareCellsOrThrow(yearlyCells(2016, [1, 1, 1, -1, 1, 1, 1]), zeros).level.clear).toBe(
      false,
    )
    expect(
      compareCellsOrThrow(yearlyCells(2016, [1, 1, 1, 1, 1, 1, 0]), zeros).level,
    ).toMatchObject({
      clear: false,
      sides: ['more', 'more', 'more', 'more', 'equal'],
    })
    expect(compareCellsOrThrow(zeros, zeros).level.clear).toBe(false)
  })

  test('is not clear with fewer than five years', () => {
    expect(compareCellsOrThrow('2016=1 2017=1 2018=1 2019=1', zeros).level).toMatchObject({
      sides: ['more', 'more', 'more', 'more'],
      clear: false,
    })
  })

  test('counts only periods that share no year, and ignores limits of one place only', () => {
    const line = '2014-2016=1(0..2) 2015-2017=1(0..2) 2016-2018=1(0..2) 2017-2019=1(0..2)'
    const bare = '2014-2016=0 2015-2017=0 2016-2018=0 2017-2019=0'
    expect(compareCellsOrThrow(line, bare).level).toMatchObject({
      periods: [{ period: { text: '2014-2016' } }, { period: { text: '2017-2019' } }],
    })
  })

  test('0.3 and 0.1 + 0.2 are equal', () => {
    expect(compareCellsOrThrow(`2016=0.3`, `2016=${0.1 + 0.2}`).level).toMatchObject({
      sides: ['equal'],
    })
  })

  test('a ratio of 1 is equal, a smaller one is less', () => {
    const money = { measure: 'money' } as const
    expect(
      compareCellsOrThrow('2016=2 2017=3 2018=1', '2016=2 2017=2 2018=2', money).level,
    ).toMatchObject({
      sides: ['equal', 'more', 'less'],
    })
  })
})

describe('the watch list', () => {
  const above = yearlyCells(2016, [1, 1, 1, 1, 1])
  const below = yearlyCells(2016, [-1, -1, -1, -1, -1])

  const kind = (word: VerdictKind, period = '2020') => ({
    kind: word,
    latest: createSeries(`${period}=1`).figures.find(isMeasured)!,
  })

  test('contains figures that are worse than elsewhere and worse since the baseline', () => {
    const comparison = compareCellsOrThrow(below, zeros)
    expect(getRelativePosition(comparison)).toBe('worse')
    expect(getWatchedPosition(kind('worse'), comparison)).toBe('worse')
    expect(getWatchedPosition(kind('noClearChange'), comparison)).toBeNull()
    expect(getWatchedPosition(kind('better'), comparison)).toBeNull()
  })

  test('contains figures that are better in both ways', () => {
    expect(getWatchedPosition(kind('better'), compareCellsOrThrow(above, zeros))).toBe('better')
    expect(getWatchedPosition(kind('worse'), compareCellsOrThrow(above, zeros))).toBeNull()
    expect(
      getWatchedPosition(kind('better'), compareCellsOrThrow(below, zeros, { direction: 'down' })),
    ).toBe('better')
    expect(
      getWatchedPosition(kind('worse'), compareCellsOrThrow(above, zeros, { direction: 'down' })),
    ).toBe('worse')
  })

  test('excludes a place more than a year behind, and a figure without a verdict', () => {
    const comparison = compareCellsOrThrow(below, zeros)
    expect(getWatchedPosition(kind('worse', '2021'), comparison)).toBe('worse')
    expect(getWatchedPosition(kind('worse', '2022'), comparison)).toBeNull()
    expect(getWatchedPosition(kind('worse', '2019'), comparison)).toBe('worse')
    expect(getWatchedPosition({ kind: 'worse', latest: null }, comparison)).toBeNull()
  })

  test('excludes a figure without a clear side or a desired direction', () => {
    expect(getWatchedPosition(kind('worse'), compareCellsOrThrow('2016=-1', zeros))).toBeNull()
    expect(
      getWatchedPosition(kind('worse'), compareCellsOrThrow(below, zeros, { direction: 'none' })),
    ).toBeNull()
    expect(getRelativePosition(compareCellsOrThrow(above, zeros, { direction: 'none' }))).toBeNull()
    const margins = (value: number) => compareCellsOrThrow(`2016=${value}(0..9)`, '2016=0(-1..1)')
    expect(getRelativePosition(margins(8))).toBe('better')
    expect(getRelativePosition(margins(1))).toBeNull()
  })
})

describe('for any figures', () => {
  const run = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 7, maxLength: 7 })
  const plus = (values: readonly number[], by: number) =>
    yearlyCells(
      2016,
      values.map((value) => value + by),
    )

  test('adding a constant to both changes nothing', () => {
    fc.assert(
      fc.property(run, run, fc.integer({ min: -500, max: 500 }), (a, b, by) => {
        const [before, after] = [
          compareCellsOrThrow(plus(a, 0), plus(b, 0)),
          compareCellsOrThrow(plus(a, by), plus(b, by)),
        ]
        expect(after.change?.evidence).toEqual(before.change?.evidence)
        expect(after.change?.direction).toBe(before.change?.direction)
        expect(getRelativePosition(after)).toBe(getRelativePosition(before))
      }),
    )
  })

  test('exchanging the places gives the opposite', () => {
    const flipped = { up: 'down', down: 'up', better: 'worse', worse: 'better' } as const
    fc.assert(
      fc.property(run, run, (a, b) => {
        const [here, there] = [
          compareCellsOrThrow(plus(a, 0), plus(b, 0)),
          compareCellsOrThrow(plus(b, 0), plus(a, 0)),
        ]
        const direction = here.change!.direction
        expect(there.change!.direction).toBe(direction && flipped[direction])
        const position = getRelativePosition(here)
        expect(getRelativePosition(there)).toBe(position && flipped[position])
      }),
    )
  })
})

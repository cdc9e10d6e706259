// @vitest-environment node
import { describe, expect, test } from 'vitest'
import reference from '../../../fixtures/reference/progress.json' with { type: 'json' }
import { calculateProgress } from '../../../src/trends/methods/progress.ts'

/** Our statuses by the names of sdg-build. */
const SDG_BUILD_STATUSES: Readonly<Record<string, string | null>> = {
  target_achieved: 'targetAchieved',
  substantial_progress: 'onTrack',
  moderate_progress: 'moderate',
  limited_progress: 'limited',
  deterioration: 'movingAway',
  not_available: null,
}

/** From 2015 to 2025, towards a target of 2030. */
function calculateOverTenYears(
  base: number,
  current: number,
  target?: number,
  direction: 'up' | 'down' = 'up',
) {
  return calculateProgress({
    base: { year: 2015, value: base },
    current: { year: 2025, value: current },
    ...(target === undefined ? {} : { target: { year: 2030, value: target } }),
    direction,
  })
}

const NONE = { growth: null, ratio: null, score: null, status: null }

describe('equals the progress that Open SDG computes for published indicators', () => {
  test.each(reference.cases.map((one) => [`${one.source}: ${one.series}`, one] as const))(
    '%s',
    (_, { input, expected }) => {
      const result = calculateProgress({
        base: { year: input.base_year, value: input.base_value },
        current: { year: input.current_year, value: input.current_value },
        ...(input.target === null
          ? {}
          : { target: { year: input.target_year, value: input.target } }),
        direction: input.direction === 'positive' ? 'up' : 'down',
        limit: input.limit,
      })
      const value = input.target === null ? result.growth : result.ratio
      if (expected.progress_value === null) expect(value).toBeNull()
      else expect(value).toBeCloseTo(expected.progress_value, 10)
      if (expected.score === null) expect(result.score).toBeNull()
      else expect(result.score).toBeCloseTo(expected.score, 8)
      expect(result.status).toBe(SDG_BUILD_STATUSES[expected.status])
    },
  )
})

describe('with a target', () => {
  // From 1 to 2^(3/2) in 15 years is 2^(1/10) - 1 a year; to grow by R times that rate, the
  // current value after ten years is (1 + R (2^(1/10) - 1))^10.
  const rate = 2 ** 0.1 - 1
  test.each([
    [1.5, 5, 'onTrack'],
    [0.951, 2.5072, 'onTrack'],
    [0.949, 2.4929, 'moderate'],
    [0.601, 0.0072, 'moderate'],
    [0.599, -0.0041, 'limited'],
    [0.001, -2.4958, 'limited'],
    [-0.001, -2.5042, 'movingAway'],
    [-0.9, -5, 'movingAway'],
  ])('%d of the required rate: score %d, %s', (share, score, status) => {
    const result = calculateOverTenYears(
      1,
      (1 + share * rate) ** 10,
      2 ** 1.5 + 2 * Number(share > 1),
    )
    if (share <= 1) {
      expect(result.ratio).toBeCloseTo(share, 10)
      expect(result.growth).toBeCloseTo(share * rate, 10)
      expect(result.score).toBeCloseTo(score, 3)
    }
    expect(result.status).toBe(status)
  })

  test('no change is limited progress, and not negative zero', () => {
    const result = calculateOverTenYears(4, 4, 2, 'down')
    expect(result).toEqual({ growth: 0, ratio: 0, score: -2.5, status: 'limited' })
  })

  test('a target that is reached or passed is achieved', () => {
    expect(calculateOverTenYears(4, 8, 8)).toMatchObject({ score: 5, status: 'targetAchieved' })
    expect(calculateOverTenYears(4, 9, 8)).toMatchObject({ score: 5, status: 'targetAchieved' })
    expect(calculateOverTenYears(4, 1.9, 2, 'down')).toMatchObject({
      score: 5,
      status: 'targetAchieved',
    })
    expect(calculateOverTenYears(4, 2.1, 2, 'down').status).not.toBe('targetAchieved')
  })

  test('a target can be achieved in the base year, without a rate', () => {
    const at = { year: 2025, value: 9 }
    expect(
      calculateProgress({
        base: at,
        current: at,
        target: { year: 2030, value: 8 },
        direction: 'up',
      }),
    ).toEqual({
      growth: null,
      ratio: null,
      score: 5,
      status: 'targetAchieved',
    })
  })

  test('a base of 0 counts as 0.001', () => {
    // From 0.001 to 1 in ten years doubles each year: 1000^(1/10) - 1.
    expect(calculateOverTenYears(0, 1, 2).growth).toBeCloseTo(1000 ** 0.1 - 1, 12)
  })

  test('a target of 0 counts as 0.001', () => {
    // 10 years of 15 on the required path from 1000 to 0.001: 10^-6 over 15 years.
    expect(calculateOverTenYears(1000, 1000 * 10 ** -4, 0, 'down').ratio).toBeCloseTo(1, 12)
    expect(calculateOverTenYears(5, 0.0009, 0, 'down').status).toBe('targetAchieved')
  })

  test('if the base was at the target, any change is moving away', () => {
    expect(calculateOverTenYears(5, 4, 5)).toEqual({
      growth: 0.8 ** 0.1 - 1,
      ratio: null,
      score: -5,
      status: 'movingAway',
    })
  })

  test('a negative base inverts the sign of growth', () => {
    // From -8 to -4, upwards: the rate is 0.5^(1/10) - 1, counted as growth.
    expect(calculateOverTenYears(-8, -4, -2).growth).toBeCloseTo(1 - 0.5 ** 0.1, 12)
    expect(calculateOverTenYears(-8, -4, -2).ratio).toBeGreaterThan(0)
    expect(calculateOverTenYears(-4, -8, -2)).toMatchObject({ status: 'movingAway' })
    expect(calculateOverTenYears(-4, -8, -16, 'down').growth).toBeCloseTo(2 ** 0.1 - 1, 12)
  })

  test('a target overrides the natural limit', () => {
    const question = {
      base: { year: 2015, value: 90 },
      current: { year: 2025, value: 91 },
      target: { year: 2030, value: 95 },
      direction: 'up' as const,
    }
    expect(calculateProgress({ ...question, limit: 100 })).toEqual(calculateProgress(question))
  })
})

describe('without a rate all fields are null', () => {
  test.each([
    ['base and current of opposite sign', () => calculateOverTenYears(2, -1, 5)],
    ['current and base of opposite sign, no target', () => calculateOverTenYears(-2, 1)],
    ['base and target of opposite sign', () => calculateOverTenYears(-2, -1, 5)],
    ['a value that is no number', () => calculateOverTenYears(2, NaN, 5)],
    ['a base that is no number', () => calculateOverTenYears(NaN, 3)],
  ])('%s', (_, ask) => {
    expect(ask()).toEqual(NONE)
  })

  test('under one year between base and current', () => {
    const base = { year: 2020, value: 3 }
    expect(calculateProgress({ base, current: { year: 2020, value: 4 }, direction: 'up' })).toEqual(
      NONE,
    )
    expect(
      calculateProgress({ base, current: { year: 2020.5, value: 4 }, direction: 'up' }),
    ).toEqual(NONE)
    expect(calculateProgress({ base, current: { year: 2019, value: 4 }, direction: 'up' })).toEqual(
      NONE,
    )
    expect(
      calculateProgress({ base, current: { year: 2021, value: 4 }, direction: 'up' }).status,
    ).toBe('onTrack')
  })

  test('a target year that is not after the base year', () => {
    const [base, current] = [
      { year: 2020, value: 3 },
      { year: 2022, value: 4 },
    ]
    const target = { year: 2020, value: 8 }
    expect(calculateProgress({ base, current, target, direction: 'up' })).toEqual(NONE)
  })
})

describe('without a target', () => {
  const grow = (rate: number, limit?: number, base = 100) =>
    calculateProgress({
      base: { year: 2015, value: base },
      current: { year: 2025, value: base * (1 + rate) ** 10 },
      direction: 'up',
      limit,
    })

  test.each([
    [0.0201, 5, 'onTrack'],
    [0.0151, 2.55, 'onTrack'],
    [0.0149, 2.475, 'moderate'],
    [0.0051, 0.025, 'moderate'],
    [0.0049, -0.05, 'limited'],
    [0.0001, -2.45, 'limited'],
    [-0.001, -2.625, 'movingAway'],
    [-0.03, -5, 'movingAway'],
  ])('%d a year: score %d, %s', (rate, score, status) => {
    const result = grow(rate)
    expect(result.growth).toBeCloseTo(rate, 12)
    expect(result.ratio).toBeNull()
    expect(result.score).toBeCloseTo(score, 8)
    expect(result.status).toBe(status)
  })

  // C = 1 - 0.9^4.44 = 0.373588 at 90 of 100, and equally at 110.
  const share = 1 - 0.9 ** 4.44
  test.each([90, 110])(
    'the bar shrinks near the limit: a base of %i for a limit of 100',
    (base) => {
      expect(grow(0.0151 * share, 100, base)).toMatchObject({ status: 'onTrack' })
      expect(grow(0.0149 * share, 100, base)).toMatchObject({ status: 'moderate' })
      expect(grow(0.0051 * share, 100, base).score).toBeCloseTo(0.025, 6)
      expect(grow(0.0049 * share, 100, base).score).toBeCloseTo(-0.05, 6)
    },
  )

  test('the full threshold applies from twice the limit on, and without a limit', () => {
    for (const base of [200, 300]) expect(grow(0.0149, 100, base).status).toBe('moderate')
    expect(grow(0.0149, 0).status).toBe('moderate')
    expect(grow(0.0149, undefined).status).toBe('moderate')
  })

  test('a negative limit counts by its absolute value', () => {
    expect(grow(0.0149, -100, 90).status).toBe('onTrack')
  })

  test('a value that falls to 0 has a rate', () => {
    expect(calculateOverTenYears(5, 0, undefined, 'down')).toMatchObject({
      growth: 1,
      status: 'onTrack',
    })
  })

  test('a base at its limit is on track unless it moves away', () => {
    expect(grow(0, 100)).toMatchObject({ score: 5, status: 'onTrack' })
    expect(grow(-0.001, 100)).toMatchObject({ score: -2.625, status: 'movingAway' })
  })
})

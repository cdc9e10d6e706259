// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { judge } from '../../src/trends/judge.ts'
import { createIndicator } from '../builders/dataset.ts'
import { judgeCells, createSeries } from '../builders/series.ts'

const TARGET = { direction: 'up', target: 32, targetYear: 2026 } as const

describe('progress to the target', () => {
  test('is measured from the baseline to the latest figure', () => {
    // 1 to 32 in ten years requires doubling every two years; 16 in 2024 is on the path.
    const { progress } = judgeCells('2016=1 2024=16', TARGET)
    expect(progress).toMatchObject({ status: 'onTrack' })
    expect(progress?.ratio).toBeCloseTo(1, 10)
    expect(progress?.growth).toBeCloseTo(Math.SQRT2 - 1, 10)
  })

  test('downwards too', () => {
    const { progress } = judgeCells('2016=32 2024=2', { ...TARGET, direction: 'down', target: 1 })
    expect(progress?.ratio).toBeCloseTo(1, 10)
  })

  test.each([
    ['no good direction', { direction: 'none' }],
    ['a target to come nearer to', { direction: 'toward' }],
    ['no target', { target: null }],
    ['another headline', { headline: [{ dimension: 'sex', group: 'male' }] }],
    ['the headline of another dimension', { headline: [{ dimension: 'sex', group: '' }] }],
    ['money in cash terms', { measure: 'money', unit: { en: 'GBP' } }],
  ] as const)('is not measured for %s', (_, rest) => {
    expect(judgeCells('2016=1 2024=16', { ...TARGET, ...rest }).progress).toBeNull()
  })

  test('is measured for each headline group, and for no other', () => {
    const ask = (...groups: readonly string[]) =>
      judge(
        createSeries('2016=1 2024=16', 2025, { dimension: 'sex', group: 'female' }),
        createIndicator({
          ...TARGET,
          headline: groups.map((group) => ({ dimension: 'sex', group })),
        }),
        { baseline: 2016 },
        2025,
      ).progress
    expect(ask('male', 'female')).not.toBeNull()
    expect(ask('male')).toBeNull()
  })

  test('is measured for the city, not for a comparator', () => {
    const ask = (area: string) =>
      judge(
        createSeries('2016=1 2024=16', 2025, { area }),
        createIndicator(TARGET),
        { baseline: 2016, city: { id: 'here' } },
        2025,
      ).progress
    expect(ask('here')).not.toBeNull()
    expect(ask('england')).toBeNull()
  })

  test('of a target without a year is achieved or null', () => {
    const open = { ...TARGET, targetYear: null }
    expect(judgeCells('2016=1 2024=16', open).progress).toBeNull()
    expect(judgeCells('2016=1 2024=33', open).progress).toMatchObject({
      status: 'targetAchieved',
      score: 5,
      ratio: null,
    })
  })

  test('is measured inside a segment only', () => {
    const verdict = judgeCells('2016=90 2018=4* 2024=16', TARGET)
    expect(verdict.progress).toBeNull()
    // From 4 in 2018 to 32 in 2026 requires 2^(3/8) a year; the actual rate is 2^(2/6).
    expect(verdict.sinceBreak?.progress?.growth).toBeCloseTo(4 ** (1 / 6) - 1, 10)
  })
})

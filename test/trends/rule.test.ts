// @vitest-environment node
import { describe, expect, test } from 'vitest'
import {
  getCaveatKinds,
  FALLING,
  judgeCells,
  getLineOrStep,
  RISING,
  yearlyCells,
} from '../builders/series.ts'

// The comments compute the ratios by hand; the constants are those of the table of A and B.

describe('the desired direction', () => {
  test.each([
    ['up', RISING, 'better'],
    ['up', FALLING, 'worse'],
    ['down', RISING, 'worse'],
    ['down', FALLING, 'better'],
    ['none', RISING, 'higher'],
    ['none', FALLING, 'lower'],
  ] as const)('%s: %s is %s', (direction, line, kind) => {
    expect(judgeCells(line, { direction }).kind).toBe(kind)
  })
})

describe('a straight line or a lasting step, from five figures on', () => {
  test('a line: rise over scatter compared with A', () => {
    // On t = 0..4 the slope of 0 2 3 4 6 is 14/10; the line is 0.2 1.6 3 4.4 5.8, its mean distance
    // 1.2/5 = 0.24. 5.6 / 0.24 = 23.33 > 9.40.
    const verdict = judgeCells(yearlyCells(2021, [0, 2, 3, 4, 6]))
    expect(verdict).toMatchObject({ kind: 'better', evidence: { change: 6, clear: true } })
    const { result, shape, slope } = getLineOrStep(verdict)
    expect(result).toMatchObject({ n: 5, A: 9.4, clear: 'line', direction: 'up' })
    expect(result.rise).toBeCloseTo(5.6, 10)
    expect(result.scatter).toBeCloseTo(0.24, 10)
    expect(slope).toBeCloseTo(1.4, 10)
    expect(shape).toBe('line')
    expect(verdict.evidence!.strength).toBeCloseTo(5.6 / 0.24 / 9.4, 10)
  })

  test('a step: difference of means over scatter compared with B', () => {
    // 10 11 10 | 20 21 20: means 10.33 and 20.33, mean distance 4/9. 10 / 0.4444 = 22.5 > 10.55.
    // The line: slope 2.571, rise 12.86, distances 5/21 (six figures 1.905) -> 6.75 < 7.50.
    const verdict = judgeCells(yearlyCells(2020, [10, 11, 10, 20, 21, 20]), { direction: 'down' })
    expect(verdict.kind).toBe('worse')
    const { result, shape, levels } = getLineOrStep(verdict)
    expect(result.clear).toBe('step')
    expect(result.step).toMatchObject({ at: 2023 })
    expect(result.step.ratio).toBeCloseTo(22.5, 10)
    expect(shape).toBe('step')
    expect(levels.from.period.text).toBe('2023')
    expect(levels.before).toBeCloseTo(31 / 3, 10)
    expect(levels.since).toBeCloseTo(61 / 3, 10)
    expect(verdict.evidence!.strength).toBeCloseTo(22.5 / 10.55, 10)
  })

  test('if both are clear, the one with the larger ratio to its constant describes the change', () => {
    expect(getLineOrStep(judgeCells(RISING))).toMatchObject({ shape: 'line' })
    // 1 2 3 4 | 11 12 13 14: the step is 10 / 1 = 10 > 8.20. The slope is 90 / 42, the rise 15, the
    // mean distance 1.214: 12.35 > 5.80, and 12.35 / 5.80 is more than 10 / 8.20.
    const steep = getLineOrStep(judgeCells(yearlyCells(2018, [1, 2, 3, 4, 11, 12, 13, 14])))
    expect(steep.result.clear).toBe('both')
    expect(steep.shape).toBe('line')
    // Two levels without any scatter: 100 / 0.025 over B is more than the line over A.
    const both = getLineOrStep(judgeCells(yearlyCells(2018, [0, 0, 0, 0, 10, 10, 10, 10])))
    expect(both.result.clear).toBe('both')
    expect(both.shape).toBe('step')
  })

  test('no clear change if the latest figure has left the line or step', () => {
    const line = [...Array.from({ length: 19 }, (_, i) => i), 0]
    // Ten years at 0, nine at 100, then 0: means 0 and 90, mean distance 180 / 20 = 9.
    const step = [...Array<number>(10).fill(0), ...Array<number>(9).fill(100), 0]
    for (const values of [line, step]) {
      const verdict = judgeCells(yearlyCells(2006, values), { baseline: 2006, meaningfulChange: 3 })
      expect(verdict.kind).toBe('noClearChange')
      expect(getLineOrStep(verdict).shape).toBeNull()
      expect(verdict.evidence!.strength).toBeGreaterThan(1)
      expect(getCaveatKinds(verdict)).toEqual([])
    }
    const { lineRatio, A } = getLineOrStep(
      judgeCells(yearlyCells(2006, line), { baseline: 2006 }),
    ).result
    expect(lineRatio).toBeGreaterThan(A)
    const found = getLineOrStep(judgeCells(yearlyCells(2006, step), { baseline: 2006 })).result
    expect(found.step.ratio).toBeCloseTo(10, 10)
    expect(found.B).toBe(5.7)
  })

  test('the scatter is at least a quarter of the last published digit', () => {
    // 5 5 5 5.1 5.1 with one decimal: minimum 0.025, the step is 0.1 / 0.025 = 4 < 13.40.
    const line = yearlyCells(2021, [5, 5, 5, 5.1, 5.1])
    expect(judgeCells(line).kind).toBe('noClearChange')
    expect(getLineOrStep(judgeCells(line)).result.step.ratio).toBeCloseTo(4, 8)
    // With two decimals the minimum is 0.0025: 40 > 13.40.
    expect(judgeCells(line, { decimals: 2 }).kind).toBe('better')
  })

  test('gaps in time are kept', () => {
    // t = 0 1 2 3 8, x = t: a straight line; counted as 0..4 the last figure would lie far off.
    const verdict = judgeCells('2017=0 2018=1 2019=2 2020=3 2025=8')
    expect(getLineOrStep(verdict).result).toMatchObject({ scatter: 0.025 })
    expect(getLineOrStep(verdict).slope).toBeCloseTo(1, 10)
  })

  test('an outlier at either end is no clear change', () => {
    const quiet = [50, 51, 50, 49, 50, 51, 49]
    expect(judgeCells(yearlyCells(2018, [...quiet, 70])).kind).toBe('noClearChange')
    expect(judgeCells(yearlyCells(2018, [70, ...quiet])).kind).toBe('noClearChange')
  })

  test('negative values are judged, and 0 is not a target', () => {
    const verdict = judgeCells(yearlyCells(2020, [-6, -5, -4, -3, -2, 1]))
    expect(verdict).toMatchObject({ kind: 'better', evidence: { change: 7 } })
    expect(getCaveatKinds(verdict)).toEqual(['lateStart'])
  })

  test('a constant series has strength 0', () => {
    expect(judgeCells(yearlyCells(2020, [5, 5, 5, 5, 5, 5]))).toMatchObject({
      kind: 'noClearChange',
      evidence: { strength: 0, change: 0, clear: false, shape: null },
    })
  })
})

describe('few figures since the baseline and more before it', () => {
  // Moving ranges of 10 12 11 13 12 14: 2 1 2 1 2, mean 1.6; four of them are 6.4.
  const before = (latest: number) => `${yearlyCells(2012, [10, 12, 11, 13])} 2016=12 2025=${latest}`

  test('are judged by four mean moving ranges of the segment', () => {
    // With 30 at the end: 2 1 2 1 18, mean 4.8, limit 19.2 > 18.
    expect(judgeCells(before(30))).toMatchObject({
      kind: 'noClearChange',
      evidence: { method: 'movingRange', figures: 6, change: 18, clear: false },
      figures: [{ value: 12 }, { value: 30 }],
    })
    const longer = `${yearlyCells(2002, [10, 12, 11, 13, 12, 14, 13, 12, 11, 12, 13, 12, 11, 12])} 2016=12`
    // Fourteen ranges sum to 2+1+2+1+2+1+1+1+1+1+1+1+1+0 = 16; with the step to 21 it is 25 in 15:
    // mean 1.6667, limit 6.6667 < 9.
    const verdict = judgeCells(`${longer} 2025=21`)
    expect(verdict).toMatchObject({ kind: 'better', evidence: { method: 'movingRange' } })
    expect((verdict.evidence as { limit: number }).limit).toBeCloseTo(20 / 3, 10)
    expect(verdict.evidence!.strength).toBeCloseTo(9 / (20 / 3), 10)
  })

  test('need at least five figures and the baseline', () => {
    expect(judgeCells('2012=2 2013=1 2014=2 2015=1 2016=1 2025=2').evidence?.method).toBe(
      'movingRange',
    )
  })

  test('five figures in all could never show a change', () => {
    // Ranges 0.1 0.1 0.1 49.9: four means equal their sum, 50.2, and no two figures differ by more.
    expect(judgeCells('2013=10 2014=10.1 2015=10 2016=10.1 2025=60')).toMatchObject({
      kind: 'tooFewFigures',
      evidence: null,
    })
    // With a sixth: mean 10.06, four of them are 40.24 < 49.9.
    expect(judgeCells('2012=10.1 2013=10 2014=10.1 2015=10 2016=10.1 2025=60').kind).toBe('better')
  })

  test('a change equal to the limit is not clear', () => {
    // Ranges 1 0 0 0 4: mean 1, four of them are the change itself.
    expect(judgeCells('2012=2 2013=1 2014=1 2015=1 2016=1 2025=5')).toMatchObject({
      kind: 'noClearChange',
      evidence: { limit: 4, strength: 1 },
    })
  })

  test('the mean moving range is at least a quarter of the last published digit', () => {
    // Ranges of 0.01 in figures of one decimal: 4 * 0.025 = 0.1.
    const line = `${yearlyCells(2008, [5, 5.01, 5, 5.01, 5, 5.01, 5, 5.01])} 2016=5 2025=5.09`
    expect(judgeCells(line).evidence).toMatchObject({ limit: 0.1, clear: false })
  })

  test('limits take precedence', () => {
    const line = `${yearlyCells(2012, [10, 12, 11, 13])} 2016=12(11..13) 2025=30(29..31)`
    expect(judgeCells(line).evidence?.method).toBe('differenceOfEstimates')
  })

  test('must pass the hurdles', () => {
    // Fourteen ranges of 1, one of 0 and one of 6: mean 1.25, limit 5. 1 of 1 + 7: 2 (1 + 8) / 256 = 0.07.
    const steady = yearlyCells(2001, [1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1])
    expect(judgeCells(`${steady} 2016=1 2025=7`, { measure: 'count' })).toMatchObject({
      kind: 'noClearChange',
      caveats: [{ kind: 'smallCounts' }],
    })
    expect(judgeCells(`${steady} 2016=1 2025=7`)).toMatchObject({ kind: 'better' })
    expect(judgeCells(`${steady} 2016=1 2025=7`, { meaningfulChange: 6.1 })).toMatchObject({
      kind: 'noClearChange',
      caveats: [{ kind: 'belowMeaningfulChange' }],
    })
  })

  test('a distance to a target is judged as a distance', () => {
    const line = `${yearlyCells(2002, [10, 12, 11, 13, 12, 14, 13, 12, 11, 12, 13, 12, 11, 12])} 2016=12 2025=21`
    const verdict = judgeCells(line, { direction: 'toward', target: 21 })
    expect(verdict).toMatchObject({ kind: 'better', evidence: { change: -9 } })
  })
})

describe('parts of a year', () => {
  test('are judged on the same quarter of each year', () => {
    const quarters = [2021, 2022, 2023, 2024, 2025].flatMap((year, i) =>
      [90, 10 + i, 5, 70].map((value, q) => `${year}-Q${q + 1}=${value}`),
    )
    const verdict = judgeCells(quarters.slice(0, -2).join(' '))
    expect(verdict).toMatchObject({ kind: 'better', baselineChange: { change: 4 } })
    expect(verdict.figures.map(({ period }) => period.text)).toEqual([
      '2021-Q2',
      '2022-Q2',
      '2023-Q2',
      '2024-Q2',
      '2025-Q2',
    ])
    expect(verdict.latestChange).toMatchObject({ from: { period: { text: '2024-Q2' } } })
    expect(getLineOrStep(verdict).slope).toBeCloseTo(1, 10)
  })

  test('are judged on the same month of each year', () => {
    const months = yearlyCells(2021, [1, 2, 3, 4, 5]).replaceAll('=', '-M07=')
    expect(judgeCells(`2020-M12=80 ${months}`)).toMatchObject({
      kind: 'better',
      baselineChange: { change: 4 },
    })
  })
})

test('single years are not judged together with pooled ones', () => {
  const verdict = judgeCells(`2014-2016=90 ${yearlyCells(2017, [1, 2, 3, 4, 5, 6, 7, 8, 9])}`)
  expect(verdict).toMatchObject({
    kind: 'better',
    baselineChange: { change: 8 },
    figures: { length: 9 },
  })
})

describe('a highest or lowest latest figure', () => {
  test.each([
    [[5, 9, 2, 8, 10], 'highest'],
    [[5, 9, 2, 8, 1], 'lowest'],
    [[5, 9, 2, 8, 9], null],
    [[5, 9, 2, 8, 2], null],
    [[5, 9, 2, 8, 5], null],
    [[5, 9, 2, 10], 'highest'],
    [[5, 9, 10], null],
  ] as const)('%j: %s', (values, extreme) => {
    expect(judgeCells(yearlyCells(2026 - values.length, values)).extreme).toBe(extreme)
  })

  test('ignores figures before the baseline, and is null with a clear change', () => {
    expect(judgeCells(`2015=99 ${yearlyCells(2021, [5, 9, 2, 8, 10])}`).extreme).toBe('highest')
    expect(judgeCells(RISING).extreme).toBeNull()
  })
})

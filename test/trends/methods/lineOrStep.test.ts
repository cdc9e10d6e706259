// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  getLineConstant,
  getPooledConstant,
  getStepConstant,
} from '../../../src/trends/methods/constants.ts'
import { lineOrStep, type LineOrStep, type Point } from '../../../src/trends/methods/lineOrStep.ts'

function yearlyPoints(start: number, values: readonly number[]): Point[] {
  return values.map((x, i) => ({ t: start + i, x }))
}

/** The numbers of a result, rounded to nine decimals because of binary fractions. */
function expectResult(result: LineOrStep, expected: LineOrStep): void {
  const round = (value: number) => Number(value.toFixed(9))
  const roundResult = ({ rise, scatter, lineRatio, step, ...rest }: LineOrStep) => ({
    ...rest,
    numbers: [rise, scatter, lineRatio].map(round),
    step: step && Object.values(step).map(round),
  })
  expect(roundResult(result)).toEqual(roundResult(expected))
}

describe('worked by hand', () => {
  test('neither line nor step', () => {
    // Means 2018 and 3. Products -2(-2) - 1(0) + 0 + 1(1) + 2(2) = 9, squares 10: slope 0.9, rise 3.6.
    // The line is at 1.2, 2.1, 3, 3.9, 4.8: distances 0.2, 0.9, 1, 0.1, 0.2, their mean 0.48.
    // Split after two: means 2 and 11/3, distances 1, 1, 5/3, 1/3, 4/3, their mean 16/15.
    // Split after three: means 2 and 4.5, distances 1, 1, 0, 1/2, 1/2, their mean 0.6.
    expectResult(lineOrStep(yearlyPoints(2016, [1, 3, 2, 4, 5]), 1), {
      n: 5,
      rise: 3.6,
      scatter: 0.48,
      lineRatio: 7.5,
      A: 9.4,
      step: { at: 2019, difference: 2.5, scatter: 0.6, ratio: 25 / 6 },
      B: 13.4,
      clear: null,
      direction: null,
    })
  })

  test('a line without scatter: the minimum scatter is a quarter of the last digit', () => {
    // Both splits have distances 1/2, 1/2, 1, 0, 1: the earliest of equal splits counts.
    expectResult(lineOrStep(yearlyPoints(2016, [1, 2, 3, 4, 5]), 0.1), {
      n: 5,
      rise: 4,
      scatter: 0.025,
      lineRatio: 160,
      A: 9.4,
      step: { at: 2018, difference: 2.5, scatter: 0.6, ratio: 25 / 6 },
      B: 13.4,
      clear: 'line',
      direction: 'up',
    })
  })

  test('a step, and the effect of the last digit', () => {
    // Means 1 and 2 without any distance: 1 / 0.025 = 40. Products 2 x 0.4 + 0.4 + 0 + 0.6 + 2 x 0.6
    // = 3: slope 0.3. The line is at 0.8, 1.1, 1.4, 1.7, 2: distances 0.2, 0.1, 0.4, 0.3, 0.
    const values = yearlyPoints(2016, [1, 1, 1, 2, 2])
    expectResult(lineOrStep(values, 0.1), {
      n: 5,
      rise: 1.2,
      scatter: 0.2,
      lineRatio: 6,
      A: 9.4,
      step: { at: 2019, difference: 1, scatter: 0.025, ratio: 40 },
      B: 13.4,
      clear: 'step',
      direction: 'up',
    })
    // In whole numbers a difference of 1 can be rounding: 1 / 0.25 = 4, and the line 1.2 / 0.25.
    expectResult(lineOrStep(values, 1), {
      n: 5,
      rise: 1.2,
      scatter: 0.25,
      lineRatio: 4.8,
      A: 9.4,
      step: { at: 2019, difference: 1, scatter: 0.25, ratio: 4 },
      B: 13.4,
      clear: null,
      direction: null,
    })
  })

  test('a ratio must exceed its constant, not only reach it', () => {
    // The last digit is 4, so that the scatter is 1: rises and differences are the ratios.
    const line = yearlyPoints(-2, [0, 2.35, 4.7, 7.05, 9.4])
    expect(lineOrStep(line, 4)).toMatchObject({ lineRatio: 9.4, clear: null })
    expect(lineOrStep(line, 3.99).clear).toBe('line')
    const step = yearlyPoints(-2, [0, 0, 0, 13.4, 13.4])
    expect(lineOrStep(step, 4)).toMatchObject({ step: { ratio: 13.4 }, clear: null })
    expect(lineOrStep(step, 3.99).clear).toBe('step')
  })

  test('equal figures have neither rise nor step', () => {
    for (const digit of [1, 0])
      expectResult(lineOrStep(yearlyPoints(2016, [7, 7, 7, 7, 7, 7]), digit), {
        n: 6,
        rise: 0,
        scatter: digit / 4,
        lineRatio: 0,
        A: 7.5,
        step: { at: 2018, difference: 0, scatter: digit / 4, ratio: 0 },
        B: 10.55,
        clear: null,
        direction: null,
      })
  })

  test('four figures have a line and a step, but no constants', () => {
    // Slope (-1.5 x -2.5 - 0.5 x -1.5 + 0.5 x 1.5 + 1.5 x 2.5) / 5 = 1.8, at 0.8, 2.6, 4.4, 6.2.
    expectResult(lineOrStep(yearlyPoints(2016, [1, 2, 5, 6]), 1), {
      n: 4,
      rise: 5.4,
      scatter: 0.4,
      lineRatio: 13.5,
      A: null,
      step: { at: 2018, difference: 4, scatter: 0.5, ratio: 8 },
      B: null,
      clear: null,
      direction: null,
    })
  })

  test('three, two and one figures have no split with two on each side', () => {
    const of = (values: readonly number[]) => lineOrStep(yearlyPoints(2016, values), 1)
    const none = { A: null, step: null, B: null, clear: null, direction: null }
    // Slope 2: at 1.67, 3.67, 5.67, distances 2/3, 4/3, 2/3.
    expectResult(of([1, 5, 5]), { n: 3, rise: 4, scatter: 8 / 9, lineRatio: 4.5, ...none })
    expectResult(of([1, 5]), { n: 2, rise: 4, scatter: 0.25, lineRatio: 16, ...none })
    expectResult(of([1]), { n: 1, rise: 0, scatter: 0.25, lineRatio: 0, ...none })
  })
})

// The same rule in exact fractions, written in Python: 20,000 random series agree, including these.
describe('agrees with an independent program', () => {
  const gap = [12.1, 11.4, 10.2, 9.9, 8.3, 7.6, 7.2]

  test('a year without a figure is a gap in time', () => {
    const years = [2016, 2017, 2019, 2020, 2022, 2023, 2024]
    const points = gap.map((x, i) => ({ t: years[i]!, x }))
    const step = {
      at: 2022,
      difference: -3.2,
      scatter: 0.6571428571428571,
      ratio: 4.869565217391305,
    }
    expectResult(lineOrStep(points, 0.1), {
      n: 7,
      rise: -4.977083333333334,
      scatter: 0.10104166666666667,
      lineRatio: 49.25773195876289,
      A: 6.45,
      step,
      B: 9.05,
      clear: 'line',
      direction: 'down',
    })
    expectResult(lineOrStep(yearlyPoints(2016, gap), 0.1), {
      n: 7,
      rise: -5.185714285714286,
      scatter: 0.22244897959183674,
      lineRatio: 23.31192660550459,
      A: 6.45,
      step: { ...step, at: 2020 },
      B: 9.05,
      clear: 'line',
      direction: 'down',
    })
  })

  test('a step alone', () => {
    const values = [10, 10.4, 9.7, 10.2, 9.9, 10.3, 10.1, 12.6, 12.3, 12.5]
    expectResult(lineOrStep(yearlyPoints(2010, values), 0.1), {
      n: 10,
      rise: 2.749090909090909,
      scatter: 0.6072727272727273,
      lineRatio: 4.526946107784431,
      A: 4.95,
      step: {
        at: 2017,
        difference: 2.380952380952381,
        scatter: 0.16476190476190475,
        ratio: 14.45086705202312,
      },
      B: 7.2,
      clear: 'step',
      direction: 'up',
    })
  })

  test('a large step makes the line clear as well', () => {
    const values = [10.2, 9.8, 10.1, 9.9, 18.9, 19.2, 19, 18.8, 19.1]
    expectResult(lineOrStep(yearlyPoints(2016, values), 0.1), {
      n: 9,
      rise: 11.96,
      scatter: 1.9544444444444444,
      lineRatio: 6.119386014781125,
      A: 5.3,
      step: { at: 2020, difference: 9, scatter: 0.13333333333333333, ratio: 67.5 },
      B: 7.6,
      clear: 'both',
      direction: 'up',
    })
  })

  test('more than twenty figures count as twenty', () => {
    const values = Array.from({ length: 25 }, (_, i) => i + (i % 3))
    expectResult(lineOrStep(yearlyPoints(2000, values), 1), {
      n: 25,
      rise: 24.073846153846155,
      scatter: 0.6912,
      lineRatio: 34.82905982905983,
      A: 3.35,
      step: {
        at: 2013,
        difference: 12.576923076923077,
        scatter: 3.163076923076923,
        ratio: 3.9761673151750974,
      },
      B: 5.7,
      clear: 'line',
      direction: 'up',
    })
  })

  test('the earliest of equal splits counts, despite binary fractions', () => {
    // After four: 9.975, and distances of 0.025 equal the minimum scatter; later splits lie below it.
    const late = lineOrStep(yearlyPoints(2016, [10, 10, 10, 10, 10, 10.1]), 0.1)
    expect(late.step?.at).toBe(2018)
    expect(late.step?.difference).toBeCloseTo(0.025, 9)
    const even = [
      10.1, 12, 14, 16, 18, 20, 22, 23.9, 25.9, 28, 30, 32, 34, 36, 38, 40, 42, 44, 46.1,
    ]
    expect(lineOrStep(yearlyPoints(2000, even), 0.1).step?.at).toBe(2009)
  })
})

describe('the latest figure must lie on the side of the change', () => {
  const nineteen = Array.from({ length: 19 }, (_, i) => i)

  // Python: with -1 the line rises by 13.6, ratio 6.09 (limit 3.35); with 0 by 13.8, 6.54; with 1 by more.
  test.each([
    [-1, null, null],
    [0, null, null],
    [1, 'line', 'up'],
  ])('a line that rises, and then %i', (last, clear, direction) => {
    const result = lineOrStep(yearlyPoints(2000, [...nineteen, last]), 1)
    expect(result.lineRatio).toBeGreaterThan(6)
    expect(result).toMatchObject({ clear, direction })
    const mirrored = yearlyPoints(
      2000,
      [...nineteen, last].map((x) => -x),
    )
    expect(lineOrStep(mirrored, 1)).toMatchObject({ clear, direction: direction && 'down' })
  })

  // Python: with 9 the difference is 9.15, ratio 9.02 (limit 5.7).
  test.each([
    [9, null, null],
    [10, null, null],
    [11, 'step', 'up'],
  ])('a step from 10 to 20, and then %i', (last, clear, direction) => {
    const values = [...Array<number>(7).fill(10), ...Array<number>(12).fill(20), last]
    const result = lineOrStep(yearlyPoints(2000, values), 1)
    expect(result.step!.ratio).toBeGreaterThan(9)
    expect(result.step!.at).toBe(2007)
    expect(result).toMatchObject({ clear: clear && expect.stringMatching(/step|both/), direction })
  })
})

describe('the constants', () => {
  // As published with the method.
  test('for 5 to 20 figures', () => {
    const figures = Array.from({ length: 16 }, (_, i) => i + 5)
    expect(figures.map(getLineConstant)).toEqual([
      9.4, 7.5, 6.45, 5.8, 5.3, 4.95, 4.65, 4.4, 4.25, 4.05, 3.9, 3.8, 3.65, 3.55, 3.45, 3.35,
    ])
    expect(figures.map(getStepConstant)).toEqual([
      13.4, 10.55, 9.05, 8.2, 7.6, 7.2, 6.9, 6.65, 6.45, 6.3, 6.15, 6.05, 5.95, 5.85, 5.75, 5.7,
    ])
    expect([getLineConstant(21), getLineConstant(60), getStepConstant(60)]).toEqual([
      3.35, 3.35, 5.7,
    ])
    expect(() => getLineConstant(4)).toThrow(new RangeError('no constant for 4 figures'))
    expect(() => getStepConstant(4)).toThrow(RangeError)
  })

  test('for pooled years', () => {
    const figures = [5, 6, 7, 8, 9, 10, 11, 12, 13]
    expect(figures.map((n) => getPooledConstant(n, 2))).toEqual([
      13.4, 10.7, 9.1, 8, 7.2, 6.6, 6.1, 5.8, 5.8,
    ])
    expect(figures.map((n) => getPooledConstant(n, 3))).toEqual([
      16.7, 13.7, 11.9, 10.5, 9.4, 8.6, 7.9, 7.3, 7.3,
    ])
    expect([getPooledConstant(4, 3), getPooledConstant(8, 1), getPooledConstant(8, 5)]).toEqual([
      null,
      null,
      null,
    ])
  })
})

describe('for any series', () => {
  const series = fc
    .array(
      fc.record({ gap: fc.integer({ min: 1, max: 3 }), x: fc.integer({ min: -99, max: 99 }) }),
      {
        minLength: 1,
        maxLength: 24,
      },
    )
    .map((steps) => {
      let t = 2000
      return steps.map(({ gap, x }) => ({ t: (t += gap), x }))
    })

  test('mirroring, shifting or scaling does not change the result', () => {
    fc.assert(
      fc.property(series, (points) => {
        const result = lineOrStep(points, 1)
        const turned = { up: 'down', down: 'up' } as const
        const mirrored = lineOrStep(
          points.map(({ t, x }) => ({ t, x: -x })),
          1,
        )
        expect(mirrored.clear).toBe(result.clear)
        expect(mirrored.direction).toBe(result.direction && turned[result.direction])
        const other = lineOrStep(
          points.map(({ t, x }) => ({ t: t / 4 - 100, x: x * 8 + 64 })),
          8,
        )
        expect(other.clear).toBe(result.clear)
        expect(other.direction).toBe(result.direction)
        expect(other.rise).toBeCloseTo(result.rise * 8, 6)
        expect(other.lineRatio).toBeCloseTo(result.lineRatio, 6)
      }),
    )
  })

  test('each side of the split has two figures, and the scatter is at least a quarter digit', () => {
    fc.assert(
      fc.property(series, (points) => {
        const { step, scatter, n } = lineOrStep(points, 1)
        expect(scatter).toBeGreaterThanOrEqual(0.25)
        expect(step === null).toBe(n < 4)
        if (!step) return
        expect(step.scatter).toBeGreaterThanOrEqual(0.25)
        const split = points.findIndex(({ t }) => t === step.at)
        expect(split).toBeGreaterThanOrEqual(2)
        expect(split).toBeLessThanOrEqual(n - 2)
      }),
    )
  })
})

describe('invalid series throw', () => {
  test.each([
    ['no points', [], 1],
    ['a point: not a finite number: NaN', [{ t: 2016, x: NaN }], 1],
    ['a point: not a finite number: Infinity', [{ t: 2016, x: Infinity }], 1],
    ['a point: not a finite number: NaN', [{ t: NaN, x: 1 }], 1],
    ['the last digit: not a finite number: NaN', [{ t: 2016, x: 1 }], NaN],
    ['not a unit of the last digit: -0.1', [{ t: 2016, x: 1 }], -0.1],
  ])('%s', (message, points, digit) => {
    expect(() => lineOrStep(points, digit)).toThrow(new RangeError(message))
  })
})

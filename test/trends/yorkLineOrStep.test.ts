// @vitest-environment node
import { beforeAll, describe, expect, test } from 'vitest'
import type { Dataset } from '../../src/model/dataset.ts'
import { isMeasured } from '../../src/model/figure.ts'
import { toDecimalYear } from '../../src/model/period.ts'
import { getSeriesAt } from '../../src/model/series.ts'
import { judgeAt } from '../../src/trends/judgeAt.ts'
import { lineOrStep } from '../../src/trends/methods/lineOrStep.ts'
import type { Verdict, VerdictKind } from '../../src/trends/verdict.ts'
import { getLineOrStep } from '../builders/series.ts'
import { formatChange, readYorkPackage, parseYorkKey } from '../builders/packages.ts'

// The shipped package of York. The numbers were computed from the rows by two independent programs (2026).

let york: Dataset

beforeAll(async () => {
  york = await readYorkPackage()
})

function judgeYork(series: string): Verdict {
  return judgeAt(york, parseYorkKey(series), 2025)
}

interface WorkedExample {
  readonly kind: VerdictKind
  readonly n: number
  readonly rise: number
  readonly scatter: number
  readonly line: number
  readonly A: number
  readonly step?: number
  readonly B: number
}

/** Compares each number with the precision of the expected one. */
const WORKED_EXAMPLES: readonly (readonly [string, WorkedExample])[] = [
  [
    'persistent-absence',
    { kind: 'worse', n: 9, rise: 11.198, scatter: 1.871, line: 5.98, A: 5.3, step: 12.63, B: 7.6 },
  ],
  [
    'suspensions',
    { kind: 'worse', n: 9, rise: 11.176, scatter: 1.811, line: 6.17, A: 5.3, step: 7.65, B: 7.6 },
  ],
  [
    'neet',
    { kind: 'better', n: 8, rise: -1.708, scatter: 0.254, line: 6.71, A: 5.8, step: 6.69, B: 8.2 },
  ],
  [
    'real-living-wage',
    { kind: 'better', n: 8, rise: 15.017, scatter: 2.266, line: 6.63, A: 5.8, step: 5.82, B: 8.2 },
  ],
  [
    'smoking',
    { kind: 'better', n: 9, rise: -5.107, scatter: 0.866, line: 5.89, A: 5.3, step: 4.4, B: 7.6 },
  ],
  [
    'recorded-depression',
    { kind: 'higher', n: 9, rise: 5.886, scatter: 0.313, line: 18.82, A: 5.3, B: 7.6 },
  ],
  [
    'care-leavers-neet',
    {
      kind: 'noClearChange',
      n: 9,
      rise: 8.933,
      scatter: 4.096,
      line: 2.18,
      A: 5.3,
      step: 2.34,
      B: 7.6,
    },
  ],
  [
    'children-in-temporary-accommodation',
    {
      kind: 'noClearChange',
      n: 7,
      rise: 25.929,
      scatter: 10.214,
      line: 2.54,
      A: 6.45,
      step: 2.45,
      B: 9.05,
    },
  ],
  [
    'homelessness-duty',
    {
      kind: 'noClearChange',
      n: 7,
      rise: -48.214,
      scatter: 32.582,
      line: 1.48,
      A: 6.45,
      step: 1.47,
      B: 9.05,
    },
  ],
  [
    'housing-affordability',
    {
      kind: 'noClearChange',
      n: 10,
      rise: -0.233,
      scatter: 0.348,
      line: 0.67,
      A: 4.95,
      step: 2.26,
      B: 7.2,
    },
  ],
  [
    'preventable-mortality',
    {
      kind: 'noClearChange',
      n: 9,
      rise: 12.227,
      scatter: 9.403,
      line: 1.3,
      A: 5.3,
      step: 2.02,
      B: 7.6,
    },
  ],
]

function expectWorkedExample(
  verdict: Verdict,
  { kind, n, rise, scatter, line, A, step, B }: WorkedExample,
): void {
  expect(verdict.kind).toBe(kind)
  const { result } = getLineOrStep(verdict)
  expect(result).toMatchObject({ n, A, B })
  expect(verdict.figures).toHaveLength(n)
  expect(result.rise).toBeCloseTo(rise, 3)
  expect(result.scatter).toBeCloseTo(scatter, 3)
  expect(Math.abs(result.lineRatio - line)).toBeLessThan(0.006)
  if (step !== undefined) expect(Math.abs(result.step.ratio - step)).toBeLessThan(0.006)
}

describe('line or step, edition of 2025', () => {
  test.each(WORKED_EXAMPLES)('%s', (series, expected) => {
    expectWorkedExample(judgeYork(series), expected)
  })

  test('persistent absence: a step up in 2021/22', () => {
    const { result, shape, levels } = getLineOrStep(judgeYork('persistent-absence'))
    expect(result.clear).toBe('both')
    expect(result.step.difference).toBeCloseTo(8.826, 3)
    expect(shape).toBe('step')
    expect(levels.from.period.text).toBe('2021/22')
    // (9.097 + 9.835 + 11.0521 + 9.7786 + 10.11) / 5, (20.3695 + 18.1397 + 19.1628 + 17.5294) / 4.
    expect(levels.before).toBeCloseTo(9.97454, 5)
    expect(levels.since).toBeCloseTo(18.80035, 5)
  })

  test('suspensions: a step up in 2022/23; the line is slightly clearer', () => {
    const { result, shape, levels } = getLineOrStep(judgeYork('suspensions'))
    expect(result.step.difference).toBeCloseTo(9.421, 3)
    expect(levels.from.period.text).toBe('2022/23')
    // 6.17 / 5.30 compared with 7.65 / 7.60.
    expect([result.clear, shape]).toEqual(['both', 'line'])
  })

  test('young people not in education or work: the levels differ by 1.212', () => {
    expect(getLineOrStep(judgeYork('neet')).result.step.difference).toBeCloseTo(-1.212, 3)
  })

  test('smoking: from 12.6% to 6.7%', () => {
    expect(formatChange(judgeYork('smoking').baselineChange)).toBe('12.6 (2016) -> 6.7 (2024)')
  })

  test('children in temporary accommodation are not independent counts', () => {
    expect(judgeYork('children-in-temporary-accommodation').evidence?.counts).toBeNull()
    // By R's binom.test of 766 of 1,568.
    expect(judgeYork('homelessness-duty').evidence?.counts?.p).toBeCloseTo(0.3768, 4)
  })
})

test('Attainment 8: not comparable; no clear change on the scale of 2017', () => {
  const verdict = judgeYork('attainment-8')
  expect(verdict).toMatchObject({ kind: 'notComparable', baselineChange: null, evidence: null })
  const inside = verdict.sinceBreak!
  expect(inside.baseline).toBe(2017)
  expectWorkedExample(inside, {
    kind: 'noClearChange',
    n: 7,
    rise: 0.293,
    scatter: 1.165,
    line: 0.25,
    A: 6.45,
    step: 1.23,
    B: 9.05,
  })
  // 2020 and 2021 are teachers' grades: seven of nine figures remain.
  expect(inside.caveats).toEqual([{ kind: 'definitionDiffers', periods: ['2020', '2021'] }])
})

test('the expected standard at 11 without the break of 2018: neither line nor step', () => {
  const key = parseYorkKey('ks2-expected-standard')
  const points = getSeriesAt(york, key, 2025)
    .figures.filter(isMeasured)
    .filter(({ period }) => period.referenceYear >= 2016)
    .map(({ period, value }) => ({ t: toDecimalYear(period), x: value }))
  const result = lineOrStep(points, 1)
  expect(result).toMatchObject({ n: 8, A: 5.8, B: 8.2, clear: null })
  expect(result.rise).toBeCloseTo(4.5, 3)
  expect(result.scatter).toBeCloseTo(3.25, 3)
  expect(result.lineRatio).toBeCloseTo(1.38, 2)
  expect(result.step!.ratio).toBeCloseTo(3.2, 2)
})

describe('median weekly pay', () => {
  test('is higher in pounds', () => {
    const verdict = judgeAt({ ...york, priceIndex: [] }, parseYorkKey('median-weekly-pay'), 2025)
    expectWorkedExample(verdict, {
      kind: 'higher',
      n: 10,
      rise: 225.491,
      scatter: 22.536,
      line: 10.01,
      A: 4.95,
      B: 7.2,
    })
    expect(formatChange(verdict.baselineChange)).toBe('411.7 (2016) -> 613.1 (2025)')
    // By the limits of 2016 and 2025.
    expect(verdict.evidence?.limits?.z).toBeCloseTo(5.726, 3)
    expect(verdict.caveats).toEqual([{ kind: 'cashTerms' }])
  })

  test('in prices of 2025 has no clear change', () => {
    const verdict = judgeYork('median-weekly-pay')
    // £411.70 times 138.2 / 100.232, the index of April 2025 and April 2016.
    const [first, last] = [2016, 2025].map(
      (year) => york.priceIndex.find((one) => one.year === year)!.index,
    )
    expect(verdict).toMatchObject({
      kind: 'noClearChange',
      realTerms: { year: 2025, to: 613.1, kindInCashTerms: 'higher' },
      baselineChange: { change: expect.closeTo(201.4, 6) },
    })
    expect(verdict.realTerms!.from).toBeCloseTo((411.7 * last!) / first!, 6)
    expect(getLineOrStep(verdict).result.lineRatio).toBeCloseTo(3.651, 3)
    expect(verdict.caveats.map(({ kind }) => kind)).not.toContain('cashTerms')
  })
})

// @vitest-environment node
import { beforeAll, describe, expect, test } from 'vitest'
import type { Dataset } from '../../src/model/dataset.ts'
import { expectedFalsePositives } from '../../src/trends/expectedFalsePositives.ts'
import { findingsAt } from '../../src/trends/findings.ts'
import { judgeAt } from '../../src/trends/judgeAt.ts'
import type { Change, Evidence, Verdict, VerdictKind } from '../../src/trends/verdict.ts'
import { readYork, yorkKey } from './yorkPackage.ts'

// York's package as it is shipped. The numbers of the tables were computed from the rows by two
// independent programs (2026), which knew nothing of this one.

let york: Dataset
/** The same without consumer prices. */
let inCash: Dataset

beforeAll(async () => {
  york = await readYork()
  inCash = { ...york, priceIndex: [] }
})

function judged(series: string, edition = 2025): Verdict {
  return judgeAt(york, yorkKey(series), edition)
}

/** `12.6 (2016) -> 6.7 (2024)` */
function said(change: Change | null): string {
  if (!change) return 'nothing'
  const [from, to] = [change.from, change.to].map(
    ({ value, period }) => `${value} (${period.text})`,
  )
  return `${from} -> ${to}`
}

function lineOrStepOf({ evidence }: Verdict): Extract<Evidence, { method: 'line or step' }> {
  if (evidence?.method !== 'line or step') throw new Error(`judged by ${evidence?.method}`)
  return evidence
}

interface Worked {
  readonly kind: VerdictKind
  readonly n: number
  readonly rise: number
  readonly scatter: number
  readonly line: number
  readonly A: number
  readonly step?: number
  readonly B: number
}

/** Each number as exact as it was worked. */
const WORKED: readonly (readonly [string, Worked])[] = [
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
      kind: 'no clear change',
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
      kind: 'no clear change',
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
      kind: 'no clear change',
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
      kind: 'no clear change',
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
      kind: 'no clear change',
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

function expectWorked(
  verdict: Verdict,
  { kind, n, rise, scatter, line, A, step, B }: Worked,
): void {
  expect(verdict.kind).toBe(kind)
  const { result } = lineOrStepOf(verdict)
  expect(result).toMatchObject({ n, A, B })
  expect(verdict.figures).toHaveLength(n)
  expect(result.rise).toBeCloseTo(rise, 3)
  expect(result.scatter).toBeCloseTo(scatter, 3)
  expect(Math.abs(result.lineRatio - line)).toBeLessThan(0.006)
  if (step !== undefined) expect(Math.abs(result.step!.ratio - step)).toBeLessThan(0.006)
}

describe('by a line or a step, in the edition of 2025', () => {
  test.each(WORKED)('%s', (series, worked) => {
    expectWorked(judged(series), worked)
  })

  test('persistent absence moved to a higher level in 2021/22', () => {
    const { result, shape, levels } = lineOrStepOf(judged('persistent-absence'))
    expect(result.clear).toBe('both')
    expect(result.step!.difference).toBeCloseTo(8.826, 3)
    expect(shape).toBe('step')
    expect(levels!.from.period.text).toBe('2021/22')
    // (9.097 + 9.835 + 11.0521 + 9.7786 + 10.11) / 5, (20.3695 + 18.1397 + 19.1628 + 17.5294) / 4.
    expect(levels!.before).toBeCloseTo(9.97454, 5)
    expect(levels!.since).toBeCloseTo(18.80035, 5)
  })

  test('suspensions moved to a higher level in 2022/23, and by the line a little more clearly', () => {
    const { result, shape, levels } = lineOrStepOf(judged('suspensions'))
    expect(result.step!.difference).toBeCloseTo(9.421, 3)
    expect(levels!.from.period.text).toBe('2022/23')
    // 6.17 / 5.30 against 7.65 / 7.60.
    expect([result.clear, shape]).toEqual(['both', 'line'])
  })

  test('smoking: from 12.6% to 6.7%', () => {
    expect(said(judged('smoking').since)).toBe('12.6 (2016) -> 6.7 (2024)')
  })

  test('children in temporary accommodation are no independent counts', () => {
    expect(judged('children-in-temporary-accommodation').evidence?.counts).toBeNull()
    // By R's binom.test of 766 of 1,568.
    expect(judged('homelessness-duty').evidence?.counts?.p).toBeCloseTo(0.3768, 4)
  })
})

describe('median weekly pay', () => {
  test('is higher in pounds', () => {
    const verdict = judgeAt(inCash, yorkKey('median-weekly-pay'), 2025)
    expectWorked(verdict, {
      kind: 'higher',
      n: 10,
      rise: 225.491,
      scatter: 22.536,
      line: 10.01,
      A: 4.95,
      B: 7.2,
    })
    expect(said(verdict.since)).toBe('411.7 (2016) -> 613.1 (2025)')
    // By the limits of 2016 and 2025 alone.
    expect(verdict.evidence?.limits?.z).toBeCloseTo(5.726, 3)
    expect(verdict.caveats).toEqual([{ kind: 'cash terms' }])
  })

  test('in prices of 2025 has no clear change', () => {
    const verdict = judged('median-weekly-pay')
    // £411.70 times 138.2 / 100.232, the index of April 2025 and April 2016.
    const [first, last] = [2016, 2025].map(
      (year) => york.priceIndex.find((one) => one.year === year)!.index,
    )
    expect(verdict).toMatchObject({
      kind: 'no clear change',
      prices: { year: 2025, to: 613.1, inCash: 'higher' },
      since: { change: expect.closeTo(201.4, 6) },
    })
    expect(verdict.prices!.from).toBeCloseTo((411.7 * last!) / first!, 6)
    expect(lineOrStepOf(verdict).result.lineRatio).toBeCloseTo(3.651, 3)
    expect(verdict.caveats.map(({ kind }) => kind)).not.toContain('cash terms')
  })
})

describe('estimates with margins of error, on periods that share no year', () => {
  test.each([
    ['male', '65.3 (2014-2016) -> 60.8 (2022-2024)', -2.263],
    ['female', '66.2 (2014-2016) -> 61.4 (2022-2024)', -2.173],
  ])('healthy life expectancy, %s: worse', (sex, figures, z) => {
    const verdict = judged(`healthy-life-expectancy sex=${sex}`)
    expect(verdict).toMatchObject({
      kind: 'worse',
      evidence: { method: 'difference of estimates' },
    })
    expect(said(verdict.since)).toBe(figures)
    expect((verdict.evidence as { z: number }).z).toBeCloseTo(z, 3)
    expect(verdict.figures).toHaveLength(3)
    expect(verdict.caveats).toEqual([{ kind: 'pooled', years: 3 }])
  })

  test('a pooled period that overlaps the baseline is not compared with it', () => {
    for (const edition of [2017, 2018]) {
      const verdict = judged('healthy-life-expectancy sex=male', edition)
      expect(verdict).toMatchObject({ kind: 'too few figures', since: null, evidence: null })
    }
    expect(said(judged('healthy-life-expectancy sex=male', 2019).since)).toBe(
      '65.3 (2014-2016) -> 65.2 (2017-2019)',
    )
  })
})

describe('breaks', () => {
  test('Attainment 8: not comparable; no clear change on the scale of 2017', () => {
    const verdict = judged('attainment-8')
    expect(verdict).toMatchObject({ kind: 'not comparable', since: null, evidence: null })
    const inside = verdict.sinceBreak!
    expect(inside.baseline).toBe(2017)
    expectWorked(inside, {
      kind: 'no clear change',
      n: 7,
      rise: 0.293,
      scatter: 1.165,
      line: 0.25,
      A: 6.45,
      step: 1.23,
      B: 9.05,
    })
    // 2020 and 2021 were given by teachers: seven figures are left of nine.
    expect(inside.caveats).toEqual([{ kind: 'definition differs', periods: ['2020', '2021'] }])
  })

  test('the expected standard at 11: not comparable; since 2018 from 66 to 63, no clear change', () => {
    const verdict = judged('ks2-expected-standard')
    expect(verdict.kind).toBe('not comparable')
    expect(verdict.sinceBreak).toMatchObject({ kind: 'no clear change', baseline: 2018 })
    expect(said(verdict.sinceBreak!.since)).toBe('66 (2018) -> 63 (2025)')
  })

  test('children in low income: the old method said no clear change, the new one has four figures', () => {
    expect(judged('children-low-income', 2024).kind).toBe('no clear change')
    const verdict = judged('children-low-income')
    expect(verdict).toMatchObject({
      kind: 'not comparable',
      formerly: { kind: 'no clear change', edition: 2024, because: ['new figure', 'break'] },
      beforeBreak: { kind: 'no clear change', edition: 2024 },
      sinceBreak: { kind: 'too few figures', figures: { length: 4 } },
    })
    expect(said(verdict.sinceBreak!.since)).toBe('12.5 (2021/22) -> 13.9 (2024/25)')
  })

  test.each([
    ['male', '9.3 (2015-2017) -> 8.9 (2022-2024)', 1.6],
    ['female', '5.4 (2015-2017) -> 6.6 (2022-2024)', 3.87],
  ])(
    'inequality in life expectancy, %s: reissued, eight overlapping figures',
    (sex, figures, ratio) => {
      const verdict = judged(`inequality-in-life-expectancy sex=${sex}`)
      expect(verdict).toMatchObject({
        kind: 'not comparable',
        beforeBreak: { kind: 'no clear change', edition: 2022 },
        sinceBreak: {
          kind: 'no clear change',
          evidence: { method: 'pooled line', n: 8, pooled: 3, constant: 10.5 },
        },
      })
      expect(said(verdict.sinceBreak!.since)).toBe(figures)
      expect((verdict.sinceBreak!.evidence as { ratio: number }).ratio).toBeCloseTo(ratio, 2)
    },
  )
})

describe('figures that are too old', () => {
  test.each([
    ['rough-sleeping', 'no clear change'],
    ['fuel-poverty', 'not comparable'],
    ['employer-pay-gap employer=city-of-york-council', 'no clear change'],
  ])('%s of 2022 is not passed off as that of 2025', (series, kind) => {
    const verdict = judged(series)
    expect(verdict).toMatchObject({
      kind: 'no recent figure',
      since: null,
      previous: null,
      evidence: null,
      sinceBreak: null,
      latest: { period: { referenceYear: 2022 } },
      formerly: { because: [] },
      last: { kind },
    })
  })

  test("rough sleeping: by R's binom.test of 18 of 27 and by the line, no clear change", () => {
    const { last } = judged('rough-sleeping')
    expect(said(last!.since)).toBe('18 (2016) -> 9 (2022)')
    expect(last!.evidence?.counts?.p).toBeCloseTo(0.1221, 4)
    expect(judged('rough-sleeping', 2024).kind).toBe('no clear change')
  })

  test('fuel poverty since 2019: too few figures', () => {
    const { last } = judged('fuel-poverty')
    expect(last!.sinceBreak).toMatchObject({ kind: 'too few figures', figures: { length: 4 } })
    expect(said(last!.sinceBreak!.since)).toBe('13.5 (2019) -> 13.7 (2022)')
  })

  test('recorded hate crime: 2018/19 is counted in another way, and so are 2021 and 2022', () => {
    const recent = judged('hate-crime', 2020)
    expect(recent).toMatchObject({ kind: 'not comparable', since: null, sinceBreak: null })
    expect(recent.latest?.period.text).toBe('2018/19')
    expect(recent.caveats).toEqual([{ kind: 'definition differs', periods: ['2018/19'] }])
    const { kind, last } = judged('hate-crime')
    expect(kind).toBe('no recent figure')
    expect(last).toMatchObject({
      kind: 'not comparable',
      sinceBreak: { kind: 'too few figures', figures: { length: 2 } },
    })
    expect(said(last!.sinceBreak!.since)).toBe('402 (2021) -> 354 (2022)')
  })
})

test("the council's pay gap as known in 2022 crossed 0, and its distance did not clearly grow", () => {
  const verdict = judged('employer-pay-gap employer=city-of-york-council', 2022)
  expect(verdict.kind).toBe('no clear change')
  expect(said(verdict.since)).toBe('0.2 (2017/18) -> -0.5 (2021/22)')
  expect(verdict.evidence?.change).toBeCloseTo(0.3, 10)
  expect(verdict.caveats.map(({ kind }) => kind)).toEqual(['late start', 'crossed target'])
  expect(verdict.progress).toBeNull()
})

describe('the edition of 2025 as a whole', () => {
  /** The counted headline figures of each kind; those that cannot be judged together. */
  function standings(dataset: Dataset): Readonly<Record<string, readonly string[]>> {
    const names: Record<string, string[]> = {}
    for (const { indicator, verdict } of findingsAt(dataset, 2025)) {
      if (!indicator.counted) continue
      const { kind, key } = verdict
      const group = verdict.evidence ? kind : 'cannot be judged'
      ;(names[group] ??= []).push([indicator.id, key.group].join(' ').trim())
    }
    return names
  }

  const BETTER = ['neet', 'real-living-wage', 'smoking']
  const WORSE = [
    'persistent-absence',
    'suspensions',
    'healthy-life-expectancy male',
    'healthy-life-expectancy female',
  ]
  const NO_CLEAR_CHANGE = [
    'care-leavers-neet',
    'homelessness-duty',
    'temporary-accommodation',
    'children-in-temporary-accommodation',
    'housing-affordability',
    'preventable-mortality',
    'social-care-quality-of-life',
  ]
  const CANNOT_BE_JUDGED = [
    'employer-pay-gap city-of-york-council',
    'gender-pay-gap',
    'hate-crime',
    'ks2-expected-standard',
    'attainment-8',
    'children-low-income',
    'fuel-poverty',
    'food-parcels',
    'rough-sleeping',
    'inequality-in-life-expectancy male',
    'inequality-in-life-expectancy female',
  ]

  test('3 better, 4 worse, 2 higher in pounds, 7 without a clear change, 11 others', () => {
    expect(standings(inCash)).toEqual({
      better: BETTER,
      worse: WORSE,
      higher: ['median-weekly-pay', 'recorded-depression'],
      'no clear change': NO_CLEAR_CHANGE,
      'cannot be judged': CANNOT_BE_JUDGED,
    })
  })

  test('in prices of 2025 pay is one more without a clear change', () => {
    const pay = ['care-leavers-neet', 'median-weekly-pay', ...NO_CLEAR_CHANGE.slice(1)]
    expect(standings(york)).toEqual({
      better: BETTER,
      worse: WORSE,
      higher: ['recorded-depression'],
      'no clear change': pay,
      'cannot be judged': CANNOT_BE_JUDGED,
    })
  })

  test('chance alone would give at most 1 clear change', () => {
    // Sixteen verdicts at 5% at most: 0.8.
    const { low, high } = expectedFalsePositives(
      findingsAt(york, 2025).map(({ verdict }) => verdict),
    )
    expect(low).toBeLessThan(high)
    expect(high).toBeGreaterThan(0.6)
    expect(high).toBeLessThan(0.85)
  })

  test('in the first edition every series stands at its baseline or has no figure yet', () => {
    const found = new Set(findingsAt(york, 2016).map(({ verdict }) => verdict.kind))
    expect([...found].sort()).toEqual(['baseline year', 'no figure since the baseline'])
  })
})

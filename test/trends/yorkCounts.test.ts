// @vitest-environment node
import { beforeAll, describe, expect, test } from 'vitest'
import type { Dataset } from '../../src/model/dataset.ts'
import { estimateFalsePositives } from '../../src/trends/expectedFalsePositives.ts'
import { getFindings } from '../../src/trends/findings.ts'
import { countVerdicts } from '../../src/trends/verdictCounts.ts'
import { readYorkPackage } from '../builders/packages.ts'

let york: Dataset
beforeAll(async () => {
  york = await readYorkPackage()
})

// An independent program counted 3, 4, 2, 7 and 11 from the rows of issue 13. Two changes since then: pay is
// judged in prices of 2025 (2 higher become 1, 7 without a clear change become 8), and a newer figure of the
// pay gap after a break is not comparable instead of not recent (5 and 5 become 4 and 6).
test('York’s edition of 2025: 3 better, 4 worse, 1 higher, 8 without a clear change, 11 not judged', () => {
  const { figures, judged, kinds, positions } = countVerdicts(
    getFindings(york, 2025),
    york.baseline,
  )
  expect({ figures, judged }).toEqual({ figures: 27, judged: 16 })
  expect(kinds).toMatchObject({
    better: 3,
    worse: 4,
    higher: 1,
    lower: 0,
    noClearChange: 8,
    notComparable: 6,
    tooFewFigures: 1,
    noRecentFigure: 4,
    noFigureSinceBaseline: 0,
    baselineYear: 0,
    suppressed: 0,
  })
  expect(positions.notAssessed).toBe(11)
})

test('healthy life expectancy is worse twice, for men and for women', () => {
  const { kinds, indicatorsByKind } = countVerdicts(getFindings(york, 2025), york.baseline)
  expect([kinds.worse, indicatorsByKind.worse]).toEqual([4, 3])
})

// Children in low income have a new segment from 2021/22 (four figures), the pay gap from 2024.
test('of six figures that are not comparable four have a verdict since the break, no clear change', () => {
  const { kindsSinceBreak } = countVerdicts(getFindings(york, 2025), york.baseline)
  expect(kindsSinceBreak).toMatchObject({
    noClearChange: 4,
    tooFewFigures: 1,
    baselineYear: 1,
    better: 0,
    worse: 0,
  })
})

test('in the baseline edition each figure is of the baseline year, or there is none', () => {
  const { figures, judged, kinds } = countVerdicts(getFindings(york, 2016), york.baseline)
  expect(judged).toBe(0)
  expect(kinds['baselineYear'] + kinds['noFigureSinceBaseline']).toBe(figures)
})

describe('the edition of 2025, figure by figure', () => {
  /** The counted headline figures of each kind; those not judged are one group. */
  function namesByKind(dataset: Dataset): Readonly<Record<string, readonly string[]>> {
    const names: Record<string, string[]> = {}
    for (const { indicator, verdict } of getFindings(dataset, 2025)) {
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
    expect(namesByKind({ ...york, priceIndex: [] })).toEqual({
      better: BETTER,
      worse: WORSE,
      higher: ['median-weekly-pay', 'recorded-depression'],
      noClearChange: NO_CLEAR_CHANGE,
      'cannot be judged': CANNOT_BE_JUDGED,
    })
  })

  test('in prices of 2025 pay has no clear change', () => {
    const pay = ['care-leavers-neet', 'median-weekly-pay', ...NO_CLEAR_CHANGE.slice(1)]
    expect(namesByKind(york)).toEqual({
      better: BETTER,
      worse: WORSE,
      higher: ['recorded-depression'],
      noClearChange: pay,
      'cannot be judged': CANNOT_BE_JUDGED,
    })
  })

  test('the expected number of false positives is at most 1', () => {
    // Sixteen verdicts at 5% at most: 0.8.
    const { low, high } = estimateFalsePositives(
      getFindings(york, 2025).map(({ verdict }) => verdict),
    )
    expect(low).toBeLessThan(high)
    expect(high).toBeGreaterThan(0.6)
    expect(high).toBeLessThan(0.85)
  })
})

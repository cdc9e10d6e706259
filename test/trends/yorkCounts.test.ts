// @vitest-environment node
import { beforeAll, expect, test } from 'vitest'
import type { Dataset } from '../../src/model/dataset.ts'
import { findingsAt } from '../../src/trends/findings.ts'
import { countVerdicts } from '../../src/trends/verdictCounts.ts'
import { readYork } from './yorkPackage.ts'

let york: Dataset
beforeAll(async () => {
  york = await readYork()
})

// An independent program counted 3, 4, 2, 7 and 11 from the rows of issue 13. Two things came since: pay is
// judged in prices of 2025 (its 2 higher are 1, its 7 without a clear change 8), and a newer figure of the
// pay gap, after a break, is no longer too old but counted in another way (5 and 5 are 4 and 6).
test('York’s edition of 2025: 3 better, 4 worse, 1 higher, 8 without a clear change, 11 not judged', () => {
  const { figures, judged, kinds, standings } = countVerdicts(findingsAt(york, 2025), york.baseline)
  expect({ figures, judged }).toEqual({ figures: 27, judged: 16 })
  expect(kinds).toMatchObject({
    better: 3,
    worse: 4,
    higher: 1,
    lower: 0,
    'no clear change': 8,
    'not comparable': 6,
    'too few figures': 1,
    'no recent figure': 4,
    'no figure since the baseline': 0,
    'baseline year': 0,
    suppressed: 0,
  })
  expect(standings.beside).toBe(11)
})

test('healthy life expectancy counts twice among what is worse, for men and for women', () => {
  const { kinds, indicators } = countVerdicts(findingsAt(york, 2025), york.baseline)
  expect([kinds.worse, indicators.worse]).toEqual([4, 3])
})

test('pay is higher in pounds, and not clearly so in prices of 2025', () => {
  const pay = findingsAt(york, 2025).find(({ indicator }) => indicator.id === 'median-weekly-pay')
  expect(pay!.verdict).toMatchObject({
    kind: 'no clear change',
    prices: { year: 2025, inCash: 'higher' },
  })
})

// Children in low income begin anew in 2021/22, four figures ago, and the pay gap in 2024.
test('of the six counted in another way four are judged since, with no clear change', () => {
  const { inside } = countVerdicts(findingsAt(york, 2025), york.baseline)
  expect(inside).toMatchObject({
    'no clear change': 4,
    'too few figures': 1,
    'baseline year': 1,
    better: 0,
    worse: 0,
  })
})

test('in the baseline edition each figure is the baseline, or there is none since', () => {
  const { figures, judged, kinds } = countVerdicts(findingsAt(york, 2016), york.baseline)
  expect(judged).toBe(0)
  expect(kinds['baseline year'] + kinds['no figure since the baseline']).toBe(figures)
})

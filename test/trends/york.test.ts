// @vitest-environment node
import { beforeAll, describe, expect, test } from 'vitest'
import type { Dataset } from '../../src/model/dataset.ts'
import { judgeAt } from '../../src/trends/judgeAt.ts'
import type { Verdict } from '../../src/trends/verdict.ts'
import { formatChange, readYorkPackage, parseYorkKey } from '../builders/packages.ts'

// The shipped package of York: verdicts that lineOrStep does not decide. The numbers were computed from
// the rows by two independent programs (2026).

let york: Dataset

beforeAll(async () => {
  york = await readYorkPackage()
})

function judgeYork(series: string, edition = 2025): Verdict {
  return judgeAt(york, parseYorkKey(series), edition)
}

describe('estimates with limits, for periods that share no year', () => {
  test.each([
    ['male', '65.3 (2014-2016) -> 60.8 (2022-2024)', -2.263],
    ['female', '66.2 (2014-2016) -> 61.4 (2022-2024)', -2.173],
  ])('healthy life expectancy, %s: worse', (sex, figures, z) => {
    const verdict = judgeYork(`healthy-life-expectancy sex=${sex}`)
    expect(verdict).toMatchObject({
      kind: 'worse',
      evidence: { method: 'differenceOfEstimates' },
    })
    expect(formatChange(verdict.baselineChange)).toBe(figures)
    expect((verdict.evidence as { z: number }).z).toBeCloseTo(z, 3)
    expect(verdict.figures).toHaveLength(3)
    expect(verdict.caveats).toEqual([{ kind: 'pooled', years: 3 }])
  })

  test('a pooled period that overlaps the baseline is not compared with it', () => {
    for (const edition of [2017, 2018]) {
      const verdict = judgeYork('healthy-life-expectancy sex=male', edition)
      expect(verdict).toMatchObject({
        kind: 'tooFewFigures',
        baselineChange: null,
        evidence: null,
      })
    }
    expect(formatChange(judgeYork('healthy-life-expectancy sex=male', 2019).baselineChange)).toBe(
      '65.3 (2014-2016) -> 65.2 (2017-2019)',
    )
  })
})

describe('breaks', () => {
  test('the expected standard at 11: not comparable; since 2018 from 66 to 63, no clear change', () => {
    const verdict = judgeYork('ks2-expected-standard')
    expect(verdict.kind).toBe('notComparable')
    expect(verdict.sinceBreak).toMatchObject({ kind: 'noClearChange', baseline: 2018 })
    expect(formatChange(verdict.sinceBreak!.baselineChange)).toBe('66 (2018) -> 63 (2025)')
  })

  test('children in low income: no clear change before the break, four figures since', () => {
    expect(judgeYork('children-low-income', 2024).kind).toBe('noClearChange')
    const verdict = judgeYork('children-low-income')
    expect(verdict).toMatchObject({
      kind: 'notComparable',
      previousVerdict: { kind: 'noClearChange', edition: 2024, reasons: ['newFigure', 'break'] },
      beforeBreak: { kind: 'noClearChange', edition: 2024 },
      sinceBreak: { kind: 'tooFewFigures', figures: { length: 4 } },
    })
    expect(formatChange(verdict.sinceBreak!.baselineChange)).toBe(
      '12.5 (2021/22) -> 13.9 (2024/25)',
    )
  })

  test.each([
    ['male', '9.3 (2015-2017) -> 8.9 (2022-2024)', 1.6],
    ['female', '5.4 (2015-2017) -> 6.6 (2022-2024)', 3.87],
  ])(
    'inequality in life expectancy, %s: reissued, eight overlapping figures',
    (sex, figures, ratio) => {
      const verdict = judgeYork(`inequality-in-life-expectancy sex=${sex}`)
      expect(verdict).toMatchObject({
        kind: 'notComparable',
        beforeBreak: { kind: 'noClearChange', edition: 2022 },
        sinceBreak: {
          kind: 'noClearChange',
          evidence: { method: 'pooledLine', n: 8, pooled: 3, constant: 10.5 },
        },
      })
      expect(formatChange(verdict.sinceBreak!.baselineChange)).toBe(figures)
      expect((verdict.sinceBreak!.evidence as { ratio: number }).ratio).toBeCloseTo(ratio, 2)
    },
  )
})

describe('figures that are not recent', () => {
  test.each([
    ['rough-sleeping', 'noClearChange'],
    ['fuel-poverty', 'notComparable'],
    ['employer-pay-gap employer=city-of-york-council', 'noClearChange'],
  ])('%s of 2022 is not passed off as that of 2025', (series, kind) => {
    const verdict = judgeYork(series)
    expect(verdict).toMatchObject({
      kind: 'noRecentFigure',
      baselineChange: null,
      latestChange: null,
      evidence: null,
      sinceBreak: null,
      latest: { period: { referenceYear: 2022 } },
      previousVerdict: { reasons: [] },
      last: { kind },
    })
  })

  test("rough sleeping: by R's binom.test of 18 of 27 and by the line, no clear change", () => {
    const { last } = judgeYork('rough-sleeping')
    expect(formatChange(last!.baselineChange)).toBe('18 (2016) -> 9 (2022)')
    expect(last!.evidence?.counts?.p).toBeCloseTo(0.1221, 4)
    expect(judgeYork('rough-sleeping', 2024).kind).toBe('noClearChange')
  })

  test('fuel poverty since 2019: too few figures', () => {
    const { last } = judgeYork('fuel-poverty')
    expect(last!.sinceBreak).toMatchObject({ kind: 'tooFewFigures', figures: { length: 4 } })
    expect(formatChange(last!.sinceBreak!.baselineChange)).toBe('13.5 (2019) -> 13.7 (2022)')
  })

  test('recorded hate crime: the definition of 2018/19, 2021 and 2022 differs', () => {
    const recent = judgeYork('hate-crime', 2020)
    expect(recent).toMatchObject({ kind: 'notComparable', baselineChange: null, sinceBreak: null })
    expect(recent.latest?.period.text).toBe('2018/19')
    expect(recent.caveats).toEqual([{ kind: 'definitionDiffers', periods: ['2018/19'] }])
    const { kind, last } = judgeYork('hate-crime')
    expect(kind).toBe('noRecentFigure')
    expect(last).toMatchObject({
      kind: 'notComparable',
      sinceBreak: { kind: 'tooFewFigures', figures: { length: 2 } },
    })
    expect(formatChange(last!.sinceBreak!.baselineChange)).toBe('402 (2021) -> 354 (2022)')
  })
})

test("the council's pay gap as known in 2022 crossed 0, and its distance did not clearly grow", () => {
  const verdict = judgeYork('employer-pay-gap employer=city-of-york-council', 2022)
  expect(verdict.kind).toBe('noClearChange')
  expect(formatChange(verdict.baselineChange)).toBe('0.2 (2017/18) -> -0.5 (2021/22)')
  expect(verdict.evidence?.change).toBeCloseTo(0.3, 10)
  expect(verdict.caveats.map(({ kind }) => kind)).toEqual(['lateStart', 'crossedTarget'])
  expect(verdict.progress).toBeNull()
})

// @vitest-environment node
import { beforeAll, describe, expect, test } from 'vitest'
import type { Dataset } from '../../src/model/dataset.ts'
import { expectedByChance } from '../../src/trends/chance.ts'
import { findingsAt } from '../../src/trends/findings.ts'
import { judgeAt } from '../../src/trends/judgeAt.ts'
import type { Change, Verdict } from '../../src/trends/verdict.ts'
import { readYork, yorkKey } from './yorkPackage.ts'

let york: Dataset

beforeAll(async () => {
  york = await readYork()
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

function kinds({ caveats }: Verdict): string[] {
  return caveats.map(({ kind }) => kind)
}

describe('estimates with margins of error', () => {
  test('healthy life expectancy of men is worse by its margin of error, on periods that share no year', () => {
    const verdict = judged('healthy-life-expectancy sex=male')
    expect(verdict.kind).toBe('worse')
    expect(said(verdict.since)).toBe('65.3 (2014-2016) -> 60.8 (2022-2024)')
    expect(verdict.evidence).toMatchObject({ method: 'difference of estimates', clear: true })
    expect((verdict.evidence as { z: number }).z).toBeCloseTo(-2.263, 3)
    // 2.263 / 1.96
    expect(verdict.evidence?.strength).toBeCloseTo(1.1548, 4)
    expect(verdict.recent).toEqual({ method: 'too few', figures: 3 })
    expect(said(verdict.previous)).toBe('65.1 (2019-2021) -> 60.8 (2022-2024)')
    expect(verdict.caveats).toEqual([{ kind: 'pooled', years: 3 }])
  })

  test('a pooled period that overlaps the baseline is not held against it', () => {
    for (const edition of [2017, 2018]) {
      const verdict = judged('healthy-life-expectancy sex=male', edition)
      expect(verdict).toMatchObject({ kind: 'too few figures', since: null, evidence: null })
    }
    expect(said(judged('healthy-life-expectancy sex=male', 2019).since)).toBe(
      '65.3 (2014-2016) -> 65.2 (2017-2019)',
    )
  })

  test('median weekly pay is higher, in cash terms, and rising', () => {
    const verdict = judged('median-weekly-pay')
    expect(verdict.kind).toBe('higher')
    expect(said(verdict.since)).toBe('411.7 (2016) -> 613.1 (2025)')
    expect((verdict.evidence as { z: number }).z).toBeCloseTo(5.726, 3)
    expect(verdict.caveats).toEqual([{ kind: 'cash terms' }])
    expect(verdict.recent).toMatchObject({
      method: 'weighted regression of five',
      figures: 5,
      stable: true,
      direction: 'rising',
      from: { period: { text: '2021' } },
      to: { period: { text: '2025' } },
    })
    const recent = verdict.recent as { chiSquared: number; slope: number }
    expect(recent.chiSquared).toBeCloseTo(19.59, 2)
    expect(recent.slope).toBeCloseTo(39.13, 2)
  })
})

describe('breaks', () => {
  test("disadvantaged pupils' Attainment 8: not comparable, and no clear change on the scale of 2017", () => {
    const verdict = judged('attainment-8 disadvantage=disadvantaged')
    expect(verdict).toMatchObject({ kind: 'not comparable', since: null, evidence: null })
    expect(said(verdict.previous)).toBe('31.8 (2024) -> 36.3 (2025)')
    const inside = verdict.sinceBreak!
    expect(inside.kind).toBe('no clear change')
    expect(inside.baseline).toBe(2017)
    expect(said(inside.since)).toBe('35.9 (2017) -> 36.3 (2025)')
    expect((inside.evidence as { limit: number }).limit).toBeCloseTo(6.295, 3)
    // 2020 and 2021 were given by teachers: seven figures are left of nine.
    expect(inside.recent).toMatchObject({ figures: 7 })
    expect(inside.caveats).toEqual([{ kind: 'definition differs', periods: ['2020', '2021'] }])
  })

  test('fuel poverty as known in 2022: not comparable; since 2019 too few figures', () => {
    const verdict = judged('fuel-poverty', 2022)
    expect(verdict.kind).toBe('not comparable')
    expect(verdict.sinceBreak?.kind).toBe('too few figures')
    expect(said(verdict.sinceBreak!.since)).toBe('13.5 (2019) -> 13.7 (2022)')
    expect(verdict.sinceBreak?.recent).toEqual({ method: 'too few', figures: 4 })
    expect(verdict.caveats).toEqual([])
  })

  test('children in low income: one answer as known in 2023, another in 2025', () => {
    expect(judged('children-low-income', 2023).kind).toBe('no clear change')
    const verdict = judged('children-low-income')
    expect(verdict.kind).toBe('not comparable')
    expect(verdict.formerly).toEqual({
      kind: 'no clear change',
      edition: 2024,
      because: ['new figure', 'revision', 'break'],
    })
    expect(verdict.sinceBreak?.kind).toBe('too few figures')
    expect(said(verdict.sinceBreak!.since)).toBe('12.5 (2021/22) -> 13.9 (2024/25)')
    expect(verdict.sinceBreak?.recent).toEqual({ method: 'too few', figures: 4 })
  })

  test('inequality in life expectancy: two vintages are not spliced', () => {
    const verdict = judged('inequality-in-life-expectancy sex=male')
    expect(verdict.kind).toBe('not comparable')
    expect(said(verdict.sinceBreak!.since)).toBe('9.3 (2015-2017) -> 8.9 (2022-2024)')
    // 2016-2018, 2019-2021 and 2022-2024 share no year.
    expect(verdict.sinceBreak?.recent).toEqual({ method: 'too few', figures: 3 })
  })
})

describe('figures that are too old', () => {
  test.each(['rough-sleeping', 'fuel-poverty', 'employer-pay-gap employer=city-of-york-council'])(
    '%s of 2022 is not passed off as that of 2025',
    (series) => {
      const verdict = judged(series)
      expect(verdict).toMatchObject({
        kind: 'no recent figure',
        since: null,
        previous: null,
        evidence: null,
        recent: null,
        sinceBreak: null,
        latest: { period: { referenceYear: 2022 } },
      })
      expect(verdict.formerly?.because).toEqual([])
    },
  )

  test('two years old is recent enough', () => {
    expect(judged('rough-sleeping', 2024).kind).toBe('no clear change')
  })

  test('recorded hate crime: the last figure is counted in another way, then it is too old', () => {
    const [recent, old] = [judged('hate-crime', 2020), judged('hate-crime', 2025)]
    expect(recent).toMatchObject({ kind: 'not comparable', since: null, sinceBreak: null })
    expect(old.kind).toBe('no recent figure')
    for (const { latest, caveats } of [recent, old]) {
      expect(latest?.period.text).toBe('2018/19')
      expect(caveats).toEqual([{ kind: 'definition differs', periods: ['2018/19'] }])
    }
  })
})

describe('nearer to a target', () => {
  test("the council's pay gap as known in 2022 crossed 0, and its distance did not clearly grow", () => {
    const verdict = judged('employer-pay-gap employer=city-of-york-council', 2022)
    expect(verdict.kind).toBe('no clear change')
    expect(said(verdict.since)).toBe('0.2 (2017/18) -> -0.5 (2021/22)')
    expect(verdict.evidence?.change).toBeCloseTo(0.3, 10)
    expect((verdict.evidence as { limit: number }).limit).toBeCloseTo(1.131, 3)
    expect(kinds(verdict)).toEqual(['late start', 'crossed target'])
    expect(verdict.progress).toBeNull()
  })
})

describe('the edition of 2025 as a whole', () => {
  test('every headline series has its verdict', () => {
    const verdicts = findingsAt(york, 2025).map(({ verdict }) => verdict)
    const clear = verdicts.filter(({ evidence }) => evidence?.clear)
    expect(verdicts).toHaveLength(29)
    expect(clear).toHaveLength(10)
  })

  test('chance alone would produce about one clear change among the judged ones', () => {
    const expected = expectedByChance(findingsAt(york, 2025).map(({ verdict }) => verdict))
    expect(expected).toBeGreaterThan(0.8)
    expect(expected).toBeLessThan(1.2)
  })

  test('in the first edition every series stands at its baseline or has no figure yet', () => {
    const found = new Set(findingsAt(york, 2016).map(({ verdict }) => verdict.kind))
    expect([...found].sort()).toEqual(['baseline year', 'no figure since the baseline'])
  })
})

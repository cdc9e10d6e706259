// @vitest-environment node
import { describe, expect, test } from 'vitest'
import type { Verdict } from '../../src/trends/verdict.ts'
import { judged, yearly } from './smallSeries.ts'

function kinds({ caveats }: Verdict): string[] {
  return caveats.map(({ kind }) => kind)
}

/** Yearly values with standard errors of 1. */
function sure(first: number, values: readonly number[]): string {
  return values
    .map((value, i) => `${first + i}=${value}(${value - 1.96}..${value + 1.96})`)
    .join(' ')
}

function span({ recent }: Verdict): string {
  return recent && 'from' in recent ? `${recent.from.period.text} ${recent.to.period.text}` : 'none'
}

describe('which rule looks for a direction', () => {
  test("five latest figures with limits: Fingertips' rule, also where they begin before the baseline", () => {
    const verdict = judged(sure(2014, [1, 2, 3, 4, 5]), {}, 2018)
    expect(verdict.recent).toMatchObject({
      method: 'weighted regression of five',
      figures: 5,
      stable: true,
      direction: 'rising',
    })
    expect((verdict.recent as { slope: number }).slope).toBeCloseTo(1, 10)
    expect(span(verdict)).toBe('2014 2018')
  })

  test('only the five latest are read', () => {
    const verdict = judged(sure(2016, [90, 1, 2, 3, 4, 5]), {}, 2021)
    expect(verdict.recent).toMatchObject({ direction: 'rising' })
    expect(span(verdict)).toBe('2017 2021')
  })

  test('one of the five without limits: Mann-Kendall on the figures since the baseline', () => {
    const verdict = judged(`2014=9 ${yearly(2016, [1])} ${sure(2017, [2, 3, 4, 5])}`, {}, 2021)
    expect(verdict.recent).toMatchObject({
      method: 'Mann-Kendall',
      figures: 5,
      s: 10,
      pMethod: 'exact',
      slope: 1,
      direction: 'rising',
    })
    expect((verdict.recent as { p: number }).p).toBeCloseTo(2 / 120, 12)
    expect(span(verdict)).toBe('2016 2020')
  })

  test('limits of one time all the same are no ground for weights', () => {
    const verdict = judged('2021=1(1..1) 2022=2(2..2) 2023=3(3..3) 2024=4(4..4) 2025=5(5..5)')
    expect(verdict.recent?.method).toBe('Mann-Kendall')
  })

  test('four figures are too few, and how many there are is told', () => {
    expect(judged(yearly(2022, [1, 2, 3, 4])).recent).toEqual({ method: 'too few', figures: 4 })
    expect(judged(yearly(2014, [1, 2, 3, 4, 5, 6]), {}, 2019).recent).toEqual({
      method: 'too few',
      figures: 4,
    })
  })

  test('a slope is a year, also over years without a figure', () => {
    const verdict = judged('2016=0 2018=4 2020=8 2022=12 2024=16')
    expect(verdict.recent).toMatchObject({ slope: 2, direction: 'rising' })
  })

  test('a slope by weights is a year too', () => {
    const cell = (year: number, value: number) =>
      `${year}=${value}(${value - 1.96}..${value + 1.96})`
    const verdict = judged(
      [2016, 2018, 2020, 2022, 2024].map((year, i) => cell(year, 4 * i)).join(' '),
    )
    expect((verdict.recent as { slope: number }).slope).toBeCloseTo(2, 10)
  })
})

describe('the two lenses beside each other', () => {
  test('a clear change without a steady direction says so', () => {
    // Up in one step, then level with a wobble: change 10, steps 10 1 1 1 1 1 1.
    const verdict = judged(yearly(2018, [0, 10, 11, 10, 11, 10, 11, 10]))
    expect(verdict).toMatchObject({ kind: 'better', recent: { direction: null } })
    expect(kinds(verdict)).toEqual(['late start', 'no steady direction'])
  })

  test('a clear change that has turned of late says so', () => {
    const line = `2016=1(0..2) ${sure(2021, [90, 80, 70, 60, 50])}`
    for (const direction of ['up', 'down'] as const) {
      const verdict = judged(line, { direction })
      expect(verdict.recent).toMatchObject({ direction: 'falling' })
      expect(kinds(verdict)).toEqual(['recent trend differs'])
    }
    expect(kinds(judged(`2016=99(98..100) ${sure(2021, [10, 20, 30, 40, 50])}`))).toEqual([
      'recent trend differs',
    ])
  })

  test('lenses that agree need no word, nor does a lens that could not look', () => {
    expect(kinds(judged(yearly(2016, [1, 2, 3, 4, 5]), {}, 2020))).toEqual([])
    expect(kinds(judged(yearly(2016, [5, 4, 3, 2, 1]), {}, 2020))).toEqual([])
    expect(kinds(judged('2016=1(0..2) 2025=9(8..10)'))).toEqual([])
  })

  test('where no change is clear there is nothing to disagree with', () => {
    expect(kinds(judged(yearly(2016, [5, 9, 2, 8, 5]), {}, 2020))).toEqual([])
  })
})

describe('pooled years', () => {
  const pooled = (first: number, values: readonly number[]) =>
    values.map((value, i) => `${first + i - 2}-${first + i}=${value}`).join(' ')

  test('every third figure back from the latest is used, and none that overlaps the baseline', () => {
    // Ends 2016 … 2028. Independent: 2016, 2019, 2022, 2025, 2028.
    const values = Array.from({ length: 13 }, (_, i) => i)
    const verdict = judged(pooled(2016, values), {}, 2028)
    expect(verdict).toMatchObject({
      kind: 'better',
      evidence: { figures: 5, change: 12 },
      recent: { method: 'Mann-Kendall', figures: 5, slope: 1 },
      previous: { change: 3, from: { period: { text: '2023-2025' } } },
    })
    // Steps of 3: limit 2.66 * 3.
    expect((verdict.evidence as { limit: number }).limit).toBeCloseTo(7.98, 10)
    expect(verdict.caveats).toEqual([{ kind: 'pooled', years: 3 }])
  })

  test('the baseline figure takes the place of the one that overlaps it', () => {
    // Latest 2029: independent 2017, 2020, 2023, 2026, 2029; 2015-2017 overlaps 2014-2016.
    const verdict = judged(
      pooled(
        2016,
        Array.from({ length: 14 }, (_, i) => i),
      ),
      {},
      2029,
    )
    expect(verdict).toMatchObject({
      since: { from: { period: { text: '2014-2016' } } },
      evidence: { figures: 5 },
      recent: { figures: 5, from: { period: { text: '2015-2017' } } },
    })
    // 2016, 2020, 2023, 2026, 2029: steps 4, 3, 3, 3.
    expect((verdict.evidence as { limit: number }).limit).toBeCloseTo((2.66 * 13) / 4, 10)
  })

  test('single years among them are not counted as their like', () => {
    const verdict = judged(`2016=5 2017=6 ${pooled(2023, [1, 2, 3])}`)
    expect(verdict.caveats[0]).toEqual({ kind: 'late start', years: 7 })
    expect(verdict).toMatchObject({ kind: 'too few figures', since: null, recent: { figures: 1 } })
  })
})

describe('parts of a year', () => {
  test.each([
    ['Q', 4],
    ['M0', 9],
  ])('%s: the same part of each year is compared', (letter, parts) => {
    const cells = [2021, 2022, 2023, 2024, 2025].flatMap((year, i) =>
      Array.from({ length: parts }, (_, part) => `${year}-${letter}${part + 1}=${i + 100 * part}`),
    )
    const verdict = judged(cells.slice(0, -1).join(' '))
    const last = `${letter}${parts - 1}`
    expect(verdict).toMatchObject({
      kind: 'better',
      since: {
        from: { period: { text: `2021-${last}` } },
        to: { period: { text: `2025-${last}` } },
      },
      evidence: { figures: 5, change: 4 },
      recent: { figures: 5, slope: 1 },
      previous: { change: 1 },
    })
  })

  test('a month is not the quarter of the same number, nor a whole year', () => {
    const verdict = judged('2016=1 2017-Q2=1 2018-M02=2 2025-M02=3')
    expect(verdict.since).toMatchObject({ from: { period: { text: '2018-M02' } } })
  })

  test('school years and calendar years are years', () => {
    expect(judged('2015/16=1 2025=3').since).toMatchObject({ change: 2 })
  })

  test('a break in another quarter breaks the year', () => {
    const verdict = judged('2016-Q3=1 2017-Q3=2 2018-Q1=9* 2018-Q3=5 2024-Q3=6')
    expect(verdict).toMatchObject({ kind: 'not comparable', sinceBreak: { since: { change: 1 } } })
  })
})

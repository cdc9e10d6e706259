// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { judge } from '../../src/trends/judge.ts'
import { VERDICT_KINDS, type Verdict } from '../../src/trends/verdict.ts'
import { indicatorOf } from '../model/smallDataset.ts'
import { judged, smallSeries, yearly } from './smallSeries.ts'

function ends({ since }: Verdict): string {
  return since ? `${since.from.period.text} ${since.to.period.text} ${since.change}` : 'nothing'
}

describe('the exact reason why nothing is said', () => {
  const nothing = {
    since: null,
    previous: null,
    evidence: null,
    recent: null,
    progress: null,
    sinceBreak: null,
    formerly: null,
    caveats: [],
  }

  test('no figure at all', () => {
    const verdict = judged('2016=n')
    expect(verdict).toMatchObject({
      ...nothing,
      kind: 'no figure since the baseline',
      latest: null,
    })
    expect(verdict).toMatchObject({ edition: 2025, baseline: 2016, key: { indicator: 'one' } })
  })

  test('figures before the baseline only, however new', () => {
    const verdict = judged('2014=3 2015=4', {}, 2016)
    expect(verdict).toMatchObject({ ...nothing, kind: 'no figure since the baseline' })
    expect(verdict.latest?.value).toBe(4)
  })

  test('a figure more than two years older than the edition is not recent', () => {
    expect(judged('2016=1 2022=4').kind).toBe('no recent figure')
    expect(judged('2016=1 2023=4').kind).not.toBe('no recent figure')
    expect(judged('2016=1 2022=4')).toMatchObject({ ...nothing, latest: { value: 4 } })
  })

  test('a school year is of the year in which it ends', () => {
    expect(judged('2016=1 2022/23=4').kind).toBe('too few figures')
    expect(judged('2016=1 2021/22=4').kind).toBe('no recent figure')
  })

  test('the newest figure is withheld', () => {
    const verdict = judged('2016=1 2024=4 2025=s')
    expect(verdict).toMatchObject({ ...nothing, kind: 'suppressed', latest: { value: 4 } })
    expect(judged('2025=s')).toMatchObject({ kind: 'suppressed', latest: null })
    expect(judged('2016=s')).toMatchObject({ kind: 'suppressed', latest: null })
  })

  test('a figure that is not collected, or was withheld long ago, hides nothing', () => {
    expect(judged('2016=1 2024=4 2025=n').kind).toBe('too few figures')
    expect(judged('2016=1 2021=4 2022=s').kind).toBe('no recent figure')
    expect(judged('2016=1 2024=s 2025=4').kind).toBe('too few figures')
    expect(judged('2016=1 2022=4 2023=s').kind).toBe('suppressed')
  })

  test('the latest figure is the baseline', () => {
    const verdict = judged('2015=1 2016=2', {}, 2016)
    expect(verdict).toMatchObject({ ...nothing, kind: 'baseline year', previous: { change: 1 } })
    expect(judged('2016=2', {}, 2018).kind).toBe('baseline year')
  })

  test('the latest figure is the first one, and later than the baseline', () => {
    expect(judged('2024=2')).toMatchObject({
      kind: 'baseline year',
      caveats: [{ kind: 'late start', years: 8 }],
    })
  })

  test('a recent figure that stands apart from all others cannot be compared', () => {
    for (const line of ['2016=1 2024=4~', '2024=4~', '2015=1 2024=4~'])
      expect(judged(line)).toMatchObject({
        ...nothing,
        kind: 'not comparable',
        latest: { value: 4 },
        caveats: [{ kind: 'definition differs', periods: ['2024'] }],
      })
  })

  test('an old figure that stands apart is old', () => {
    expect(judged('2014=1 2018=4~')).toMatchObject({
      kind: 'no recent figure',
      latest: { value: 4 },
      caveats: [{ kind: 'definition differs', periods: ['2018'] }],
    })
  })

  test('a newer figure that stands apart does not hide one that is recent enough', () => {
    expect(judged('2016=1 2023=4 2024=9~')).toMatchObject({
      kind: 'too few figures',
      latest: { value: 4 },
      since: { change: 3 },
    })
  })

  test('every kind of verdict is on the list', () => {
    expect(new Set(VERDICT_KINDS).size).toBe(11)
  })
})

describe('the baseline', () => {
  test("is the indicator's own year where it has one", () => {
    expect(ends(judged('2016=1 2018=2 2025=9', { baseline: 2018 }))).toBe('2018 2025 7')
  })

  test('is the first later figure where its own year has none, or one that stands apart', () => {
    const [missing, apart] = [judged('2015=1 2018=2 2025=9'), judged('2016=1~ 2018=2 2025=9')]
    for (const verdict of [missing, apart]) {
      expect(ends(verdict)).toBe('2018 2025 7')
      expect(verdict.caveats[0]).toEqual({ kind: 'late start', years: 2 })
    }
    expect(missing.caveats).toHaveLength(1)
    expect(apart.caveats[1]).toEqual({ kind: 'definition differs', periods: ['2016'] })
  })

  test('is that of the segment of the latest figure where the year has two', () => {
    expect(ends(judged('2015/16=1 2016=5* 2025=9'))).toBe('2016 2025 4')
  })

  test('four figures without limits are too few, however far apart', () => {
    const verdict = judged(yearly(2022, [1, 20, 300, 4000]), { baseline: 2022 })
    expect(verdict).toMatchObject({
      kind: 'too few figures',
      evidence: null,
      since: { change: 3999 },
    })
  })

  test('figures before the baseline do not count towards the five', () => {
    expect(judged(yearly(2013, [1, 2, 3, 4, 5, 6, 7]), {}, 2019).kind).toBe('too few figures')
    expect(judged(yearly(2013, [1, 2, 3, 4, 5, 6, 7, 8]), {}, 2020)).toMatchObject({
      kind: 'better',
      evidence: { figures: 5 },
      recent: { figures: 5 },
    })
  })
})

describe('a break', () => {
  test('leaves the verdict since it began, named as such', () => {
    const verdict = judged(`${yearly(2016, [90, 91])} 2018=1* ${yearly(2019, [2, 3, 4, 5, 6, 7])}`)
    expect(verdict).toMatchObject({ kind: 'not comparable', since: null, evidence: null })
    expect(verdict.baseline).toBe(2016)
    expect(verdict.sinceBreak).toMatchObject({
      kind: 'better',
      baseline: 2018,
      since: { change: 6 },
      recent: { direction: 'rising', figures: 7 },
      sinceBreak: null,
    })
  })

  test('with one figure since: it is the start of its segment', () => {
    const verdict = judged('2016=1 2025=2*')
    expect(verdict.kind).toBe('not comparable')
    expect(verdict.sinceBreak).toMatchObject({ kind: 'baseline year', since: null, caveats: [] })
    expect(verdict.previous).toBeNull()
  })

  test('before the baseline is none of its business', () => {
    expect(
      judged(`2014=90 2015=1* ${yearly(2016, [2, 3, 4, 5, 6, 7, 8, 9])}`, {}, 2023),
    ).toMatchObject({
      kind: 'better',
      since: { change: 7 },
    })
  })

  test('at the baseline itself leaves everything comparable', () => {
    expect(judged('2015=90 2016=1* 2025=2').kind).toBe('too few figures')
  })

  test('of a late start says both', () => {
    expect(judged('2018=1 2024=2* 2025=3').caveats).toEqual([{ kind: 'late start', years: 2 }])
  })
})

describe('news', () => {
  test('the previous figure is of the same segment, however long ago', () => {
    expect(judged('2016=1 2019=4 2025=9').previous).toMatchObject({
      from: { period: { text: '2019' } },
      change: 5,
    })
    expect(judged('2016=1 2019=4 2025=9*').previous).toBeNull()
    expect(judged('2016=1 2024=99~ 2025=9').previous).toMatchObject({ change: 8 })
  })
})

describe('caveats of the figures compared', () => {
  test('what the publisher says of either of the two, and of no other', () => {
    const verdict = judged('2016=1? 2018=2l 2020=3e 2025=4el')
    expect(verdict.caveats).toEqual([
      { kind: 'provisional', period: '2016' },
      { kind: 'estimated', period: '2025' },
      { kind: 'low reliability', period: '2025' },
    ])
  })

  test('are said of the baseline year once', () => {
    expect(judged('2016=1?', {}, 2016).caveats).toEqual([{ kind: 'provisional', period: '2016' }])
  })

  test('figures that stand apart since the baseline are named, earlier ones are not', () => {
    expect(judged('2014=1~ 2016=1 2018=7~ 2019=7~ 2025=2').caveats).toEqual([
      { kind: 'definition differs', periods: ['2018', '2019'] },
    ])
  })

  test('a row without a value stands nowhere', () => {
    expect(judged('2016=1 2018=s~ 2025=2').caveats).toEqual([])
  })
})

test('a dataset serves as the city', () => {
  const city = { baseline: 2018, city: { id: 'here' } }
  expect(judge(smallSeries('2016=1 2018=2 2025=9'), indicatorOf(), city, 2025).baseline).toBe(2018)
})

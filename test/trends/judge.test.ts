// @vitest-environment node
import type { Frequency } from '../../src/model/frequency.ts'
import { describe, expect, test } from 'vitest'
import { judge } from '../../src/trends/judge.ts'
import { VERDICT_KINDS, type Verdict } from '../../src/trends/verdict.ts'
import { createIndicator } from '../builders/dataset.ts'
import { judgeCells, createSeries, yearlyCells } from '../builders/series.ts'

function formatEnds({ baselineChange }: Verdict): string {
  return baselineChange
    ? `${baselineChange.from.period.text} ${baselineChange.to.period.text} ${baselineChange.change}`
    : 'nothing'
}

describe('the reason why a series is not judged', () => {
  const nothing = {
    baselineChange: null,
    latestChange: null,
    figures: [],
    evidence: null,
    extreme: null,
    realTerms: null,
    progress: null,
    sinceBreak: null,
    beforeBreak: null,
    last: null,
    previousVerdict: null,
    caveats: [],
  }

  test('no figure at all', () => {
    const verdict = judgeCells('2016=n')
    expect(verdict).toMatchObject({
      ...nothing,
      kind: 'noFigureSinceBaseline',
      latest: null,
    })
    expect(verdict).toMatchObject({ edition: 2025, baseline: 2016, key: { indicator: 'one' } })
  })

  test('only figures before the baseline, even if recent', () => {
    const verdict = judgeCells('2014=3 2015=4', {}, 2016)
    expect(verdict).toMatchObject({ ...nothing, kind: 'noFigureSinceBaseline' })
    expect(verdict.latest?.value).toBe(4)
  })

  test('a figure more than two years older than the edition is not recent', () => {
    expect(judgeCells('2016=1 2022=4').kind).toBe('noRecentFigure')
    expect(judgeCells('2016=1 2023=4').kind).not.toBe('noRecentFigure')
    expect(judgeCells('2016=1 2022=4')).toMatchObject({
      ...nothing,
      latest: { value: 4 },
      last: { kind: 'tooFewFigures', baselineChange: { change: 3 }, last: null },
    })
  })

  test.each<[Frequency, number, number]>([
    // The next figure was due in 2024 or 2026: one year late in 2025 and two in 2026.
    ['triennial', 2021, 2025],
    ['biennial', 2022, 2025],
    ['annual', 2023, 2025],
    // Unknown frequency counts as annual.
    ['irregular', 2023, 2025],
  ])('%s: recent counts from when the next figure was due', (frequency, year, edition) => {
    const line = `2016=1 ${year}=4`
    expect(judgeCells(line, { frequency }, edition).kind).toBe('tooFewFigures')
    expect(judgeCells(line, { frequency }, edition + 1).kind).toBe('noRecentFigure')
  })

  test('includes the verdict of the year of the last figure', () => {
    const { last, latest } = judgeCells(yearlyCells(2016, [1, 2, 3, 4, 5]))
    expect(last).toMatchObject({ kind: 'better', edition: 2025, baselineChange: { change: 4 } })
    expect(latest?.period.text).toBe('2020')
  })

  test('later suppressed or differently defined figures do not hide it', () => {
    const five = yearlyCells(2016, [1, 2, 3, 4, 5])
    expect(judgeCells(`${five} 2021=s`).last).toMatchObject({
      kind: 'better',
      latest: { value: 5 },
    })
    expect(judgeCells(`${five} 2021=9~`).last?.kind).toBe('better')
    expect(judgeCells(`${five} 2024=s`)).toMatchObject({ kind: 'suppressed', last: null })
    // At the edition of 2022 the figure of 2016 was already too old to be compared.
    expect(judgeCells('2016=1 2022=9~').last).toMatchObject({
      kind: 'notComparable',
      baselineChange: null,
    })
  })

  test('for a series with a break it is the verdict since the break', () => {
    expect(judgeCells('2016=1 2018=2* 2020=3').last).toMatchObject({
      kind: 'notComparable',
      sinceBreak: { kind: 'tooFewFigures', baseline: 2018 },
    })
  })

  test('a school year counts as the year in which it ends', () => {
    expect(judgeCells('2016=1 2022/23=4').kind).toBe('tooFewFigures')
    expect(judgeCells('2016=1 2021/22=4').kind).toBe('noRecentFigure')
  })

  test('the newest figure is suppressed', () => {
    const verdict = judgeCells('2016=1 2024=4 2025=s')
    expect(verdict).toMatchObject({ ...nothing, kind: 'suppressed', latest: { value: 4 } })
    expect(judgeCells('2025=s')).toMatchObject({ kind: 'suppressed', latest: null })
    expect(judgeCells('2016=s')).toMatchObject({ kind: 'suppressed', latest: null })
  })

  test('a figure that is not collected, or an old suppressed one, hides nothing', () => {
    expect(judgeCells('2016=1 2024=4 2025=n').kind).toBe('tooFewFigures')
    expect(judgeCells('2016=1 2021=4 2022=s').kind).toBe('noRecentFigure')
    expect(judgeCells('2016=1 2024=s 2025=4').kind).toBe('tooFewFigures')
    expect(judgeCells('2016=1 2022=4 2023=s').kind).toBe('suppressed')
  })

  test('the latest figure is the baseline', () => {
    const verdict = judgeCells('2015=1 2016=2', {}, 2016)
    expect(verdict).toMatchObject({
      ...nothing,
      kind: 'baselineYear',
      latestChange: { change: 1 },
    })
    expect(judgeCells('2016=2', {}, 2018).kind).toBe('baselineYear')
  })

  test('the latest figure is the first one, and later than the baseline', () => {
    expect(judgeCells('2024=2')).toMatchObject({
      kind: 'baselineYear',
      caveats: [{ kind: 'lateStart', years: 8 }],
    })
  })

  test('a recent figure whose definition differs from all others is not comparable', () => {
    for (const line of ['2016=1 2024=4~', '2024=4~', '2015=1 2024=4~'])
      expect(judgeCells(line)).toMatchObject({
        ...nothing,
        kind: 'notComparable',
        latest: { value: 4 },
        caveats: [{ kind: 'definitionDiffers', periods: ['2024'] }],
      })
  })

  test('an old figure whose definition differs is not recent', () => {
    expect(judgeCells('2014=1 2018=4~')).toMatchObject({
      kind: 'noRecentFigure',
      latest: { value: 4 },
      caveats: [{ kind: 'definitionDiffers', periods: ['2018'] }],
    })
  })

  test('a latest figure that is not compared keeps its caveats', () => {
    const provisional = [{ kind: 'provisional', period: '2015' }]
    expect(judgeCells('2014=1l 2015=2?')).toMatchObject({ ...nothing, caveats: provisional })
    expect(judgeCells('2016=1e 2020=4el').caveats).toEqual([
      { kind: 'estimated', period: '2020' },
      { kind: 'lowReliability', period: '2020' },
    ])
    expect(judgeCells('2016=1 2024=4~?').caveats).toEqual([
      { kind: 'provisional', period: '2024' },
      { kind: 'definitionDiffers', periods: ['2024'] },
    ])
  })

  test('a newer figure whose definition differs does not hide a recent one', () => {
    expect(judgeCells('2016=1 2023=4 2024=9~')).toMatchObject({
      kind: 'tooFewFigures',
      latest: { value: 4 },
      baselineChange: { change: 3 },
    })
  })

  test('every kind of verdict is on the list', () => {
    expect(new Set(VERDICT_KINDS).size).toBe(11)
  })
})

describe('the baseline', () => {
  test("is the indicator's own year where it has one", () => {
    expect(formatEnds(judgeCells('2016=1 2018=2 2025=9', { baseline: 2018 }))).toBe('2018 2025 7')
  })

  test('is the first later figure if its year has none, or one whose definition differs', () => {
    const [missing, apart] = [
      judgeCells('2015=1 2018=2 2025=9'),
      judgeCells('2016=1~ 2018=2 2025=9'),
    ]
    for (const verdict of [missing, apart]) {
      expect(formatEnds(verdict)).toBe('2018 2025 7')
      expect(verdict.caveats[0]).toEqual({ kind: 'lateStart', years: 2 })
    }
    expect(missing.caveats).toHaveLength(1)
    expect(apart.caveats[1]).toEqual({ kind: 'definitionDiffers', periods: ['2016'] })
  })

  test('is that of the latest segment if the year has two', () => {
    expect(formatEnds(judgeCells('2015/16=1 2016=5* 2025=9'))).toBe('2016 2025 4')
  })

  test('four figures without limits are too few, whatever their differences', () => {
    const verdict = judgeCells(yearlyCells(2022, [1, 20, 300, 4000]), { baseline: 2022 })
    expect(verdict).toMatchObject({
      kind: 'tooFewFigures',
      evidence: null,
      baselineChange: { change: 3999 },
    })
  })

  test('figures before the baseline are not judged', () => {
    const verdict = judgeCells(yearlyCells(2013, [90, 80, 70, 4, 5, 6, 7, 8]), {}, 2020)
    expect(verdict).toMatchObject({ kind: 'better', evidence: { change: 4, result: { n: 5 } } })
    expect(verdict.figures.map(({ value }) => value)).toEqual([4, 5, 6, 7, 8])
  })
})

describe('a break', () => {
  test('adds the verdict since the break', () => {
    const verdict = judgeCells(
      `${yearlyCells(2016, [90, 91])} 2018=1* ${yearlyCells(2019, [2, 3, 4, 5, 6, 7])}`,
    )
    expect(verdict).toMatchObject({ kind: 'notComparable', baselineChange: null, evidence: null })
    expect(verdict.baseline).toBe(2016)
    expect(verdict.sinceBreak).toMatchObject({
      kind: 'better',
      baseline: 2018,
      baselineChange: { change: 6 },
      evidence: { method: 'lineOrStep', result: { n: 7 } },
      sinceBreak: null,
    })
  })

  test('with one figure since: that figure is the start of its segment', () => {
    const verdict = judgeCells('2016=1 2025=2*')
    expect(verdict.kind).toBe('notComparable')
    expect(verdict.sinceBreak).toMatchObject({
      kind: 'baselineYear',
      baselineChange: null,
      caveats: [],
    })
    expect(verdict.latestChange).toBeNull()
  })

  test('before the baseline has no effect', () => {
    expect(
      judgeCells(`2014=90 2015=1* ${yearlyCells(2016, [2, 3, 4, 5, 6, 7, 8, 9])}`, {}, 2023),
    ).toMatchObject({
      kind: 'better',
      baselineChange: { change: 7 },
    })
  })

  test('to another kind of period is a break as well', () => {
    const verdict = judgeCells('2014-2016=9 2016-2018=8 2020=1* 2024=3')
    expect(verdict).toMatchObject({
      kind: 'notComparable',
      sinceBreak: { kind: 'tooFewFigures', baseline: 2020, baselineChange: { change: 2 } },
    })
    expect(verdict.caveats).toEqual([])
  })

  test('in the baseline year leaves all figures comparable', () => {
    expect(judgeCells('2015=90 2016=1* 2025=2').kind).toBe('tooFewFigures')
  })

  test('after a late start adds both caveats', () => {
    expect(judgeCells('2018=1 2024=2* 2025=3').caveats).toEqual([{ kind: 'lateStart', years: 2 }])
  })
})

describe('the change since the previous figure', () => {
  test('the previous figure is of the same segment, whatever its year', () => {
    expect(judgeCells('2016=1 2019=4 2025=9').latestChange).toMatchObject({
      from: { period: { text: '2019' } },
      change: 5,
    })
    expect(judgeCells('2016=1 2019=4 2025=9*').latestChange).toBeNull()
    expect(judgeCells('2016=1 2024=99~ 2025=9').latestChange).toMatchObject({ change: 8 })
  })
})

describe('caveats of the compared figures', () => {
  test('statuses of the two figures; of the others only low reliability', () => {
    const verdict = judgeCells('2015=7l 2016=1? 2018=2l 2020=3e 2025=4el')
    expect(verdict.caveats).toEqual([
      { kind: 'provisional', period: '2016' },
      { kind: 'lowReliability', period: '2018' },
      { kind: 'estimated', period: '2025' },
      { kind: 'lowReliability', period: '2025' },
    ])
  })

  test('overlapping figures of pooled years count as judged', () => {
    const line =
      '2014-2016=1 2015-2017=2l 2016-2018=3 2017-2019=4 2018-2020=5 2019-2021=6 2020-2022=7 2021-2023=8'
    expect(judgeCells(line).caveats).toEqual([
      { kind: 'lowReliability', period: '2015-2017' },
      { kind: 'pooled', years: 3 },
    ])
  })

  test('a baseline year has each caveat once', () => {
    expect(judgeCells('2016=1?', {}, 2016).caveats).toEqual([
      { kind: 'provisional', period: '2016' },
    ])
  })

  test('figures whose definition differs are listed from the baseline on', () => {
    expect(judgeCells('2014=1~ 2016=1 2018=7~ 2019=7~ 2025=2').caveats).toEqual([
      { kind: 'definitionDiffers', periods: ['2018', '2019'] },
    ])
  })

  test('a row without a value is not listed', () => {
    expect(judgeCells('2016=1 2018=s~ 2025=2').caveats).toEqual([])
  })
})

test('a dataset can be passed as the city', () => {
  const city = { baseline: 2018, city: { id: 'here' } }
  expect(judge(createSeries('2016=1 2018=2 2025=9'), createIndicator(), city, 2025).baseline).toBe(
    2018,
  )
})

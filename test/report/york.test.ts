// @vitest-environment node
import { beforeAll, describe, expect, test } from 'vitest'
import { diskSource } from '../../src/datapackage/io/diskSource.ts'
import type { Dataset } from '../../src/model/dataset.ts'
import type { Records } from '../../src/model/records.ts'
import { toLastDay } from '../../src/model/recordsAt.ts'
import { readPackage } from '../../src/datapackage/readPackage.ts'
import { findFinding, buildReport, type Report } from '../../src/report/report.ts'
import { readYorkPackage, parseYorkKey } from '../builders/packages.ts'

let york: Dataset
let records: Records
let report2023: Report

beforeAll(async () => {
  york = await readYorkPackage()
  if (!york.records) throw new Error("York's records cannot be read")
  records = york.records
  report2023 = buildReport(york, records, 2023)
})

/** York's package as of a year: without files of later editions and later records. */
async function yorkIn(year: number): Promise<{ dataset: Dataset; records: Records }> {
  const whole = diskSource('indicators')
  const { dataset } = await readPackage({
    read: (path) =>
      Number(/\/(\d{4})[^/]*\.(csv|md)$/.exec(path)?.[1] ?? 0) > year
        ? Promise.resolve({ ok: false, reason: 'missing' })
        : whole.read(path),
  })
  if (!dataset) throw new Error("York's package cannot be read")
  const recommendations = records.recommendations
    .filter(({ edition }) => edition <= year)
    .map((one) =>
      toLastDay(one.answerDate || '0000') > `${year}-12-31`
        ? { ...one, answer: 'none found' as const, answerDate: null }
        : one,
    )
  const ids = recommendations.map(({ id }) => id)
  return {
    dataset: {
      ...dataset,
      editions: dataset.editions.filter(({ edition }) => edition <= year),
      indicators: dataset.indicators.filter(({ fromEdition }) => (fromEdition ?? 0) <= year),
    },
    records: {
      recommendations,
      followUps: records.followUps
        .filter(({ recommendation }) => ids.includes(recommendation))
        .filter(({ date }) => toLastDay(date) <= `${year}-12-31`),
      actions: records.actions.filter(({ planPeriod }) => !(Number(planPeriod.slice(0, 4)) > year)),
      consultations: [],
      commentaries: records.commentaries.filter(({ edition }) => edition <= year),
    },
  }
}

describe('a report built again', () => {
  test.each([2016, 2019, 2022, 2023, 2025])(
    'of %i is the same to the byte without later files and records',
    async (year) => {
      const then = await yorkIn(year)
      const before = JSON.stringify(buildReport(then.dataset, then.records, year))
      expect(JSON.stringify(buildReport(york, records, year)) === before).toBe(true)
    },
  )

  test('from the same package is the same to the byte', async () => {
    const again = await readYorkPackage()
    const bytes = JSON.stringify(buildReport(again, again.records!, 2023))
    expect(bytes === JSON.stringify(report2023)).toBe(true)
  })

  test('can be serialized and parsed', () => {
    expect(JSON.parse(JSON.stringify(report2023))).toEqual(report2023)
  })
})

describe('the report of 2023', () => {
  test('contains no later year in dated content', () => {
    const years = (dates: readonly string[]) => dates.map((date) => Number(date.slice(0, 4)))
    const { lastYear, earlier, others } = report2023.followUp
    const items = [lastYear, earlier, others].flatMap((section) => section.items)
    const followUps = items.flatMap((item) => item.followUps.map(({ date }) => date))
    const answers = items.map(({ recommendation }) => recommendation.answerDate || '0')
    expect(Math.max(...years(followUps), ...years(answers))).toBe(2023)
    const figures = report2023.rights
      .flatMap(({ indicators }) => indicators.flatMap(({ findings }) => findings))
      .flatMap(({ series }) => series.flatMap((one) => one.figures))
    expect(Math.max(...figures.map(({ provenance }) => provenance.edition))).toBe(2023)
  })

  test('has the follow-up of the three recommendations of 2022, each with its source role', () => {
    const reported = report2023.followUp.lastYear.items.map((item) => [
      item.recommendation.id,
      item.state,
      item.followUps.at(-1)?.date,
      item.followUps.at(-1)?.sourceRole,
    ])
    // The last rows of follow-up.csv up to the end of 2023. R2022-03 repeats R2021-01.
    expect(reported).toEqual([
      ['R2022-01', 'unknown', '2023-12-14', 'council'],
      ['R2022-02', 'no action found', '2023', 'third party'],
      ['R2022-03', 'under way', '2023-10-12', 'council'],
    ])
  })

  test('reports the Blue Badge case once, in its newest wording, as changed since 2022', () => {
    const items = [...report2023.followUp.lastYear.items, ...report2023.followUp.earlier.items]
    const badge = items.filter(
      ({ recommendation, repeats }) =>
        recommendation.id === 'R2021-01' || repeats.includes('R2021-01'),
    )
    expect(badge).toHaveLength(1)
    expect(badge[0]).toMatchObject({ stateBefore: 'no action found', state: 'under way' })
    expect(report2023.changes.states).toContain('R2022-03')
  })

  test('counts every followed-up recommendation once', () => {
    const { lastYear, earlier, others } = report2023.followUp
    for (const section of [lastYear, earlier, others]) {
      const sum = (counts: readonly { count: number }[]) =>
        counts.reduce((total, { count }) => total + count, 0)
      expect(sum(section.outcomes)).toBe(section.items.length)
      expect(sum(section.states)).toBe(section.items.length)
    }
    // recommendations.csv: 15 of the city's reports before 2023, of which R2022-03 repeats one.
    expect(lastYear.items.length + earlier.items.length).toBe(14)
  })

  test('has the two recommendations of 2023 to the council, with the figures behind them', () => {
    expect(report2023.recommendations.map(({ recommendation }) => recommendation.id)).toEqual([
      'R2023-01',
      'R2023-02',
    ])
    expect(report2023.recommendations[0]!.linked.map(({ key }) => key.indicator)).toEqual([
      'employer-pay-gap',
      'gender-pay-gap',
    ])
  })

  test('counts each counted headline figure in exactly one position', () => {
    const { counts, rights } = report2023.summary
    const counted = report2023.rights
      .flatMap(({ indicators }) => indicators)
      .filter(({ indicator }) => indicator.counted)
      .flatMap(({ findings }) => findings).length
    const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0)
    expect(sum(Object.values(counts.positions))).toBe(counted)
    expect(sum(rights.flatMap((right) => Object.values(right.counts)))).toBe(counted)
    expect(sum(Object.values(counts.kinds))).toBe(counted)
  })

  test('says that York did not print it in this form', () => {
    expect(report2023.edition.note['en']).toContain('compiled in 2026')
    expect(report2023.foreword).toBeNull()
  })

  test('has a source for every indicator, with its licence or that none is stated', () => {
    const sourced = new Set(report2023.sources.flatMap(({ indicators }) => indicators))
    const shown = report2023.rights
      .flatMap(({ indicators }) => indicators)
      .filter(({ findings }) => findings.some(({ series }) => series[0]!.figures.length > 0))
    expect(shown.filter(({ indicator }) => !sourced.has(indicator.id))).toEqual([])
    const ids = report2023.sources.map((one) => JSON.stringify([one.source, one.url]))
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('has the source of consumer prices with the pay that they adjust, and only there', () => {
    const prices = report2023.sources.filter(({ source }) =>
      source['en']!.includes('consumer prices index'),
    )
    expect(prices.map(({ indicators }) => indicators)).toEqual([['median-weekly-pay']])
  })
})

describe('changes in the data', () => {
  test('the new method for children in low income is a new break in 2025 and not in 2023', () => {
    const breakIn = ({ changes }: Report) =>
      changes.breaks.filter(({ key }) => key.indicator === 'children-low-income')
    expect(breakIn(report2023)).toEqual([])
    expect(breakIn(buildReport(york, records, 2025))).toMatchObject([
      { period: '2021/22', isNew: true },
    ])
  })

  // Children in low income and inequality in life expectancy were republished in 2025, each from a new break on.
  test('a series republished with another definition is not a revision', () => {
    expect(buildReport(york, records, 2025).changes.revisions).toEqual([])
  })

  test('its verdict uses what was known in 2023, and explains the change in 2025', () => {
    const key = parseYorkKey('children-low-income')
    const verdictIn = (report: Report) => findFinding(report, key)!.finding.verdict
    expect(verdictIn(report2023).kind).toBe('noClearChange')
    const now = buildReport(york, records, 2025)
    expect(verdictIn(now).kind).toBe('notComparable')
    expect(verdictIn(now).previousVerdict?.reasons).toContain('break')
    expect(now.changes.verdicts).toContainEqual(key)
  })

  test('rough sleeping, last counted in 2022, is among the missing figures of 2025', () => {
    const { missing } = buildReport(york, records, 2025).changes
    expect(missing.find(({ key }) => key.indicator === 'rough-sleeping')).toMatchObject({
      reason: 'noRecentFigure',
      period: '2022',
    })
  })
})

test('an unknown edition has no report', () => {
  expect(() => buildReport(york, records, 1999)).toThrow(RangeError)
})

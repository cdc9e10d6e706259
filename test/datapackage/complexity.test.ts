// @vitest-environment node
import { afterEach, describe, expect, test, vi } from 'vitest'
import { getFollowUpsAt, getStatusAt, getEquivalents } from '../../src/model/recordsAt.ts'
import type { Records } from '../../src/model/records.ts'
import { findClosestMatch } from '../../src/datapackage/closestMatch.ts'
import { guardCell } from '../../src/datapackage/io/csvInjection.ts'
import { PLAIN_NUMBER_FORMAT } from '../../src/datapackage/values/numberFormat.ts'
import { parsePlainNumber, parseNumber } from '../../src/datapackage/values/parseNumber.ts'
import { ProblemCollector } from '../../src/datapackage/problemCollector.ts'
import { collectFollowUps } from '../../src/report/chapters/followUp.ts'
import {
  buildEdition,
  buildFollowUp,
  buildRecommendation,
  buildRecords,
} from '../builders/records.ts'
import { METADATA, readSmallPackage } from '../builders/memoryPackage.ts'

afterEach(() => void vi.restoreAllMocks())

const many = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => `${line(index)}\n`).join('')

describe('unknown ids are not each compared with all ids', () => {
  /** Number of comparisons between ids: each is converted to lower case first. */
  async function comparisons(files: (count: number) => Record<string, string>, count: number) {
    const lower = vi.spyOn(String.prototype, 'toLowerCase')
    const { problems } = await readSmallPackage(files(count))
    const calls = lower.mock.calls.length
    vi.restoreAllMocks()
    expect(problems.filter(({ code }) => code === 'foreign-key')).toHaveLength(100)
    expect(problems.some(({ code }) => code === 'more-of-the-same')).toBe(true)
    return calls
  }

  const FOLLOW_UP = 'recommendation,date,status,said_by\n'
  test.each<[string, (count: number) => Record<string, string>]>([
    [
      'areas',
      (count) => ({
        'areas.csv': `id,title,kind\nyork,York,city\n${many(count, (i) => `ward-${i},W,district`)}`,
        'housing/2025.csv': `indicator,period,area,value\n${many(count, (i) => `rough-sleeping,2025,wrad-${i},5`)}`,
      }),
    ],
    [
      'indicators',
      (count) => ({
        'indicators.csv': `${METADATA['indicators.csv']}${many(count, (i) => `leie-${i},housing,Leie,kr,money,down,2020`)}`,
        'housing/2025.csv': `indicator,period,value\n${many(count, (i) => `liee-${i},2025,5`)}`,
      }),
    ],
    [
      'rights of indicators',
      (count) => ({
        'rights.csv': `id,title\nhousing,Housing\nhealth,Health\n${many(count, (i) => `recht-${i},Recht`)}`,
        'indicators.csv': `${METADATA['indicators.csv']}${many(count, (i) => `i-${i},rehct-${i},T,people,count,down,2020`)}`,
      }),
    ],
    [
      'recommendations of follow-ups',
      (count) => ({
        'recommendations.csv': `id,edition,recommendation,origin\n${many(count, (i) => `rec-${i},2025,Build homes.,UPR`)}`,
        'follow-up.csv': `${FOLLOW_UP}${many(count, (i) => `rce-${i},2025,under way,council`)}`,
      }),
    ],
  ])('%s', async (_, files) => {
    const [once, twice] = [await comparisons(files, 300), await comparisons(files, 600)]
    expect(twice / once).toBeLessThan(3)
  })

  test('a suggestion is searched only where it is reported', () => {
    const log = new ProblemCollector(10)
    const suggest = vi.fn<() => string>(() => 'york')
    for (let line = 1; line <= 500; line++)
      log.error('foreign-key', { file: 'a.csv', line }, { rule: 'area', in: 'areas.csv' }, suggest)
    expect(suggest).toHaveBeenCalledTimes(10)
    expect(log.list()[0]?.detail).toEqual({ rule: 'area', in: 'areas.csv', suggestion: 'york' })
  })

  test.each([
    ['englnd', 'england'],
    ['Zurich', 'zürich'],
    ['ÅRSTAD', 'årstad'],
    ['gröna', 'grona'],
    ['eduaction', 'education'],
    ['houusing', 'housing'],
    ['xyz', null],
  ])('%s still finds %s', (text, expected) => {
    const names = ['england', 'zürich', 'årstad', 'grona', 'education', 'housing', 'health']
    expect(findClosestMatch(text, names)).toBe(expected)
  })
})

describe('thousands of recommendations', () => {
  const EDITIONS = [buildEdition(2023), buildEdition(2024), buildEdition(2025)]

  /** Number of reads of an id while the status of each recommendation is computed. */
  function looks(count: number, ask: (all: Records) => void): number {
    let looked = 0
    const all = buildRecords({
      recommendations: Array.from({ length: count }, (_, index) => {
        const sameAs = index % 3 === 0 ? '' : `R${index - 1}`
        const one = buildRecommendation(`R${index}`, { edition: 2023 + (index % 3), sameAs })
        return Object.defineProperty({ ...one }, 'sameAs', {
          get: () => (looked++, sameAs),
          enumerable: true,
        })
      }),
      followUps: Array.from({ length: count }, (_, index) =>
        Object.defineProperty(
          { ...buildFollowUp(`R${index}`, '2025-03', 'under way') },
          'recommendation',
          {
            get: () => (looked++, `R${index}`),
            enumerable: true,
          },
        ),
      ),
    })
    ask(all)
    return looked
  }

  test('twice as many take twice the work for all statuses', () => {
    const ask = (all: Records): void => {
      for (const { id } of all.recommendations) getStatusAt(all, id, 2025, EDITIONS)
    }
    expect(looks(800, ask) / looks(400, ask)).toBeLessThan(3)
  })

  test("twice as many take twice the work for the report's chapter", async () => {
    const { dataset } = await readSmallPackage({})
    const ask = (all: Records): void => void collectFollowUps(dataset!, all, 2026)
    expect(looks(800, ask) / looks(400, ask)).toBeLessThan(3)
  })

  test('repeats and follow-ups equal those of a direct search', () => {
    const all = buildRecords({
      recommendations: [
        buildRecommendation('a'),
        buildRecommendation('b', { sameAs: 'a' }),
        buildRecommendation('c', { sameAs: 'b' }),
        buildRecommendation('d', { sameAs: 'gone' }),
        buildRecommendation('e', { sameAs: 'gone' }),
      ],
      followUps: [
        buildFollowUp('c', '2024', 'under way'),
        buildFollowUp('gone', '2023', 'under way'),
        buildFollowUp('a', '2023', 'under way'),
        buildFollowUp('e', '2024-02', 'under way'),
      ],
    })
    const ids = (id: string) => getEquivalents(all, id).map((one) => one.id)
    expect([ids('a'), ids('c'), ids('d')]).toEqual([
      ['a', 'b', 'c'],
      ['a', 'b', 'c'],
      ['d', 'e'],
    ])
    const dates = (id: string) => getFollowUpsAt(all, id, 2025, EDITIONS).map(({ date }) => date)
    expect([dates('b'), dates('d')]).toEqual([['2023', '2024'], ['2024-02']])
  })
})

test('a cell of a hundred thousand digits and a letter is rejected in constant time', () => {
  const digits = '7'.repeat(100_000)
  expect(parsePlainNumber(`${digits}x`)).toBeNaN()

  expect(parseNumber(`${digits}x`, PLAIN_NUMBER_FORMAT, false).ok).toBe(false)
  expect(guardCell(`-${digits}x`)).toBe(`'-${digits}x`)
  expect(guardCell(`-${digits},5`)).toBe(`-${digits},5`)
})

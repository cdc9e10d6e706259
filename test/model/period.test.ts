// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  comparePeriods,
  parsePeriod,
  overlaps,
  toDecimalYear,
  type Period,
} from '../../src/model/period.ts'

fc.configureGlobal({ seed: 20161210 })

function period(text: string): Period {
  const reading = parsePeriod(text)
  if (!reading.ok) throw new Error(`not a period: ${text}`)
  return reading.period
}

describe('a period belongs to the year in which it ends', () => {
  test.each([
    ['2016', 'year', 2016, 2016, 0, 1],
    ['2015/16', 'split year', 2015, 2016, 0, 1],
    ['1999/00', 'split year', 1999, 2000, 0, 1],
    ['2014-2016', 'pooled years', 2014, 2016, 0, 3],
    ['2015-2016', 'pooled years', 2015, 2016, 0, 2],
    ['2016-Q1', 'quarter', 2016, 2016, 1, 1],
    ['2016-Q4', 'quarter', 2016, 2016, 4, 1],
    ['2016-M01', 'month', 2016, 2016, 1, 1],
    ['2016-M12', 'month', 2016, 2016, 12, 1],
  ])('%s', (text, kind, startYear, referenceYear, part, pooled) => {
    expect(period(text)).toEqual({ text, kind, startYear, referenceYear, part, pooled })
  })
})

describe('an invalid period is rejected, with a suggestion where one spelling is likely', () => {
  test.each([
    ['2006-07', '2006/07'],
    ['2006–07', '2006/07'],
    ['2015/2016', '2015/16'],
    ['2014–2016', '2014-2016'],
    ['2014 - 2016', '2014-2016'],
    ['2014/2016', '2014-2016'],
    ['2016-2014', '2014-2016'],
    ['2016-2016', '2016'],
    ['2016 Q3', '2016-Q3'],
    ['2016q3', '2016-Q3'],
    ['2016K3', '2016-Q3'],
    ['2016-M7', '2016-M07'],
    ['2016m12', '2016-M12'],
    [' 2016 ', '2016'],
  ])('%j: %s was meant', (text, suggestion) => {
    expect(parsePeriod(text)).toEqual({ ok: false, suggestion })
  })

  test.each([
    '',
    'sixteen',
    '16',
    '2016-Q5',
    '2016-M13',
    '2016-M00',
    '2015/18',
    '2015/15',
    '2016.0',
    '20166',
  ])('%j: guessing would be inventing', (text) => {
    expect(parsePeriod(text)).toEqual({ ok: false, suggestion: null })
  })

  test('a suggestion is itself a period', () => {
    const loose = fc.tuple(
      fc.integer({ min: 1950, max: 2049 }),
      fc.constantFrom('-', '–', '/', ' ', ' - ', 'Q', '-M'),
      fc.integer({ min: 0, max: 2050 }),
    )
    fc.assert(
      fc.property(loose, ([year, between, end]) => {
        const reading = parsePeriod(`${year}${between}${end}`)
        if (!reading.ok && reading.suggestion !== null)
          expect(parsePeriod(reading.suggestion).ok).toBe(true)
      }),
    )
  })
})

describe('the order of time', () => {
  test('by reference year, then by part of the year, then by length', () => {
    const sorted = ['2014-2016', '2016-Q1', '2016', '2017', '2016-M02', '2015/16', '2016-Q2']
      .map(period)
      .sort(comparePeriods)
      .map(({ text }) => text)
    expect(sorted).toEqual([
      '2015/16',
      '2016',
      '2016-Q1',
      '2014-2016',
      '2016-M02',
      '2016-Q2',
      '2017',
    ])
  })

  test('quarters and months are fractions of the year', () => {
    expect(toDecimalYear(period('2016-Q3'))).toBe(2016.5)
    expect(toDecimalYear(period('2016-M04'))).toBe(2016.25)
    expect(toDecimalYear(period('2015/16'))).toBe(2016)
  })
})

describe('pooled periods share years', () => {
  test.each([
    ['2014-2016', '2015-2017', true],
    ['2014-2016', '2016-2018', true],
    ['2014-2016', '2017-2019', false],
    ['2017-2019', '2014-2016', false],
    ['2014-2016', '2016', true],
    ['2014-2016', '2013', false],
    ['2016', '2016', false],
    ['2015/16', '2016/17', false],
  ])('%s and %s: %s', (a, b, shared) => {
    expect(overlaps(period(a), period(b))).toBe(shared)
  })
})

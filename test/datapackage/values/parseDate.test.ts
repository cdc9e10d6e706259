// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { parseDate } from '../../../src/datapackage/values/parseDate.ts'

describe('a date is a year, a month or a day of the calendar', () => {
  test.each(['2023', '2023-10', '2023-10-12', '2024-02-29'])('%s', (text) => {
    expect(parseDate(text)).toEqual({ ok: true })
  })
})

describe('another spelling gets a suggested date', () => {
  test.each([
    ['12.10.2023', '2023-10-12'],
    ['12/10/2023', '2023-10-12'],
    ['3.4.2023', '2023-04-03'],
    ['10/31/2023', '2023-10-31'],
    ['2023/10/12', '2023-10-12'],
    ['2023.10.12', '2023-10-12'],
    ['20231012', '2023-10-12'],
    ['2023-1-5', '2023-01-05'],
    ['2023-1', '2023-01'],
    ['10/2023', '2023-10'],
    ['October 2023', '2023-10'],
    ['12 October 2023', '2023-10-12'],
    ['3rd March 2023', '2023-03-03'],
    ['17. mai 2023', '2023-05-17'],
    ['des. 2023', '2023-12'],
    ['12. Jänner 2023', '2023-01-12'],
    ['3. März 2023', '2023-03-03'],
    ['Dezember 2023', '2023-12'],
  ])('%s is offered as %s', (text, suggestion) => {
    expect(parseDate(text)).toEqual({ ok: false, suggestion })
  })
})

describe('no date is suggested for other texts', () => {
  test.each([
    '2023-13',
    '2023-02-30',
    '2023-00-10',
    'last year',
    '32.13.2023',
    'Smarch 2023',
    '23',
  ])('%s', (text) => {
    expect(parseDate(text)).toEqual({ ok: false, suggestion: null })
  })
})

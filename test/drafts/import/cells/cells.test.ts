// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { detectDecimals, parseNumberCell } from '../../../../src/drafts/import/cells/numberCell.ts'
import { CELL } from '../../../../src/drafts/import/files/grid.ts'
import { translateStatus } from '../../../../src/datapackage/values/statusFlags.ts'
import { parseMarks } from '../../../../src/datapackage/values/publisherMarks.ts'
import { parsePeriodCell } from '../../../../src/drafts/import/cells/periodCell.ts'
import { pasteGrid } from '../../../builders/importTables.ts'

describe('periods', () => {
  test.each([
    ['2024', '2024'],
    ['2024/25', '2024/25'],
    ['2024-25', '2024/25'],
    ['2024/2025', '2024/25'],
    ['2022 - 24', '2022-2024'],
    ['2022–2024', '2022-2024'],
    ['202425', '2024/25'],
    ['FY 2024-2025', '2024/25'],
    ['AY2024/2025', '2024/25'],
    ['April 2024 to March 2025', '2024/25'],
    ['Apr 2024 - Mar 2025', '2024/25'],
    ['2024K3', '2024-Q3'],
    ['Q3 2024', '2024-Q3'],
    ['3. kvartal 2024', '2024-Q3'],
    ['2. Quartal 2024', '2024-Q2'],
    ['2024M07', '2024-M07'],
    ['2024 [r]', '2024'],
    ['2024-25 [note 3]', '2024/25'],
    ['2024.0', '2024'],
  ])('%s is read as %s', (text, period) => {
    expect(parsePeriodCell(text, CELL.text, 'unsure')).toEqual({
      ok: true,
      period,
      isAsWritten: text === period,
    })
  })

  test.each([
    ['', 'blank'],
    ['201112', 'period'],
    ['Mar-16', 'period'],
    ['des.11', 'period'],
    ['2024-03-31', 'day'],
    ['2011-12-01', 'date'],
    ['April 2022 to March 2025', 'period'],
    ['last year', 'period'],
    ['2023 to 2024', 'two years'],
    ['2023-2024', 'two years'],
    ['2023 – 2024 [r]', 'two years'],
    ['2023 til 2024', 'two years'],
  ])('%s is not read as a period', (text, rule) => {
    expect(parsePeriodCell(text, CELL.text, 'unsure')).toMatchObject({ ok: false, rule })
  })

  test.each([
    ['2023 to 2024', '2023/24', '2023-2024', false],
    ['2023-2024', '2023/24', '2023-2024', true],
    ['1999 bis 2000', '1999/00', '1999-2000', false],
  ])('%s is %s or %s, by the user’s answer', (text, oneYear, together, asWritten) => {
    expect(parsePeriodCell(text, CELL.text, 'one year')).toEqual({
      ok: true,
      period: oneYear,
      isAsWritten: false,
    })
    expect(parsePeriodCell(text, CELL.text, 'together')).toEqual({
      ok: true,
      period: together,
      isAsWritten: asWritten,
    })
  })

  test('a date has the precision that the sheet shows, and is ambiguous if it may be a financial year', () => {
    expect(parsePeriodCell('2024-01-01', CELL.dateYear, 'unsure')).toMatchObject({
      ok: true,
      period: '2024',
    })
    expect(parsePeriodCell('2024-03-01', CELL.dateMonth, 'unsure')).toMatchObject({
      ok: true,
      period: '2024-M03',
    })
    expect(parsePeriodCell('2011-12-01', CELL.dateMonth, 'unsure')).toEqual({
      ok: false,
      rule: 'date',
      suggestion: '2011/12',
    })
    expect(parsePeriodCell('2024-03-01', CELL.dateDay, 'unsure')).toMatchObject({
      ok: false,
      rule: 'day',
    })
    expect(parsePeriodCell('2011-12-01', CELL.dateDay, 'unsure', 'year')).toMatchObject({
      rule: 'date',
    })
    expect(parsePeriodCell('2024-03-01', CELL.dateDay, 'unsure', 'month')).toMatchObject({
      period: '2024-M03',
    })
  })
})

describe('numbers in text', () => {
  test.each([
    ['1,234', 'point', 1234],
    ['1,234.5', 'point', 1234.5],
    ['12.5', 'point', 12.5],
    ['1 234,5', 'comma', 1234.5],
    ['12,5', 'unsure', 12.5],
    ['1.234', 'comma and points', 1234],
    ['1.234,5', 'comma and points', 1234.5],
    ['−3,5', 'comma', -3.5],
    ['1.2345', 'unsure', 1.2345],
    ['0.234', 'unsure', 0.234],
    ['0,234', 'unsure', 0.234],
    ['324,880', 'point', 324880],
  ] as const)('%s with decimals %s is %d', (text, decimals, value) => {
    expect(parseNumberCell(text, CELL.text, decimals, false)).toEqual({ ok: true, value })
  })

  test.each([
    ['324,880', 'unsure', 'two ways', '324880'],
    ['12.345', 'unsure', 'two ways', '12345'],
    ['-1.234', 'unsure', 'two ways', '-1234'],
    ['0,234', 'point', 'number', '0.234'],
    ['1.234', 'comma', 'two ways', '1234'],
    ['12,5', 'point', 'number', '12.5'],
    ['8o2', 'unsure', 'number', null],
    ['13.4%', 'point', 'percent-sign', '13.4'],
  ] as const)('%s with decimals %s is not read: %s', (text, decimals, rule, suggestion) => {
    expect(parseNumberCell(text, CELL.text, decimals, false)).toEqual({
      ok: false,
      rule,
      suggestion,
    })
  })

  // A factor of ten above or below the last figure is the limit.
  test.each([
    ['12.345', 11, 12.345],
    ['12.345', 11_000, 12_345],
    ['324,880', 300_000, 324_880],
    ['324,880', 400, 324.88],
    ['12.345', 123.4, 12.345],
    ['12.345', 1_300, 12_345],
  ])('%s is unambiguous beside a last figure of %d: %d', (text, last, value) => {
    expect(parseNumberCell(text, CELL.text, 'unsure', false, last)).toEqual({ ok: true, value })
  })

  test.each([
    ['12.345', 400],
    ['12.345', 0],
    ['12.345', 1_000_000],
  ])('%s beside a last figure of %d is ambiguous', (text, last) => {
    expect(parseNumberCell(text, CELL.text, 'unsure', false, last)).toMatchObject({
      rule: 'two ways',
    })
  })

  // 31.2 was read if another cell of the table had a decimal comma.
  test.each([
    ['31,200', 'comma', 30_650],
    ['1.234', 'comma and points', 1.3],
    ['1,234', 'point', 1.3],
    ['-31,200', 'comma', -30_650],
  ] as const)(
    '%s with decimals %s beside a last figure of %d is ambiguous',
    (text, decimals, last) => {
      expect(parseNumberCell(text, CELL.text, decimals, false, last)).toMatchObject({
        rule: 'two ways',
      })
      // If the user says that the table does not show it, the last figure decides.
      expect(parseNumberCell(text, CELL.text, 'unsure', false, last)).toMatchObject({ ok: true })
    },
  )

  test('a percentage is never in thousands', () => {
    expect(parseNumberCell('12.345', CELL.text, 'unsure', true)).toEqual({
      ok: true,
      value: 12.345,
    })
    expect(parseNumberCell('12,345 %', CELL.text, 'unsure', true)).toEqual({
      ok: true,
      value: 12.345,
    })
    expect(parseNumberCell('12.345%', CELL.text, 'unsure', false)).toMatchObject({
      rule: 'percent-sign',
    })
  })

  test('a percent sign is accepted if the indicator is a percentage', () => {
    expect(parseNumberCell('13,4 %', CELL.text, 'comma', true)).toEqual({ ok: true, value: 13.4 })
  })

  test('a date and a failed formula are not numbers', () => {
    expect(parseNumberCell('2016-03-01', CELL.dateMonth, 'point', false)).toMatchObject({
      rule: 'date',
    })
    expect(parseNumberCell('#N/A', CELL.error, 'point', false)).toMatchObject({ rule: 'formula' })
  })

  test.each([
    [['a\t1,234', 'b\t5,678'], 'unsure'],
    [['a\t1,234', 'b\t12.5'], 'point'],
    [['a\t1,234,567'], 'point'],
    [['a\t1.234', 'b\t12,5'], 'comma'],
    [['a\t1.234,5', 'b\t12,5'], 'comma and points'],
    [['a\t12.5', 'b\t12,5'], 'unsure'],
    [['a\t12.345', 'b\t1.234'], 'unsure'],
    [['a\t12.345', 'b\t0.234'], 'point'],
  ] as const)('the numbers %j show the format %s', (lines, decimals) => {
    expect(detectDecimals(pasteGrid(...lines))).toBe(decimals)
  })
})

describe('publishers’ missing markers', () => {
  test('become statuses where a standard defines them', () => {
    expect(parseMarks('[c]', {})).toEqual({ text: '', status: ['suppressed'], unknown: null })
    expect(parseMarks('[x]', {})).toEqual({ text: '', status: ['not collected'], unknown: null })
    expect(parseMarks('12.3 [p]', {})).toEqual({
      text: '12.3',
      status: ['provisional'],
      unknown: null,
    })
    expect(parseMarks('12.3 [r] [note 4]', {})).toMatchObject({ text: '12.3', status: ['revised'] })
  })

  test.each(['*', ':', '..', '.', '-', 'c', 'n/a', '[low]', '[w]'])(
    '%s is asked about, because publishers differ in its meaning',
    (mark) => {
      expect(parseMarks(mark, {})).toMatchObject({ text: '', unknown: mark })
      expect(parseMarks(mark, { [mark]: 'suppressed' })).toMatchObject({ status: ['suppressed'] })
      expect(parseMarks(mark, { [mark]: '' })).toEqual({ text: '', status: [], unknown: null })
    },
  )

  test('Norwegian and German statuses become codes', () => {
    expect(translateStatus('Foreløpig; brudd')).toBe('provisional;break')
    expect(translateStatus('vorläufig')).toBe('provisional')
    expect(translateStatus('finished')).toBe('finished')
  })
})

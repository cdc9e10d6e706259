// @vitest-environment node
import { expect, test } from 'vitest'
import { readNumber } from '../../src/package/numbers.ts'

const COMMA_FILE = { commaDecimals: false, dotAmbiguous: false }
const SEMICOLON_FILE = { commaDecimals: true, dotAmbiguous: true }

test.each([
  ['12', 12],
  ['-0.5', -0.5],
  ['+3', 3],
  ['.5', 0.5],
  ['12.', 12],
  ['1.234', 1.234],
  ['\u22127', -7],
  ['1 234', 1234],
  ['1\u00a0234\u00a0567.25', 1_234_567.25],
  ['1\u2009234', 1234],
  ['1,234.5', 1234.5],
  ['1.5e3', 1500],
])('%s in a file with commas between columns is %d', (text, value) => {
  expect(readNumber(text, COMMA_FILE, false)).toEqual({ ok: true, value })
})

test.each([
  ['12,5', 12.5],
  ['12.5', 12.5],
  ['\u22121 234,5', -1234.5],
  ['1.234.567,5', 1_234_567.5],
  [',5', 0.5],
  ['1,23E+05', 123_000],
])('%s in a file with decimal commas is %d', (text, value) => {
  expect(readNumber(text, SEMICOLON_FILE, false)).toEqual({ ok: true, value })
})

test.each([
  ['7,5', 'number', '7.5'],
  ['1,234', 'number', '1.234'],
  ['12 34', 'number', null],
  ['--5', 'number', null],
  ['5-3', 'number', null],
  ['0x10', 'number', null],
  ['Infinity', 'number', null],
  ['1e999', 'number', null],
  ['c. 12', 'number', null],
  ['12%', 'percent-sign', '12'],
] as const)('%s is not taken for a number in a file with commas', (text, rule, offer) => {
  expect(readNumber(text, COMMA_FILE, false)).toEqual({ ok: false, rule, offer })
})

test('where decimals have commas, a point before three digits leaves a doubt of a thousand', () => {
  expect(readNumber('1.234', SEMICOLON_FILE, false)).toEqual({
    ok: false,
    rule: 'thousands',
    offer: '1234',
  })
})

test.each(['12.5%', '12.5 %', '12.5\u00a0%'])('%s is 12.5 where the unit is percent', (text) => {
  expect(readNumber(text, COMMA_FILE, true)).toEqual({ ok: true, value: 12.5 })
})

// @vitest-environment node
import { expect, test } from 'vitest'
import {
  PLAIN_NUMBER_FORMAT,
  TYPED_NUMBER_FORMAT,
} from '../../../src/datapackage/values/numberFormat.ts'
import { parseNumber, formatUnambiguous } from '../../../src/datapackage/values/parseNumber.ts'

const COMMA_FILE = PLAIN_NUMBER_FORMAT
const SEMICOLON_FILE = { commaDecimals: true, comma: 'decimal', point: 'unknown' } as const

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
  ['1,234,567', 1_234_567],
  ['1\u202f234', 1234],
  ['1\u2007234', 1234],
  ["1'234", 1234],
  ['1\u2019234\u2019567.5', 1_234_567.5],
  ['\u2212 7', -7],
  ['1.5e3', 1500],
])('%s in a file with commas between columns is %d', (text, value) => {
  expect(parseNumber(text, COMMA_FILE, false)).toEqual({ ok: true, value })
})

test.each([
  ['12,5', 12.5],
  ['12.5', 12.5],
  ['\u22121 234,5', -1234.5],
  ['1.234.567,5', 1_234_567.5],
  ['1.234.567', 1_234_567],
  ['1.234,5', 1234.5],
  ['1,234', 1.234],
  ['1\u202f234,567', 1234.567],
  [',5', 0.5],
  ['1,23E+05', 123_000],
])('%s in a file with decimal commas is %d', (text, value) => {
  expect(parseNumber(text, SEMICOLON_FILE, false)).toEqual({ ok: true, value })
})

test.each([
  ['7,5', 'number', '7.5'],
  ['12,34,567', 'number', null],
  ["1'23", 'number', null],
  ['12 34', 'number', null],
  ['--5', 'number', null],
  ['5-3', 'number', null],
  ['0x10', 'number', null],
  ['Infinity', 'number', null],
  ['1e999', 'number', null],
  ['c. 12', 'number', null],
  ['12%', 'percent-sign', '12'],
] as const)('%s is not taken for a number in a file with commas', (text, rule, suggestion) => {
  expect(parseNumber(text, COMMA_FILE, false)).toEqual({ ok: false, rule, suggestion })
})

test.each([
  ['1.234', '1234', '1.234'],
  ['-1.234', '-1234', '-1.234'],
  ['31,200', '31200', '31.200'],
  ['\u221231,200', '-31200', '-31.200'],
])('%s may be two numbers where nothing says which', (text, thousands, decimal) => {
  const reading = { ok: false, rule: 'two-numbers', thousands, decimal }
  expect(parseNumber(text, TYPED_NUMBER_FORMAT, false)).toEqual(reading)
})

test('an ambiguous number is written with one more digit', () => {
  expect([1234, 1.234, -31.2, 65.125, 1234.567, 0.123].map(formatUnambiguous)).toEqual([
    '1234',
    '1.2340',
    '-31.2',
    '65.1250',
    '1234.567',
    '0.123',
  ])
})

test.each(['12.5%', '12.5 %', '12.5\u00a0%'])('%s is 12.5 where the unit is percent', (text) => {
  expect(parseNumber(text, COMMA_FILE, true)).toEqual({ ok: true, value: 12.5 })
})

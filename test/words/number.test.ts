// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { looseNumber, plainNumber, pText, shareText, unitText } from '../../src/words/number.ts'
import { english, german, norwegian, smoking } from './speaking.ts'
import { pay } from './verdict/yorkIndicators.ts'

describe('Numbers', () => {
  test('have the separators of the reader’s language', () => {
    expect(plainNumber(1234.5, 1, 'en')).toBe('1,234.5')
    expect(plainNumber(12345.67, 1, 'nb')).toBe('12\u00a0345,7')
    expect(plainNumber(12345.67, 1, 'de')).toBe('12\u00a0345,7')
    expect(plainNumber(-1234.5, 1, 'de')).toBe('−1\u00a0234,5')
  })

  test('below zero have a minus sign, numbers that round to zero have none', () => {
    expect(plainNumber(-0.5, 1, 'en')).toBe('−0.5')
    expect(plainNumber(-0.04, 1, 'en')).toBe('0.0')
    expect(looseNumber(-0.0001, 2, 'en')).toBe('0')
  })

  test('of money have two decimals or none', () => {
    expect(english.figure(613.1, { ...pay, decimals: 1 })).toBe('£613.10')
    expect(english.figure(613.1, { ...pay, decimals: 0 })).toBe('£613')
    expect(norwegian.figure(613.1, pay)).toBe('613,10\u00a0£')
    expect(german.figure(613.1, pay)).toBe('£\u00a0613,10')
  })

  test('that are p values are never 0', () => {
    expect(pText(0.1716, 'en')).toBe('= 0.1716')
    expect(pText(0.00085, 'en')).toBe('= 0.00085')
    expect(pText(0.0000055, 'nb')).toBe('= 0,0000055')
    expect(pText(0, 'en')).toBe('< 0.000001')
    expect(pText(0.1716, 'de')).toBe('= 0,1716')
    expect(pText(1e-40, 'nb')).toBe('< 0,000001')
  })

  test('that are fractions can be formatted as percentages', () => {
    expect(shareText(0.0759, 1, 'en')).toBe('7.6%')
    expect(shareText(-0.02, 1, 'nb')).toBe('−2\u00a0%')
    expect(shareText(0.0759, 1, 'de')).toBe('7,6\u00a0%')
  })

  test('of money have their currency in the unit, others the unit unchanged', () => {
    expect(unitText(pay, 'en', ['en'])).toBe('£ a week')
    expect(unitText(smoking, 'nb', ['en', 'nb'])).toBe('% av voksne')
    expect(unitText(pay, 'de', ['en', 'de'])).toBe('£ pro Woche')
    expect(german.figure(6.7, smoking)).toBe('6,7\u00a0%')
  })
})

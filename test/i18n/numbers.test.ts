// @vitest-environment node
import { describe, expect, test } from 'vitest'
import {
  formatLooseNumber,
  formatPlainNumber,
  formatPValue,
  formatPercent,
  formatUnit,
} from '../../src/i18n/numbers.ts'
import { english, german, norwegian } from '../builders/translators.ts'
import { smoking } from '../builders/verdicts.ts'
import { pay } from './sentences/verdict/yorkIndicators.ts'

describe('Numbers', () => {
  test('have the separators of the reader’s language', () => {
    expect(formatPlainNumber(1234.5, 1, 'en')).toBe('1,234.5')
    expect(formatPlainNumber(12345.67, 1, 'nb')).toBe('12\u00a0345,7')
    expect(formatPlainNumber(12345.67, 1, 'de')).toBe('12\u00a0345,7')
    expect(formatPlainNumber(-1234.5, 1, 'de')).toBe('−1\u00a0234,5')
  })

  test('below zero have a minus sign, numbers that round to zero have none', () => {
    expect(formatPlainNumber(-0.5, 1, 'en')).toBe('−0.5')
    expect(formatPlainNumber(-0.04, 1, 'en')).toBe('0.0')
    expect(formatLooseNumber(-0.0001, 2, 'en')).toBe('0')
  })

  test('of money have two decimals or none', () => {
    expect(english.formatFigure(613.1, { ...pay, decimals: 1 })).toBe('£613.10')
    expect(english.formatFigure(613.1, { ...pay, decimals: 0 })).toBe('£613')
    expect(norwegian.formatFigure(613.1, pay)).toBe('613,10\u00a0£')
    expect(german.formatFigure(613.1, pay)).toBe('£\u00a0613,10')
  })

  test('that are p values are never 0', () => {
    expect(formatPValue(0.1716, 'en')).toBe('= 0.1716')
    expect(formatPValue(0.00085, 'en')).toBe('= 0.00085')
    expect(formatPValue(0.0000055, 'nb')).toBe('= 0,0000055')
    expect(formatPValue(0, 'en')).toBe('< 0.000001')
    expect(formatPValue(0.1716, 'de')).toBe('= 0,1716')
    expect(formatPValue(1e-40, 'nb')).toBe('< 0,000001')
  })

  test('that are fractions can be formatted as percentages', () => {
    expect(formatPercent(0.0759, 1, 'en')).toBe('7.6%')
    expect(formatPercent(-0.02, 1, 'nb')).toBe('−2\u00a0%')
    expect(formatPercent(0.0759, 1, 'de')).toBe('7,6\u00a0%')
  })

  test('of money have their currency in the unit, others the unit unchanged', () => {
    expect(formatUnit(pay, 'en', ['en'])).toBe('£ a week')
    expect(formatUnit(smoking, 'nb', ['en', 'nb'])).toBe('% av voksne')
    expect(formatUnit(pay, 'de', ['en', 'de'])).toBe('£ pro Woche')
    expect(german.formatFigure(6.7, smoking)).toBe('6,7\u00a0%')
  })
})

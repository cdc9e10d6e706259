// @vitest-environment node
import { describe, expect, test } from 'vitest'
import type { Indicator } from '../../../../src/model/dataset.ts'
import {
  roundLevels,
  formatApproximately,
} from '../../../../src/i18n/sentences/verdict/approximation.ts'
import {
  formatExactChange,
  formatExactFigure,
  formatExactSize,
} from '../../../../src/i18n/sentences/verdict/exactNumbers.ts'
import { formatFigureWithUnit } from '../../../../src/i18n/sentences/verdict/figureWithUnit.ts'
import {
  formatChange,
  formatMagnitude,
  withDecimalsForBoth,
} from '../../../../src/i18n/sentences/verdict/changeMagnitude.ts'
import { english, german, norwegian } from '../../../builders/translators.ts'
import { smoking } from '../../../builders/verdicts.ts'
import {
  absence,
  affordability,
  attainment,
  duty,
  health,
  pay,
  suspensions,
} from './yorkIndicators.ts'

const whole: Indicator = { ...smoking, decimals: 0 }

describe('A change', () => {
  test.each([
    [11.8573, smoking, '+11.9 percentage points', '+11,9 prosentpoeng', '+11,9 Prozentpunkte'],
    [-0.5, smoking, '−0.5 percentage points', '−0,5 prosentpoeng', '−0,5 Prozentpunkte'],
    [1, whole, '+1 percentage point', '+1 prosentpoeng', '+1 Prozentpunkt'],
    [-1, { ...health, decimals: 0 }, '−1 year', '−1 år', '−1 Jahr'],
    [-4.5, health, '−4.5 years', '−4,5 år', '−4,5 Jahre'],
    [-201.4, pay, '−£201.40', '−201,40\u00a0£', '−£\u00a0201,40'],
    [201.4, { ...pay, decimals: 1 }, '+£201.40', '+201,40\u00a0£', '+£\u00a0201,40'],
    [36, duty, '+36 households', '+36 husholdninger', '+36 Haushalte'],
    [1234, duty, '+1,234 households', '+1\u00a0234 husholdninger', '+1\u00a0234 Haushalte'],
    [0.4, attainment, '+0.4 points', '+0,4 poeng', '+0,4 Punkte'],
    [-3.25, { ...smoking, measure: 'ratio', decimals: 2 }, '−3.25', '−3,25', '−3,25'],
  ] satisfies [number, Indicator, string, string, string][])(
    'of %s is signed and carries its unit',
    (change, indicator, en, nb, de) => {
      expect(formatChange(change, indicator, english)).toBe(en)
      expect(formatChange(change, indicator, norwegian)).toBe(nb)
      expect(formatChange(change, indicator, german)).toBe(de)
    },
  )

  test('that is there is never shown as 0, however few decimals the indicator has', () => {
    expect(formatChange(0.004, whole, english)).toBe('+0.004 percentage points')
    expect(formatChange(-0.04, smoking, english)).toBe('−0.04 percentage points')
  })

  test('of nothing has no sign, and the dust of binary arithmetic is nothing', () => {
    expect(formatChange(0, smoking, english)).toBe('0.0 percentage points')
    expect(formatChange(0.1 + 0.2 - 0.3, smoking, english)).toBe('0.0 percentage points')
  })

  test('of one leaves out a unit word that would be plural', () => {
    expect(formatChange(1, duty, english)).toBe('+1')
    expect(formatMagnitude(-1, duty, norwegian)).toBe('1')
  })

  test('of a rate whose unit begins with “per” keeps it beside a 1', () => {
    const unit = { en: 'per 1,000 households', de: 'je 1 000 Haushalte' }
    const rate = { ...suspensions, unit, decimals: 0 }
    expect(formatChange(1, rate, english)).toBe('+1 per 1,000 households')
    expect(formatChange(1, rate, german)).toBe('+1 je 1 000 Haushalte')
  })

  test('leaves out a unit that the package has in another language only', () => {
    expect(formatChange(36, { ...duty, unit: { en: 'households' } }, norwegian)).toBe('+36')
  })
})

describe('Two figures and the change between them', () => {
  test.each([
    ['agree as they are', 9.097, 17.5294, 1],
    // 15.0 less 3.2 is 11.8, the change 11.8573 is 11.9; 15.03 less 3.17 is 11.86.
    ['take one more decimal where rounding parts them', 3.1703, 15.0276, 2],
    ['take it for a fall too', 19.1628, 17.5294, 2],
    // 7.98 less 8.02 is −0.04; with one decimal both read 8.0.
    ['do not read alike where they differ', 8.02, 7.98, 2],
    ['take none where nothing changed', 12.34, 12.34, 1],
    ['agree across a thousand and below nought', -0.5, 1234.2, 1],
  ] satisfies [string, number, number, number][])('%s', (_, from, to, decimals) => {
    expect(withDecimalsForBoth(smoking, from, to).decimals).toBe(decimals)
  })
})

describe('A figure in full', () => {
  test.each([
    [60.8, health, '60.8 years'],
    [40.1425, absence, '40.1% of pupils'],
    [12.6, { ...smoking, unit: { en: '%' } }, '12.6%'],
    [613.1, pay, '£613.10 a week'],
    [613.1, { ...pay, unit: { en: 'GBP' } }, '£613.10'],
    [802, duty, '802 households'],
    [1, duty, '1'],
    [15.0276, suspensions, '15.0 suspensions per 100 pupils'],
    [36.3, attainment, '36.3 points per pupil'],
    [8.3, affordability, '8.30 times a year’s pay'],
  ] satisfies [number, Indicator, string][])('%s is said with its unit', (value, indicator, en) => {
    expect(formatFigureWithUnit(value, indicator, english)).toBe(en)
  })
})

describe('The numbers behind a verdict', () => {
  test('keep the decimals that were published, up to four for a figure and three for a limit', () => {
    expect(formatExactFigure(3.1703, suspensions, english)).toBe('3.1703')
    expect(formatExactFigure(13.2, smoking, english)).toBe('13.2%')
    expect(formatExactSize(5.241, suspensions, english)).toBe('5.241 suspensions per 100 pupils')
    expect(formatExactChange(11.8573, suspensions, english)).toBe(
      '+11.857 suspensions per 100 pupils',
    )
    expect(formatExactChange(-1.257, smoking, english)).toBe('−1.257 percentage points')
  })

  test('show money in whole pence, as its limits are rounded too', () => {
    expect(formatExactFigure(372.1603, pay, english)).toBe('£372.16')
    expect(formatExactFigure(613.1, { ...pay, decimals: 1 }, english)).toBe('£613.10')
  })
})

describe('Money beside money', () => {
  test.each([
    ['has none where whole pounds add up', 411, 613, 0, 0],
    ['has two where whole pounds do not, never one', 411.6, 613.4, 0, 2],
    ['has two where the indicator asks for one', 411.7, 613.1, 1, 2],
  ])('%s', (_, from, to, decimals, expected) => {
    expect(withDecimalsForBoth({ ...pay, decimals }, from, to).decimals).toBe(expected)
  })
})

describe('After “about”', () => {
  test.each([
    // 1.397 less 1.4 is 0.2%, less 1 would be 28%.
    [1.397, suspensions, '1.4'],
    [-0.638, smoking, '0.6 percentage points'],
    [0.244, smoking, '0.24 percentage points'],
    [25.05, pay, '£25'],
    [2.5, pay, '£2.50'],
    [8.826, smoking, '9 percentage points'],
    [1234.5, duty, '1,200'],
  ] satisfies [number, Indicator, string][])(
    'a size of %s has as few digits as are within a tenth of it',
    (value, indicator, en) => {
      expect(formatApproximately(value, indicator, english)).toBe(en)
    },
  )

  test.each([
    ['are whole where the step between them is large', 9.974, 18.8, [10, 19, 9]],
    // 0.837, within a tenth of which is 0.9: 3.9 less 3.0.
    ['add up with the step as it is said', 3.0125, 3.85, [3, 3.9, 0.9]],
    ['are exact enough for a small step', 97.2, 98.4, [97.2, 98.4, 1.2]],
  ] satisfies [string, number, number, number[]][])(
    'two levels %s',
    (_, before, since, expected) => {
      const levels = roundLevels(before, since, smoking)
      expect([levels.before, levels.since, levels.size]).toEqual(expected)
    },
  )
})

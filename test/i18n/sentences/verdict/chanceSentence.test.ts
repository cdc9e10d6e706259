// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { chanceSentence } from '../../../../src/i18n/sentences/verdict/chanceSentence.ts'
import { english, german, norwegian } from '../../../builders/translators.ts'

describe('What chance alone would do', () => {
  test('is said as a mean and by its bounds, in whole figures', () => {
    // At most 5% of 16 are 0.8, so at most 1.
    expect(chanceSentence(16, { low: 0.2, high: 0.8 }, english)).toBe(
      'If nothing had changed, chance alone would still make at most 1 of the 16 judged figures look changed, on average.',
    )
    expect(chanceSentence(16, { low: 0.2, high: 0.8 }, norwegian)).toBe(
      'Om ingenting hadde endret seg, ville likevel i snitt høyst 1 av de 16 vurderte tallene se endret ut ved ren tilfeldighet.',
    )
    expect(chanceSentence(16, { low: 0.2, high: 0.8 }, german)).toBe(
      'Hätte sich nichts verändert, sähe allein durch Zufall im Schnitt trotzdem höchstens 1 der 16 bewerteten Zahlen verändert aus.',
    )
  })

  test('is widened, never narrowed, to whole figures', () => {
    expect(chanceSentence(27, { low: 0.9, high: 1.35 }, english)).toContain('at most 2 of the 27')
    expect(chanceSentence(60, { low: 1.9, high: 3 }, english)).toContain(
      'between 1 and 3 of the 60',
    )
    // 5% of 60, added up in binary, is a little more than 3.
    expect(chanceSentence(60, { low: 0.3, high: 60 * 0.05 }, english)).toContain(
      'at most 3 of the 60',
    )
  })

  test('is less than one where it is, and of one figure seldom', () => {
    expect(chanceSentence(9, { low: 0.1, high: 0.45 }, english)).toBe(
      'If nothing had changed, chance alone would make fewer than one of the 9 judged figures look changed, on average.',
    )
    expect(chanceSentence(1, { low: 0.01, high: 0.05 }, english)).toBe(
      'If nothing had changed, chance alone would seldom make the one judged figure look changed.',
    )
  })
})

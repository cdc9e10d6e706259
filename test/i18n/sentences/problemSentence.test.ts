// @vitest-environment node
import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { getProblemId, type Problem } from '../../../src/model/problem.ts'
import { LANGUAGES } from '../../../src/i18n/languages.ts'
import { problemSentence } from '../../../src/i18n/sentences/problemSentence.ts'
import { FAULT_FOLDER, RECOMMENDATIONS, getSheet } from '../../datapackage/records/recordPackage.ts'
import { fixture, readSmallPackage } from '../../builders/memoryPackage.ts'
import { EVERY_MESSAGE } from '../everyMessage.ts'
import { english, norwegian, TRANSLATORS } from '../../builders/translators.ts'

const PERIOD: Problem = {
  code: 'type-error',
  severity: 'error',
  file: 'housing/2026.csv',
  line: 3,
  column: { position: 2, name: 'period' },
  text: '2006-07',
  detail: { rule: 'period', suggestion: '2006/07' },
}

test('a problem has a sentence in the reader’s language, with the suggestion', () => {
  expect(problemSentence(PERIOD, english)).toBe(
    '“2006-07” is not a period. Did you mean 2006/07? The row is left out until then.',
  )
  expect(problemSentence(PERIOD, norwegian)).toBe(
    '«2006-07» er ikke en periode. Mente du 2006/07? Raden vises ikke før det er gjort.',
  )
})

test('without a suggestion, the sentence names what is possible', () => {
  const reported = { ...PERIOD, text: 'last year', detail: { rule: 'period' } } as const
  expect(problemSentence(reported, english)).toContain('Write a year (2016)')
})

test('numbers are formatted for the language, years are not grouped', () => {
  const jump: Problem = {
    ...PERIOD,
    code: 'large-jump',
    text: '751',
    detail: { before: 1234.5, beforePeriod: '2023', indicator: 'weekly-pay' },
  }
  expect(problemSentence(jump, english)).toContain('from 1,234.5 in 2023')
  expect(problemSentence(jump, norwegian)).toContain('enn 1\u00a0234,5 i 2023')
})

test('text from a file is never parsed as a message', () => {
  const odd = { ...PERIOD, text: "{x, select, other {'}}", detail: { rule: 'period' } } as const
  expect(problemSentence(odd, english)).toContain("“{x, select, other {'}}” is not a period.")
})

test('a problem code without a message of its own gets a general sentence', () => {
  // A snapshot of another version can contain a code that this version does not know.
  const odd = { ...PERIOD, code: 'new-fault', detail: {} } as unknown as Problem
  expect(problemSentence(odd, english)).toContain('Something is wrong here (new-fault)')
})

describe('every problem of the fixtures has a sentence of its own in every language', () => {
  const faults = (folder: string, placeOf: (name: string) => string): [string, string][] =>
    readdirSync(new URL(`../../../fixtures/${folder}/`, import.meta.url)).map((file) => [
      `${folder}/${file}`,
      placeOf(file.replace('.csv', '')),
    ])
  const files = [
    ...faults('faults', () => 'housing/2025.csv'),
    ...faults(FAULT_FOLDER, (name) => getSheet(name)),
  ]
  test.each(files)('%s', async (file, place) => {
    const { problems } = await readSmallPackage({
      ...(place.includes('/') ? {} : { 'recommendations.csv': RECOMMENDATIONS }),
      [place]: fixture(file),
    })
    expect(problems).not.toEqual([])
    for (const problem of problems) {
      expect(EVERY_MESSAGE.en).toHaveProperty([`problem.${getProblemId(problem)}`])
      for (const lang of LANGUAGES) {
        const sentence = problemSentence(problem, TRANSLATORS[lang])
        expect(sentence).toMatch(/[.?]$/)
        expect(sentence).not.toMatch(/[{}]|undefined|“”|«»|„“/)
      }
    }
  })
})

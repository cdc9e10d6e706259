// @vitest-environment node
import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Problem } from '../../src/model/problem.ts'
import { en } from '../../src/words/problems/en.ts'
import { problemMessageId } from '../../src/words/problems/id.ts'
import { de } from '../../src/words/problems/de.ts'
import { nb } from '../../src/words/problems/nb.ts'
import { problemSentence } from '../../src/words/problems/sentence.ts'
import { FAULT_FOLDER, RECOMMENDATIONS, sheetOf } from '../package/records/recordPackage.ts'
import { fixture, readSmallPackage } from '../package/smallPackage.ts'

const PERIOD: Problem = {
  code: 'type-error',
  severity: 'error',
  file: 'housing/2026.csv',
  line: 3,
  column: { position: 2, name: 'period' },
  text: '2006-07',
  detail: { rule: 'period', offer: '2006/07' },
}

test('a problem is told in the reader’s language, with what was probably meant', () => {
  expect(problemSentence(PERIOD, 'en')).toBe(
    '“2006-07” is not a period. Did you mean 2006/07? The row is left out until then.',
  )
  expect(problemSentence(PERIOD, 'nb')).toBe(
    '«2006-07» er ikke en periode. Mente du 2006/07? Raden vises ikke før det er gjort.',
  )
})

test('where nothing was probably meant, the sentence says what is possible', () => {
  const told = { ...PERIOD, text: 'last year', detail: { rule: 'period' } }
  expect(problemSentence(told, 'en')).toContain('Write a year (2016)')
})

test('numbers are written as the language writes them, years as years', () => {
  const jump: Problem = {
    ...PERIOD,
    code: 'large-jump',
    text: '751',
    detail: { before: 1234.5, beforePeriod: '2023', indicator: 'weekly-pay' },
  }
  expect(problemSentence(jump, 'en')).toContain('from 1,234.5 in 2023')
  expect(problemSentence(jump, 'nb')).toContain('enn 1\u00a0234,5 i 2023')
})

test('words from a file are never read as a message', () => {
  const odd = { ...PERIOD, text: "{x, select, other {'}}", detail: { rule: 'period' } }
  expect(problemSentence(odd, 'en')).toContain("“{x, select, other {'}}” is not a period.")
})

test('a language that is not spoken here gets English, a code without words a sentence all the same', () => {
  expect(problemSentence(PERIOD, 'fi')).toBe(problemSentence(PERIOD, 'en'))
  const odd = { ...PERIOD, code: 'new-fault', detail: {} }
  expect(problemSentence(odd, 'en')).toContain('Something is wrong here (new-fault)')
})

test.each([nb, de])('every language says the same messages with the same arguments', (messages) => {
  expect(Object.keys(messages).toSorted()).toEqual(Object.keys(en).toSorted())
  const names = (message: string): string[] =>
    [...new Set([...message.matchAll(/\{(\w+)(?=[,}])/g)].map((found) => found[1]!))].toSorted()
  for (const id of Object.keys(en) as (keyof typeof en)[])
    expect([id, names(messages[id])]).toEqual([id, names(en[id])])
})

describe('every problem of the fixtures has a sentence of its own in every language', () => {
  const faults = (folder: string, placeOf: (name: string) => string): [string, string][] =>
    readdirSync(new URL(`../../fixtures/${folder}/`, import.meta.url)).map((file) => [
      `${folder}/${file}`,
      placeOf(file.replace('.csv', '')),
    ])
  const files = [
    ...faults('faults', () => 'housing/2025.csv'),
    ...faults(FAULT_FOLDER, (name) => sheetOf(name)),
  ]
  test.each(files)('%s', async (file, place) => {
    const { problems } = await readSmallPackage({
      ...(place.includes('/') ? {} : { 'recommendations.csv': RECOMMENDATIONS }),
      [place]: fixture(file),
    })
    expect(problems).not.toEqual([])
    for (const problem of problems) {
      expect(Object.keys(en)).toContain(problemMessageId(problem))
      for (const lang of ['en', 'nb', 'de']) {
        const sentence = problemSentence(problem, lang)
        expect(sentence).toMatch(/[.?]$/)
        expect(sentence).not.toMatch(/[{}]|undefined|“”|«»|„“/)
      }
    }
  })
})

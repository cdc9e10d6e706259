// @vitest-environment node
import { expect, test } from 'vitest'
import { getFindings } from '../../../../src/trends/findings.ts'
import { verdictStatement } from '../../../../src/i18n/sentences/verdict/verdictSentence.ts'
import { readYorkPackage } from '../../../builders/packages.ts'
import { english, german, norwegian } from '../../../builders/translators.ts'
import { readingAge } from './readingAge.ts'

const york = await readYorkPackage()
const MAX_AGE = 14

test.each([
  ['English', 'en', english],
  ['Norwegian', 'nb', norwegian],
  ['German', 'de', german],
] as const)('In %s nobody of 14 is too young to read a verdict of York', (_, lang, translator) => {
  const text = york.editions.flatMap(({ edition }) =>
    getFindings(york, edition).map(({ indicator, verdict }) =>
      verdictStatement(verdict, indicator, translator),
    ),
  )
  expect(text.length).toBeGreaterThan(150)
  const hard = text.filter((statement) => readingAge[lang](statement) > MAX_AGE)
  expect(hard).toEqual([])
})

test('The formulas give what they give by hand', () => {
  // 0.39 x 6 + 11.8 x 6/6 - 15.59 + 5
  expect(readingAge.en('The cat sat on the mat.')).toBeCloseTo(3.55, 10)
  // Four words of one syllable each: 0.1672 x 4 - 0.0327 x 100 - 0.875 + 6
  expect(readingAge.de('Das ist ein Haus.')).toBeCloseTo(2.5238, 10)
  // One of two words has more than six letters: 0.1672 x 2 + 0.1297 x 50 - 0.875 + 6
  expect(readingAge.de('Menschen zahlen.')).toBeCloseTo(11.9444, 10)
  // 3 long words in one sentence: grade 8.
  expect(readingAge.nb('Endringen i tallene er vanligvis liten.')).toBe(13.5)
})

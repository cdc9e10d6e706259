// @vitest-environment node
import { expect, test } from 'vitest'
import { periodTextOf } from '../../src/words/period.ts'

test.each([
  ['2016', '2016', '2016'],
  ['2015/16', '2015/16', '2015/16'],
  ['2014-2016', '2014–2016', '2014–2016'],
  ['2016-Q3', 'Q3 2016', '3. kvartal 2016'],
  ['2016-M07', 'July 2016', 'juli 2016'],
  ['last year', 'last year', 'last year'],
])('The period %s is read as %s, and in Norwegian as %s', (written, en, nb) => {
  expect(periodTextOf(written, 'en')).toBe(en)
  expect(periodTextOf(written, 'nb')).toBe(nb)
})

// @vitest-environment node
import { expect, test } from 'vitest'
import { formatPeriodText } from '../../src/i18n/periods.ts'

test.each([
  ['2016', '2016', '2016', '2016'],
  ['2015/16', '2015/16', '2015/16', '2015/16'],
  ['2014-2016', '2014–2016', '2014–2016', '2014–2016'],
  ['2016-Q3', 'Q3 2016', '3. kvartal 2016', '3. Quartal 2016'],
  ['2016-M01', 'January 2016', 'januar 2016', 'Jänner 2016'],
  ['2016-M07', 'July 2016', 'juli 2016', 'Juli 2016'],
  ['last year', 'last year', 'last year', 'last year'],
])('The period %s is read as %s, in Norwegian as %s and in German as %s', (written, en, nb, de) => {
  expect(formatPeriodText(written, 'en')).toBe(en)
  expect(formatPeriodText(written, 'nb')).toBe(nb)
  expect(formatPeriodText(written, 'de')).toBe(de)
})

// @vitest-environment node
import { expect, test } from 'vitest'
import { formatDate } from '../../src/i18n/dates.ts'

test.each([
  ['2021-11-18', 'en', '18 November 2021'],
  ['2021-11-18', 'nb', '18. november 2021'],
  ['2023-08', 'en', 'August 2023'],
  ['2023-08', 'nb', 'august 2023'],
  ['2021-11-18', 'de', '18. November 2021'],
  ['2023-01', 'de', 'Jänner 2023'],
  ['2024', 'en', '2024'],
  ['2024', 'nb', '2024'],
  ['2024', 'de', '2024'],
  ['spring 2024', 'en', 'spring 2024'],
])('the date %s is said in %s as exactly as it is known: %s', (date, lang, text) => {
  expect(formatDate(date, lang)).toBe(text)
})

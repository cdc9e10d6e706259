// @vitest-environment node
import { SSF } from '@e965/xlsx'
import { expect, test } from 'vitest'
import { findArea } from '../../../src/desk/import/areaNames.ts'
import { detectDecimals, readFigure } from '../../../src/desk/import/decimals.ts'
import { plainName } from '../../../src/desk/import/heading.ts'
import { datePrecision, shownText } from '../../../src/desk/import/numberFormat.ts'
import { readPeriod } from '../../../src/desk/import/periodCell.ts'
import { headingContents } from '../../../src/desk/import/vocabulary.ts'
import { sheetOfRows } from '../../../src/desk/records/sheetOfRows.ts'
import { statusInOurWords } from '../../../src/package/flags.ts'
import { pasted, yorksContext } from './importing.ts'

const context = await yorksContext('housing')

/** Minimum processor time in ms, independent of other load on the machine. */
function cost(work: () => void): number {
  const times = Array.from({ length: 3 }, () => {
    const start = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1000
  })
  return Math.min(...times)
}

const spaces = (count: number) => `1${' '.repeat(count)}x`

test.each<[string, (text: string) => unknown, (count: number) => string]>([
  ['a place', (text) => findArea(text, context), (count) => `a${' '.repeat(count)}b`],
  ['a place with commas', (text) => findArea(text, context), (count) => `a${','.repeat(count)}b`],
  ['notes behind a name', plainName, (count) => `a${'[1]'.repeat(count)}`],
  ['a period', (text) => readPeriod(text, 0, 'unsure'), (count) => `2024${'[r]'.repeat(count)}`],
  ['a heading', headingContents, (count) => `a${' ,'.repeat(count)}[1`],
  ['a number', (text) => readFigure(text, 0, 'unsure', false), spaces],
  ['percent signs', (text) => readFigure(text, 0, 'unsure', false), (count) => '%'.repeat(count)],
  ['a table of numbers', (text) => detectDecimals(pasted(text)), spaces],
  ['a status', (text) => statusInOurWords(text), spaces],
  ['a format of dates', datePrecision, (count) => '[<'.repeat(count)],
  ['a format of numbers', (text) => shownText(3, text, SSF), (count) => '[<'.repeat(count)],
  [
    'a cell of records',
    (text) => sheetOfRows(['note'], [{ note: text }]),
    (count) => `a${' '.repeat(count)}b`,
  ],
])('%s twice as long costs no more than twice as much', (_, read, text) => {
  const [once, twice] = [20_000, 40_000].map(text)
  const [first, second] = [cost(() => read(once!)), cost(() => read(twice!))]
  expect(second).toBeLessThan(3 * first + 20)
})

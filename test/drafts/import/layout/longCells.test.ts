// @vitest-environment node
import { SSF } from '@e965/xlsx'
import { expect, test } from 'vitest'
import { findArea } from '../../../../src/drafts/import/matching/areaNames.ts'
import { detectDecimals, parseNumberCell } from '../../../../src/drafts/import/cells/numberCell.ts'
import { normalizeName } from '../../../../src/drafts/import/layout/normalizeName.ts'
import {
  getDatePrecision,
  formatCellText,
} from '../../../../src/drafts/import/files/numberFormat.ts'
import { parsePeriodCell } from '../../../../src/drafts/import/cells/periodCell.ts'
import { getHeadingContents } from '../../../../src/drafts/import/layout/headingDictionary.ts'
import { formatRows } from '../../../../src/drafts/records/formatRows.ts'
import { translateStatus } from '../../../../src/datapackage/values/statusFlags.ts'
import { pasteGrid, createYorkContext } from '../../../builders/importTables.ts'

const context = await createYorkContext('housing')

/** Minimum processor time in ms, independent of other load on the machine. */
function measureCost(work: () => void): number {
  const times = Array.from({ length: 3 }, () => {
    const start = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1000
  })
  return Math.min(...times)
}

const repeatSpaces = (count: number) => `1${' '.repeat(count)}x`

test.each<[string, (text: string) => unknown, (count: number) => string]>([
  ['a place', (text) => findArea(text, context), (count) => `a${' '.repeat(count)}b`],
  ['a place with commas', (text) => findArea(text, context), (count) => `a${','.repeat(count)}b`],
  ['notes behind a name', normalizeName, (count) => `a${'[1]'.repeat(count)}`],
  [
    'a period',
    (text) => parsePeriodCell(text, 0, 'unsure'),
    (count) => `2024${'[r]'.repeat(count)}`,
  ],
  ['a heading', getHeadingContents, (count) => `a${' ,'.repeat(count)}[1`],
  ['a number', (text) => parseNumberCell(text, 0, 'unsure', false), repeatSpaces],
  [
    'percent signs',
    (text) => parseNumberCell(text, 0, 'unsure', false),
    (count) => '%'.repeat(count),
  ],
  ['a table of numbers', (text) => detectDecimals(pasteGrid(text)), repeatSpaces],
  ['a status', (text) => translateStatus(text), repeatSpaces],
  ['a format of dates', getDatePrecision, (count) => '[<'.repeat(count)],
  ['a format of numbers', (text) => formatCellText(3, text, SSF), (count) => '[<'.repeat(count)],
  [
    'a cell of records',
    (text) => formatRows(['note'], [{ note: text }]),
    (count) => `a${' '.repeat(count)}b`,
  ],
])('%s twice as long costs no more than twice as much', (_, read, text) => {
  const [once, twice] = [20_000, 40_000].map(text)
  const [first, second] = [measureCost(() => read(once!)), measureCost(() => read(twice!))]
  expect(second).toBeLessThan(3 * first + 20)
})

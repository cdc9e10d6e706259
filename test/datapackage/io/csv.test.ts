// @vitest-environment node
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanText } from '../../../src/model/controlCharacters.ts'
import { mayHideRows } from '../../../src/datapackage/io/hiddenRows.ts'
import { readCsv } from '../../../src/datapackage/io/readCsv.ts'
import { csvLine, writeCsv, type CsvTable } from '../../../src/datapackage/io/writeCsv.ts'

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Any text without characters that UTF-8 cannot encode and without control characters. */
const cell = fc.oneof(
  fc
    .string({ unit: 'binary', maxLength: 8 })
    .map((text) => cleanText(text).text.replaceAll(/[\r\ufeff]/g, '')),
  fc.string({
    unit: fc.constantFrom('"', ',', ';', '\t', '\n', "'", '=', '+', '-', '@', ' ', '1', 'é', '−'),
    maxLength: 6,
  }),
)

const table = fc.integer({ min: 1, max: 5 }).chain((width) =>
  fc.record({
    header: fc.array(cell, { minLength: width, maxLength: width }),
    rows: fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 6 }),
  }),
)

/** A text with a line that looks like a row is reported, since it may contain hidden rows. */
function isPlain({ header, rows }: CsvTable): boolean {
  const widths = new Set([header.length])
  return [header, ...rows].every((cells) =>
    cells.every((_, at) => !mayHideRows(cells, at, ',', widths)),
  )
}

test('writing a table and reading it again gives the same cells', () => {
  fc.assert(
    fc.property(table.filter(isPlain), (written) => {
      expect(readCsv(encode(writeCsv(written)))).toEqual(written)
    }),
    { seed: 20250101, numRuns: 2000 },
  )
})

test('text that a spreadsheet would evaluate gets an apostrophe, numbers do not', () => {
  const row = ['=1+1', '+47 55 56 62 00', '@SUM(A1)', '-2.5', '+3', '-', '\tx', "'=x", 'a=b']
  const written = writeCsv({ header: row.map((_, index) => `c${index}`), rows: [row] })
  expect(written.split('\n')[1]).toBe(`'=1+1,'+47 55 56 62 00,'@SUM(A1),-2.5,+3,'-,"'\tx",''=x,a=b`)
})

test('a negative number stays a number for a spreadsheet, also with a decimal comma', () => {
  expect(csvLine(['-5,3', '+0,7', '-5,3,1', '=1,5'], ';')).toBe(`"-5,3";"+0,7";"'-5,3,1";"'=1,5"`)
})

test('line ends are LF, in the file and in its cells, and only cells that need quotes get them', () => {
  const written = writeCsv({
    header: ['a', 'b'],
    rows: [
      ['one\r\ntwo', 'say "no"'],
      ['', 'x;y'],
    ],
  })
  expect(written).toBe('a,b\n"one\ntwo","say ""no"""\n,"x;y"\n')
})

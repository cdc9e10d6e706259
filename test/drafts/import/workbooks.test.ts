// @vitest-environment node
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Grid } from '../../../src/drafts/import/files/grid.ts'
import type { FileNote } from '../../../src/drafts/import/files/fileNotes.ts'
import { openFile } from '../../../src/drafts/import/files/openFile.ts'
import { readXlsStream } from '../../../src/drafts/import/files/compoundFile.ts'
import { findSuperscriptTexts } from '../../../src/drafts/import/files/xlsSuperscripts.ts'
import { readImport, formatLines, createYorkContext } from '../../builders/importTables.ts'

const FIXTURES = join(import.meta.dirname, '../../../fixtures')

async function openWorkbook(path: string) {
  const opened = await openFile(new Uint8Array(readFileSync(join(FIXTURES, path))))
  if (!opened.ok) throw new Error(`not opened: ${opened.fault}`)
  return opened
}

function cells({ rows }: Grid): readonly (readonly string[])[] {
  return rows.map((row) => row.cells)
}

/** A note as a short text: `hidden rows 2: 2, 4`. */
function formatNotes(notes: readonly FileNote[]): readonly string[] {
  return notes.map(({ kind, count, examples }) => `${kind} ${count}: ${examples.join(', ')}`)
}

describe('hidden content of a workbook is left out and noted', () => {
  test('filtered rows: only visible rows are read', async () => {
    const { grids } = await openWorkbook('import-cases/filtered-rows.xlsx')
    const { lines } = readImport(grids[0]!, await createYorkContext('housing'), {
      fixed: { indicator: 'homelessness-duty' },
      columns: [
        { as: 'area', level: 0 },
        { as: 'period' },
        { as: 'nothing' },
        { as: 'value', of: {} },
      ],
      // “Households”, “Owed a duty” in every row: the group answers that this is what the indicator
      // counts.
      rows: { heading: 'Households', measure: null },
    })
    expect(formatLines(lines)).toEqual([
      'homelessness-duty 2025/26 york = 911',
      'homelessness-duty 2025/26 england = 333911',
    ])
    expect(lines.map(({ line }) => line)).toEqual([3, 5])
    expect(formatNotes(grids[0]!.notes)).toEqual(['hidden rows 2: 2, 4'])
  })

  test('a hidden sheet cannot be chosen', async () => {
    const { grids, notes } = await openWorkbook('import-cases/hidden-sheet.xlsx')
    expect(grids.map(({ name }) => name)).toEqual(['Published'])
    expect(formatNotes(notes)).toEqual(['hidden sheets 1: working'])
  })

  test.each(['xlsx', 'ods', 'xls'])(
    'a filtered row, a hidden column, hidden and very hidden sheets, a comment in .%s; a merged label still applies below',
    async (kind) => {
      const { grids, notes } = await openWorkbook(`workbooks/norsk-skjult.${kind}`)
      expect(grids).toHaveLength(1)
      expect(cells(grids[0]!)).toEqual([
        ['Kommune', 'År', 'Husstander', ''],
        ['York', '2026/27', '911', ''],
        ['England', '2026/27', '333911', ''],
      ])
      expect(formatNotes(notes)).toEqual(['hidden sheets 2: kladd, hemmelig'])
      expect(formatNotes(grids[0]!.notes)).toEqual([
        'hidden rows 1: 2',
        'hidden columns 1: D (Husstander (gammel telling))',
        'comments 1: C3: foreløpig tall',
      ])
    },
  )
})

test('in .xls the shared strings continue in further records, and superscripts are found in all of them', async () => {
  const { grids } = await openWorkbook('workbooks/long-texts.xls')
  const found = grids[0]!.notes.find(({ kind }) => kind === 'raised marks')
  // Every tenth of 300 rows has a superscript 4 after its number, which is 1000 plus the row.
  expect(found?.count).toBe(30)
  expect(grids[0]!.rows.slice(1).map((row) => row.cells[1])).toEqual(
    Array.from({ length: 300 }, (_, row) => String(1000 + row)),
  )
})

test('a workbook older than Excel 97 with superscript digits is rejected', async () => {
  const book = readXlsStream(
    new Uint8Array(readFileSync(join(FIXTURES, 'workbooks/deutsch-hochgestellt.xls'))),
  )
  const stream = book.ok ? book.stream.slice() : new Uint8Array()
  expect(findSuperscriptTexts(stream)?.size).toBe(6)
  // The first record has the version: 0600 is Excel 97, 0500 is Excel 95.
  expect([...stream.subarray(4, 6)]).toEqual([0x00, 0x06])
  stream[5] = 0x05
  expect(findSuperscriptTexts(stream)).toBeNull()
})

describe('a cell is read as shown', () => {
  test('a format that shows a mark means the mark, not the number', async () => {
    const { grids } = await openWorkbook('import-cases/number-format-hides.xlsx')
    expect(cells(grids[0]!)).toEqual([
      ['Local authority', 'Year', 'Value'],
      ['York', '2026', '*'],
      ['England', '2026', '4811'],
      ['Yorkshire and The Humber', '2026', '[c]'],
    ])
    const { lines, places } = readImport(grids[0]!, await createYorkContext('housing'), {
      fixed: { indicator: 'rough-sleeping' },
    })
    expect(formatLines(lines)).toEqual([
      'rough-sleeping 2026 england = 4811',
      'rough-sleeping 2026 yorkshire-and-the-humber =  suppressed',
    ])
    expect(places).toMatchObject([{ line: 2, text: '*', rule: 'mark' }])
  })

  // Stored values: 7, 8, 9, 12 / 4812, 8, 9, 13 / 0, 0.134, 13.4, 5.
  test.each(['xlsx', 'ods', 'xls'])(
    'marks, nothing, marks beside, an accounting 0, percentages stored as 0.134 and 13.4 in .%s',
    async (kind) => {
      const { grids } = await openWorkbook(`workbooks/formats-that-show.${kind}`)
      expect(cells(grids[0]!)).toEqual([
        ['Local authority', '2026', '2027', '2028', '2029'],
        ['York', '[c]', '', 'n/a', '12 [p]'],
        ['England', '4812', '', 'n/a', '13 *'],
        ['Yorkshire and The Humber', '0', '13.4%', '13.4%', '<5'],
      ])
      expect(formatNotes(grids[0]!.notes)).toEqual([
        'marks by format 6: B2 ([c]), D2 (n/a), E2 (12 [p]), D3 (n/a), E3 (13 *), E4 (<5)',
        'hidden by format 2: C2, C3',
      ])
    },
  )

  test('superscript digits are note marks: 802 with a superscript 4 is 802', async () => {
    const { grids } = await openWorkbook('import-cases/raised-note-marks.xlsx')
    const { lines } = readImport(grids[0]!, await createYorkContext('housing'), {
      fixed: { indicator: 'homelessness-duty' },
    })
    expect(formatLines(lines)).toEqual([
      'homelessness-duty 2025/26 york = 911',
      'homelessness-duty 2025/26 england = 333911',
    ])
    expect(formatNotes(grids[0]!.notes)).toEqual([
      'raised marks 5: B1 (1), C1 (2), A2 (3), B2 (4), C2 (4)',
    ])
  })

  test.each(['xlsx', 'ods', 'xls'])(
    'a superscript letter after a number is a flag, and m² stays m², in .%s',
    async (kind) => {
      const { grids } = await openWorkbook(`workbooks/deutsch-hochgestellt.${kind}`)
      expect(cells(grids[0]!)).toEqual([
        ['Haushalte (Wohnfläche in m²)'],
        ['Ort', '2024/25', '2026/27'],
        ['York', '802', '911 [p]'],
        ['England', '324880', '333911'],
      ])
      expect(formatNotes(grids[0]!.notes)).toEqual([
        'raised marks 5: B2 (1)), C2 (2), A3 (3), B3 (4), C4 (4, 5)',
      ])
    },
  )
})

test.each(['ods', 'xlsx', 'xls'])(
  'percentages formatted for ten languages in .%s are read as shown',
  async (kind) => {
    const { grids } = await openWorkbook(`workbooks/percent-in-ten-languages.${kind}`)
    const rows = cells(grids[0]!)
    expect(rows.map(([language]) => language).join(' ')).toBe('de da sv fi fr es cs nb en tr ohne')
    for (const row of rows.slice(0, 10))
      expect(row.slice(1)).toEqual(['13.4%', '6.7%', '125%', '50%'])
    // "13,4 Prozent" holds 13.4.
    expect(rows[10]!.slice(1)).toEqual(['13.4', '6.7', '125', '50'])
  },
)

test('percentages typed in a German Calc are read as shown', async () => {
  const { grids } = await openWorkbook('import-cases/german-percent.ods')
  const { lines } = readImport(grids[0]!, await createYorkContext('health'))
  expect(formatLines(lines).slice(0, 4)).toEqual([
    'recorded-depression 2025/26 york = 13.4',
    'recorded-depression 2025/26 england = 14.2',
    'smoking 2025 york = 6.5',
    'smoking 2024 york occupation=routine-and-manual = 18.9',
  ])
})

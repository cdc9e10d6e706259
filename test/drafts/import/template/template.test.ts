// @vitest-environment node
import { readYorkPackage } from '../../../builders/packages.ts'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { createDraft } from '../../../../src/drafts/newDraft.ts'
import { openFile } from '../../../../src/drafts/import/files/openFile.ts'
import {
  createTemplate,
  type TemplateTexts,
} from '../../../../src/drafts/import/template/template.ts'
import { writeXlsx } from '../../../../src/drafts/import/template/xlsxWriter.ts'
import { read, utils, write } from '@e965/xlsx'
import {
  getGrids,
  readImport,
  formatLines,
  createYorkContext,
} from '../../../builders/importTables.ts'

const words: TemplateTexts = {
  sheet: 'Figures',
  explanations: 'Explained',
  column: 'Column',
  meaning: 'What goes into it',
  statuses: 'Statuses',
  warning: 'Choose one of the list',
  headings: {
    title: 'Indicator in words',
    unit: 'Unit',
    last: 'Last figure',
    where: 'Where it is published',
  },
  describeColumn: (column) => `About ${column} & <more>`,
  describeStatus: (status) => `${status} in words`,
  getHelperCells: () => ({ title: '=1+1', unit: '%', last: '802 (2024/25)', where: 'https://x' }),
}

async function createHousingDraft() {
  const made = { id: 'd', now: '2026-01-01T00:00:00Z', basis: {} }
  return createDraft(await readYorkPackage(), 'housing', 2026, made)
}

test('the template holds the lines of the draft, and a blank one imports nothing', async () => {
  const draft = await createHousingDraft()
  const [figures, explained] = getGrids(await openFile(createTemplate(draft, ['en', 'nb'], words)))
  expect(figures!.name).toBe('Figures')
  expect(explained!.name).toBe('Explained')
  const { imported, unreadable, leftOut } = readImport(figures!, await createYorkContext('housing'))
  expect({ taken: imported, unreadable }).toEqual({ taken: 0, unreadable: 0 })
  expect(leftOut).toEqual([{ reason: 'blank', text: '', count: draft.lines.length }])
})

test('filled cells are imported', async () => {
  const draft = await createHousingDraft()
  const book = read(createTemplate(draft, ['en', 'nb'], words), { type: 'array' })
  const sheet = book.Sheets['Figures']!
  const header = utils.sheet_to_json<string[]>(sheet, { header: 1 })[0]!
  const put = (row: number, column: string, cell: string | number) =>
    utils.sheet_add_aoa(sheet, [[cell]], { origin: { r: row, c: header.indexOf(column) } })
  put(1, 'value', 111)
  put(1, 'status', 'provisional')
  put(1, 'note_nb', 'Oppdiktet')
  put(2, 'value', '2 222,5')
  const filled = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer)
  const [grid] = getGrids(await openFile(filled))
  const { lines } = readImport(grid!, await createYorkContext('housing'))
  const [first, second] = draft.lines.map(({ cells }) => cells)
  expect(formatLines(lines)).toEqual([
    `${first!['indicator']} ${first!['period']} ${first!['area']} = 111 provisional`,
    `${second!['indicator']} ${second!['period']} ${second!['area']} = 2222.5`,
  ])
  expect(lines[0]!.cells['note_nb']).toBe('Oppdiktet')
})

test('statuses have a list, columns have hints, and no text becomes a formula', async () => {
  const files = unzipSync(createTemplate(await createHousingDraft(), ['en'], words))
  const sheet = strFromU8(files['xl/worksheets/sheet1.xml']!)
  expect(sheet).toContain(
    '<formula1>"provisional,estimated,revised,break,break lifted,definition differs,low reliability,suppressed,not collected,not applicable"</formula1>',
  )
  expect(sheet).toContain('prompt="About value &amp; &lt;more&gt;"')
  expect(sheet).toContain('t="inlineStr"><is><t xml:space="preserve">=1+1</t>')
  expect(sheet).not.toContain('<f>')
})

test('the same draft gives the same file, byte for byte', async () => {
  const draft = await createHousingDraft()
  expect(createTemplate(draft, ['en'], words)).toEqual(createTemplate(draft, ['en'], words))
})

test('characters that XML does not allow are dropped, long names are cut, and a list that is too long for Excel throws', async () => {
  const column = { width: 10, text: false, hint: null, list: null }
  const bytes = writeXlsx([
    { name: 'A/B: a name that is longer than allowed', columns: [column], rows: [['a\u0000<b>']] },
  ])
  const [grid] = getGrids(await openFile(bytes))
  expect(grid!.name).toBe('A B  a name that is longer than')
  expect(grid!.rows[0]!.cells).toEqual(['a<b>'])
  const list = { allowedValues: ['x'.repeat(300)], warning: '' }
  expect(() => writeXlsx([{ name: 'A', columns: [{ ...column, list }], rows: [['a']] }])).toThrow(
    RangeError,
  )
})

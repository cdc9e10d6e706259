// @vitest-environment node
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { newDraft } from '../../../src/desk/newDraft.ts'
import { openFile } from '../../../src/desk/import/openFile.ts'
import { templateFile, type TemplateWords } from '../../../src/desk/import/template/template.ts'
import { workbookFile } from '../../../src/desk/import/template/workbookFile.ts'
import { read, utils, write } from '@e965/xlsx'
import { cityPackage, gridsOf, importOf, told, yorksContext } from './importing.ts'

const words: TemplateWords = {
  sheet: 'Figures',
  explained: 'Explained',
  column: 'Column',
  means: 'What goes into it',
  statuses: 'Statuses',
  wrong: 'Choose one of the list',
  headings: {
    title: 'Indicator in words',
    unit: 'Unit',
    last: 'Last figure',
    where: 'Where it is published',
  },
  about: (column) => `About ${column} & <more>`,
  status: (status) => `${status} in words`,
  orientation: () => ({ title: '=1+1', unit: '%', last: '802 (2024/25)', where: 'https://x' }),
}

async function housingDraft() {
  const made = { id: 'd', now: '2026-01-01T00:00:00Z', basis: {} }
  return newDraft(await cityPackage(), 'housing', 2026, made)
}

test('the template holds the lines of the draft, and a blank one imports nothing', async () => {
  const draft = await housingDraft()
  const [figures, explained] = gridsOf(await openFile(templateFile(draft, ['en', 'nb'], words)))
  expect(figures!.name).toBe('Figures')
  expect(explained!.name).toBe('Explained')
  const { taken, unreadable, leftOut } = importOf(figures!, await yorksContext('housing'))
  expect({ taken, unreadable }).toEqual({ taken: 0, unreadable: 0 })
  expect(leftOut).toEqual([{ reason: 'blank', text: '', count: draft.lines.length }])
})

test('filled cells are imported', async () => {
  const draft = await housingDraft()
  const book = read(templateFile(draft, ['en', 'nb'], words), { type: 'array' })
  const sheet = book.Sheets['Figures']!
  const header = utils.sheet_to_json<string[]>(sheet, { header: 1 })[0]!
  const put = (row: number, column: string, cell: string | number) =>
    utils.sheet_add_aoa(sheet, [[cell]], { origin: { r: row, c: header.indexOf(column) } })
  put(1, 'value', 111)
  put(1, 'status', 'provisional')
  put(1, 'note_nb', 'Oppdiktet')
  put(2, 'value', '2 222,5')
  const filled = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer)
  const [grid] = gridsOf(await openFile(filled))
  const { lines } = importOf(grid!, await yorksContext('housing'))
  const [first, second] = draft.lines.map(({ cells }) => cells)
  expect(told(lines)).toEqual([
    `${first!['indicator']} ${first!['period']} ${first!['area']} = 111 provisional`,
    `${second!['indicator']} ${second!['period']} ${second!['area']} = 2222.5`,
  ])
  expect(lines[0]!.cells['note_nb']).toBe('Oppdiktet')
})

test('statuses have a list, columns have hints, and no text becomes a formula', async () => {
  const files = unzipSync(templateFile(await housingDraft(), ['en'], words))
  const sheet = strFromU8(files['xl/worksheets/sheet1.xml']!)
  expect(sheet).toContain(
    '<formula1>"provisional,estimated,revised,break,break lifted,definition differs,low reliability,suppressed,not collected,not applicable"</formula1>',
  )
  expect(sheet).toContain('prompt="About value &amp; &lt;more&gt;"')
  expect(sheet).toContain('t="inlineStr"><is><t xml:space="preserve">=1+1</t>')
  expect(sheet).not.toContain('<f>')
})

test('the same draft gives the same file, byte for byte', async () => {
  const draft = await housingDraft()
  expect(templateFile(draft, ['en'], words)).toEqual(templateFile(draft, ['en'], words))
})

test('characters that XML does not allow are dropped, long names are cut, and a list that is too long for Excel throws', async () => {
  const column = { width: 10, text: false, hint: null, list: null }
  const bytes = workbookFile([
    { name: 'A/B: a name that is longer than allowed', columns: [column], rows: [['a\u0000<b>']] },
  ])
  const [grid] = gridsOf(await openFile(bytes))
  expect(grid!.name).toBe('A B  a name that is longer than')
  expect(grid!.rows[0]!.cells).toEqual(['a<b>'])
  const list = { words: ['x'.repeat(300)], warning: '' }
  expect(() =>
    workbookFile([{ name: 'A', columns: [{ ...column, list }], rows: [['a']] }]),
  ).toThrow(RangeError)
})

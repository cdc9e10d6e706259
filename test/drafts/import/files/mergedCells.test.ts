// @vitest-environment node
import { utils, write } from '@e965/xlsx'
import { expect, test } from 'vitest'
import { openFile } from '../../../../src/drafts/import/files/openFile.ts'
import { getGrids } from '../../../builders/importTables.ts'

/** A sheet with two years above four columns, a label beside two rows, and one figure across two rows. */
async function createMergedSheet(): Promise<readonly (readonly string[])[]> {
  const sheet = utils.aoa_to_sheet([
    ['', '', 2024, null, 2025, null],
    ['York', 'women', 1, 2, 3, 4],
    [null, 'men', null, 6, 7, 8],
  ])
  sheet['!merges'] = ['C1:D1', 'E1:F1', 'A2:A3', 'C2:C3'].map((range) => utils.decode_range(range))
  const book = utils.book_new()
  utils.book_append_sheet(book, sheet, 'Test')
  const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer)
  const [grid] = getGrids(await openFile(bytes))
  return grid!.rows.map(({ cells }) => cells)
}

test('merged labels and years apply to each cell, a merged figure is read once', async () => {
  expect(await createMergedSheet()).toEqual([
    ['', '', '2024', '2024', '2025', '2025'],
    ['York', 'women', '1', '2', '3', '4'],
    ['York', 'men', '', '6', '7', '8'],
  ])
})

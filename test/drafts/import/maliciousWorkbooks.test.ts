// @vitest-environment node
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { OpenResult } from '../../../src/drafts/import/files/grid.ts'
import { openFile } from '../../../src/drafts/import/files/openFile.ts'
import {
  MAX_CELLS,
  MAX_SHEETS,
  MAX_XML_DEPTH,
} from '../../../src/drafts/import/files/workbookLimits.ts'

const FIXTURES = join(import.meta.dirname, '../../../fixtures')
const readBytes = (path: string) => new Uint8Array(readFileSync(join(FIXTURES, path)))

function getFault(opened: OpenResult): string {
  return opened.ok ? 'opened' : opened.fault
}

/** A valid workbook with one part changed. */
async function replacePart(
  part: string,
  change: (xml: string) => string,
  from = 'import-cases/filtered-rows.xlsx',
): Promise<string> {
  const parts = unzipSync(readBytes(from))
  parts[part] = strToU8(change(strFromU8(parts[part]!)))
  return getFault(await openFile(zipSync(parts)))
}

const SHEET = 'xl/worksheets/sheet1.xml'

test('a cell in row 99,999,999, damaged compression and a flipped byte are rejected with a reason', async () => {
  const faults = await Promise.all(
    ['cell-at-row-99999999', 'damaged-slow', 'one-flipped-byte'].map(async (name) =>
      getFault(await openFile(readBytes(`attack-cases/${name}.xlsx`))),
    ),
  )
  expect(faults).toEqual(['damaged', 'checksum', 'checksum'])
})

describe('a workbook with one flipped byte is rejected or reads the same', () => {
  test.each([
    ['import-cases/number-format-hides.xlsx', 3],
    ['import-cases/hidden-sheet.xlsx', 3],
    ['workbooks/formats-that-show.ods', 13],
  ])(
    '%s',
    async (path, step) => {
      const sound = await openFile(readBytes(path))
      const other: number[] = []
      for (let at = 0; at < readBytes(path).length; at += step) {
        const bytes = readBytes(path)
        bytes[at]! ^= 1 << (at % 8)
        const opened = await openFile(bytes)
        // Without its first bytes it is neither an archive nor text.
        if (opened.ok && JSON.stringify(opened) !== JSON.stringify(sound)) other.push(at)
      }
      expect(other).toEqual([])
    },
    60_000,
  )
})

describe('content outside a sheet is rejected before its cells are read', () => {
  const cell = (name: string) => (xml: string) => xml.replace('r="A2"', `r="${name}"`)
  test.each(['A1048577', 'XFE1', 'AAAAAAAA1048576', 'A99999999', '5', 'A0'])(
    'a cell at %s',
    async (name) => {
      expect(await replacePart(SHEET, cell(name))).toBe('damaged')
    },
  )

  test.each([
    ['row', (xml: string) => xml.replace('<row r="2"', '<row r="99999999"')],
    [
      'columns',
      (xml: string) =>
        xml.replace(
          '<sheetData>',
          '<cols><col min="1" max="999999999" hidden="1"/></cols><sheetData>',
        ),
    ],
    [
      'joined cells',
      (xml: string) =>
        xml.replace(
          '</sheetData>',
          '</sheetData><mergeCells><mergeCell ref="A1:A99999999"/></mergeCells>',
        ),
    ],
    ['tag that does not end', (xml: string) => xml.replace('</sheetData>', '<c r="A1')],
    ['element that is not closed', (xml: string) => xml.replace('</worksheet>', '')],
    [
      'nesting',
      (xml: string) =>
        xml.replace(
          '</sheetData>',
          `</sheetData>${'<a>'.repeat(MAX_XML_DEPTH)}${'</a>'.repeat(MAX_XML_DEPTH)}`,
        ),
    ],
  ])('a %s', async (_, change) => {
    expect(await replacePart(SHEET, change)).toBe('damaged')
  })

  test('a link on every cell of the sheet', async () => {
    const links = '<hyperlinks><hyperlink ref="A1:XFD1048576" location="a"/></hyperlinks>'
    expect(
      await replacePart(SHEET, (xml) => xml.replace('</sheetData>', `</sheetData>${links}`)),
    ).toBe('large')
  })

  test('more cells than a table needs', async () => {
    const cells = `<row r="6">${'<c/>'.repeat(MAX_CELLS)}</row>`
    expect(
      await replacePart(SHEET, (xml) => xml.replace('</sheetData>', `${cells}</sheetData>`)),
    ).toBe('large')
  })

  test('more shared texts than cells', async () => {
    const texts = '<si/>'.repeat(MAX_CELLS)
    expect(
      await replacePart('xl/sharedStrings.xml', (xml) => xml.replace('</sst>', `${texts}</sst>`)),
    ).toBe('large')
  })

  test('a stray cell in the last row of a sheet does not create a million blank rows', async () => {
    const parts = unzipSync(readBytes('import-cases/filtered-rows.xlsx'))
    const stray = '<row r="1048576"><c r="XFD1048576"><v>7</v></c></row>'
    parts[SHEET] = strToU8(strFromU8(parts[SHEET]!).replace('</sheetData>', `${stray}</sheetData>`))
    const opened = await openFile(zipSync(parts))
    const rows = opened.ok ? opened.grids[0]!.rows : []
    expect(rows.length).toBeLessThan(1010)
    expect(rows.slice(0, 3).map(({ line }) => line)).toEqual([1, 3, 5])
    expect(rows.at(-1)).toMatchObject({ line: 1_048_576 })
    expect(rows.at(-1)!.cells[16_383]).toBe('7')
  })

  test('more sheets than a publisher makes', async () => {
    const sheets = '<sheet name="x" sheetId="9" r:id="rId1"/>'.repeat(MAX_SHEETS)
    expect(
      await replacePart('xl/workbook.xml', (xml) => xml.replace('</sheets>', `${sheets}</sheets>`)),
    ).toBe('large')
  })

  const ODS = 'workbooks/norsk-skjult.ods'
  test.each([
    ['large', 'table:table-cell table:number-columns-repeated="16000" '],
    ['damaged', 'table:table-cell table:number-columns-repeated="99999999" '],
    ['damaged', 'table:table-cell table:number-rows-spanned="99999999" '],
  ])('in OpenDocument too: %s for <%s', async (fault, tag) => {
    const change = (xml: string) =>
      xml
        .replaceAll('<table:table-row ', '<table:table-row table:number-rows-repeated="900" ')
        .replaceAll('<table:table-cell ', `<${tag}`)
    expect(await replacePart('content.xml', change, ODS)).toBe(fault)
  })

  test('custom entities are not expanded', async () => {
    const bomb = `<!DOCTYPE a [<!ENTITY a "${'x'.repeat(1000)}"><!ENTITY b "&a;&a;&a;&a;">]>`
    const opened = await replacePart(
      'content.xml',
      (xml) => xml.replace('?>', `?>${bomb}`).replace('York', '&b;'),
      ODS,
    )
    expect(['opened', 'damaged']).toContain(opened)
  })
})

describe('the container of an .xls', () => {
  test.each([
    ['leads back into itself', 40],
    ['leads out of the file', 0xfff0],
  ])('with a chain %s is rejected', async (_, next) => {
    const bytes = readBytes('workbooks/long-texts.xls')
    const view = new DataView(bytes.buffer)
    // The first sector table: the second number of the workbook's chain points elsewhere.
    const table = (view.getUint32(76, true) + 1) * 512
    view.setUint32(table + 50 * 4, next, true)
    expect(getFault(await openFile(bytes))).toBe('damaged')
  })

  test('is rejected if truncated anywhere', async () => {
    const bytes = readBytes('workbooks/norsk-skjult.xls')
    for (let length = 8; length < bytes.length - 512; length += 311)
      expect(getFault(await openFile(bytes.subarray(0, length)))).not.toBe('opened')
  })
})

describe('an archive', () => {
  const book = unzipSync(readBytes('import-cases/filtered-rows.xlsx'))

  /** With a picture of 1,234,567 bytes, whose size is declared as such in every header. */
  function resize(bytes: number): Uint8Array {
    const archive = zipSync({ ...book, 'xl/media/image1.png': new Uint8Array(1_234_567) })
    const view = new DataView(archive.buffer)
    for (let at = 0; at + 4 <= archive.length; at++)
      if (view.getUint32(at, true) === 1_234_567) view.setUint32(at, bytes, true)
    return archive
  }

  test('that unpacks to more than a table needs is not unpacked', async () => {
    expect(getFault(await openFile(resize(1_234_567)))).toBe('opened')
    expect(getFault(await openFile(resize(250_000_000)))).toBe('large')
  })

  test('that declares too small a size is rejected', async () => {
    expect(getFault(await openFile(resize(1000)))).toBe('checksum')
  })

  test('of another program is not a table', async () => {
    expect(getFault(await openFile(zipSync({ 'word/document.xml': strToU8('<a/>') })))).toBe(
      'not a table',
    )
  })

  test('is rejected if truncated anywhere', async () => {
    const bytes = readBytes('import-cases/hidden-sheet.xlsx')
    for (let length = 4; length < bytes.length; length += 97)
      expect(getFault(await openFile(bytes.subarray(0, length)))).not.toBe('opened')
  })
})

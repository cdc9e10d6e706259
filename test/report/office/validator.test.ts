// @vitest-environment node
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeXlsx } from '../../../src/drafts/import/template/xlsxWriter.ts'
import { AWKWARD, awkwardSource, getDeck, getDocument, getWord } from './officeFiles.ts'
import { findValidator, validationErrors } from './validator.ts'

const validator = findValidator()

/** A workbook with all features that ours may use: numbers, text that is no formula, a list, a hint. */
function workbook(words: string): Uint8Array {
  const hint = { title: words, text: words }
  return writeXlsx([
    {
      name: 'Zahlen',
      columns: [
        { width: 12, text: true, hint, list: null },
        { width: 12, text: false, hint: null, list: { allowedValues: ['a', 'b'], warning: words } },
      ],
      rows: [
        ['period', 'value'],
        [`=1+1${words}`, 12.5],
      ],
    },
  ])
}

/** Each kind of file in German, which has the longest words, and for Brighton & Hove. */
const FILES: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  'york.pptx': async () => (await getDeck('indicators', 'de')).bytes,
  'york.docx': async () => getWord(await getDocument('indicators', 'de')),
  'york-short.docx': async () => getWord(await getDocument('indicators', 'de', 'short')),
  'blocked.pptx': async () => (await getDeck(awkwardSource, 'en', 'svg')).bytes,
  'blocked.docx': async () => getWord(await getDocument(awkwardSource, 'en', 'short'), 'svg'),
  'york.xlsx': async () => workbook('Wert in Prozent'),
  'brighton.pptx': async () => (await getDeck(awkwardSource, 'en')).bytes,
  'brighton.docx': async () => getWord(await getDocument(awkwardSource, 'en')),
  'brighton-short.docx': async () => getWord(await getDocument(awkwardSource, 'en', 'short')),
  'brighton.xlsx': async () => workbook(`Brighton${AWKWARD}`),
}

/** The kinds that can be tested here: none if npm has no validator for the system. */
const TRIED = validator === null ? [] : Object.entries(FILES)

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'office-files-'))
})
afterAll(() => rm(folder, { recursive: true }))

test('Microsoft’s validator exists on Linux with an Intel processor; elsewhere the contract decides', () => {
  expect(validator !== null).toBe(process.platform === 'linux' && process.arch === 'x64')
})

test.each(TRIED)(
  'Microsoft’s validator finds no error in %s',
  async (name, make) => {
    expect(await validationErrors(validator ?? '', folder, name, await make())).toEqual([])
  },
  60_000,
)

test.each(validator === null ? [] : [validator])(
  'Microsoft’s validator finds an error',
  async (program) => {
    const files = unzipSync((await getDeck('fixtures/bergen', 'nb')).bytes)
    const xml = strFromU8(files['ppt/presentation.xml']!)
    files['ppt/presentation.xml'] = strToU8(
      xml.replace(/(<p:notesMasterIdLst>.*<\/p:notesMasterIdLst>)(.*<\/p:sldIdLst>)/, '$2$1'),
    )
    const errors = await validationErrors(program, folder, 'wrong.pptx', zipSync(files))
    expect(errors).toHaveLength(1)
    expect(errors[0]).toContain('/ppt/presentation.xml')
  },
  60_000,
)

// @vitest-environment node
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import {
  ImportSession,
  type ImportMessage,
  type ImportRequest,
} from '../../../src/drafts/import/importSession.ts'
import { suggestPlan } from '../../../src/drafts/import/layout/detectColumns.ts'
import { pasteGrid, createYorkContext } from '../../builders/importTables.ts'

const readBytes = (path: string) =>
  new Uint8Array(readFileSync(join(import.meta.dirname, '../../../fixtures', path)))

const context = await createYorkContext('housing')

async function getAnswers(...messages: readonly ImportRequest[]): Promise<readonly string[]> {
  const answers: ImportMessage[] = []
  const session = new ImportSession(
    (message) => void answers.push(message),
    () => Promise.resolve(),
  )
  for (const message of messages) await session.handle(message)
  return answers.map(({ kind }) => kind)
}

const plan = suggestPlan(pasteGrid('area\tvalue', 'York\t1'), 0, context)
const open: ImportRequest = { kind: 'open', context, source: 'area\tvalue\nYork\t1' }

test.each<[string, ImportRequest]>([
  ['of a sheet that is not there', { kind: 'look', sheet: 99, headerRow: null }],
  [
    'of a plan for a sheet that is not there',
    { kind: 'read', run: 1, plan: { ...plan, sheet: 9 }, draft: [] },
  ],
])('a message %s is answered with a failure, not with silence', async (_, message) => {
  expect(await getAnswers(open, message)).toEqual(['opened', 'failed'])
})

test('a message before a file is open is answered with a failure', async () => {
  expect(await getAnswers({ kind: 'read', run: 1, plan, draft: [] })).toEqual(['failed'])
})

test('a workbook with hidden content only is reported as hidden, not empty', async () => {
  const parts = unzipSync(readBytes('import-cases/hidden-sheet.xlsx'))
  const book = strFromU8(parts['xl/workbook.xml']!)
  parts['xl/workbook.xml'] = strToU8(book.replace('name="Published"', '$& state="veryHidden"'))
  const answers: ImportMessage[] = []
  const session = new ImportSession(
    (message) => void answers.push(message),
    () => Promise.resolve(),
  )
  await session.handle({ kind: 'open', context, source: new Uint8Array(zipSync(parts)).buffer })
  expect(answers).toEqual([{ kind: 'not opened', fault: 'hidden' }])
})

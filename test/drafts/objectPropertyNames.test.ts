// @vitest-environment node
import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { checkDraft } from '../../src/drafts/check/checks.ts'
import { compareWithPublished } from '../../src/drafts/preview/difference.ts'
import type { Draft } from '../../src/drafts/draft.ts'
import { applyEdit } from '../../src/drafts/edits.ts'
import { writeFigures } from '../../src/drafts/handOver/writeFigures.ts'
import { chooseFile } from '../../src/drafts/handOver/chooseFile.ts'
import { createDraft } from '../../src/drafts/newDraft.ts'
import { findUpstreamChanges } from '../../src/drafts/preview/upstreamChanges.ts'
import { parseDraftFile, formatDraftFile } from '../../src/drafts/storage/draftFile.ts'
import { getFolder, SMALL } from '../builders/memoryFolder.ts'
import { readYorkPackage } from '../builders/packages.ts'

/** Property names of every JavaScript object, which a file may use as column names. */
const NAMES = ['toString', 'constructor', '__proto__', 'valueOf', 'hasOwnProperty', 'prototype']

/** A draft file in which only one line has a column of that name. */
async function draftWith(name: string): Promise<Draft> {
  const folder = getFolder(SMALL)
  const draft = createDraft(await folder.dataset(), 'housing', 2026, {
    id: 'housing-2026',
    now: '2026-11-25T10:00:00Z',
    basis: await folder.digests(),
  })
  const filled = applyEdit(draft, {
    kind: 'cells',
    cells: [
      ...draft.lines.map(({ id }) => ({ line: id, column: 'value', text: '7' })),
      { line: draft.lines[0]!.id, column: name, text: 'A. Hill' },
    ],
  })
  const reading = parseDraftFile(formatDraftFile(filled), 'york')
  if (!reading.ok) throw new Error(reading.reason)
  return reading.draft
}

test('a malicious draft with a column called toString opens and is checked', async () => {
  const text = await readFile('fixtures/attack-cases/draft-with-a-column-called-toString.json')
  const reading = parseDraftFile(text.toString(), 'york')
  if (!reading.ok) throw new Error(reading.reason)
  const york = await readYorkPackage()
  expect(reading.draft.lines[16]!.cells['toString']).toBe('1 234')
  expect(checkDraft(york, reading.draft).length).toBeGreaterThan(0)
  expect(compareWithPublished(york, reading.draft).lines.length).toBeGreaterThan(0)
})

describe.each(NAMES)('a column called %s', (name) => {
  test('survives a draft file with its cell', async () => {
    const { lines } = await draftWith(name)
    expect(Object.hasOwn(lines[0]!.cells, name)).toBe(true)
    expect(Object.hasOwn(lines[1]!.cells, name)).toBe(false)
  })

  test('is handed over like any other: one cell filled, all others blank', async () => {
    const draft = await draftWith(name)
    const dataset = await getFolder(SMALL).dataset()
    const nothing = { existing: null, isBasis: false, template: null }
    const writing = writeFigures(dataset, draft, chooseFile(dataset, draft), nothing)
    if (!writing.ok || !writing.written) throw new Error('nothing is written')
    const { file } = writing.written
    const [header, ...rows] = new TextDecoder().decode(file.bytes).trim().split(/\r?\n/)
    const at = header!.split(',').indexOf(name)
    expect(at).toBeGreaterThan(0)
    expect(rows.map((row) => row.split(',')[at])).toEqual([
      'A. Hill',
      ...draft.lines.slice(1).map(() => ''),
    ])
  })

  test('can be typed into a line that does not have it', async () => {
    const draft = await draftWith(name)
    const line = draft.lines[1]!.id
    const after = applyEdit(draft, { kind: 'cell', line, column: name, text: 'B. Vale' })
    expect(Object.entries(after.lines[1]!.cells)).toContainEqual([name, 'B. Vale'])
    expect(
      applyEdit(after, { kind: 'cell', line, column: name, text: '' }).lines[1]!.cells,
    ).toEqual(draft.lines[1]!.cells)
  })

  test('is not mistaken for a language, a handed-over line or a known file', async () => {
    const draft = await draftWith(name)
    expect(applyEdit(draft, { kind: 'commentary', lang: name, text: 'Ours.' }).commentary).toEqual(
      Object.fromEntries([[name, 'Ours.']]),
    )
    const found = findUpstreamChanges(
      draft,
      Object.fromEntries([[name, 'x']]),
      await getFolder(SMALL).dataset(),
    )
    expect(found.added).toEqual([name])
  })
})

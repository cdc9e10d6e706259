// @vitest-environment node
import { expect, test } from 'vitest'
import { applyEdit } from '../../../src/drafts/edits.ts'
import { createHandOver, type HandOver } from '../../../src/drafts/handOver/handOver.ts'
import { createDraft } from '../../../src/drafts/newDraft.ts'
import type { Draft, DraftRecord } from '../../../src/drafts/draft.ts'
import { getFolder, SMALL, type Folder } from '../../builders/memoryFolder.ts'

const NOW = '2026-11-25T10:00:00Z'

async function draftOn(folder: Folder, right: string, edition = 2026): Promise<Draft> {
  const basis = await folder.digests()
  return createDraft(await folder.dataset(), right, edition, { id: right, now: NOW, basis })
}

async function handedOver(draft: Draft, folder: Folder): Promise<HandOver> {
  const reading = await createHandOver(draft, folder)
  if (!reading.ok) throw new Error(JSON.stringify(reading))
  return reading.handOver
}

function recommending(draft: Draft, ...records: readonly DraftRecord[]): Draft {
  return records.reduce(
    (before, record) => applyEdit(before, { kind: 'record', of: 'recommendations', record }),
    draft,
  )
}

function ask(right: string, recommendation: string): DraftRecord {
  const text = { recommendation, addressee: 'City of York Council', origin: 'city report' }
  const source = { source: 'Annual report 2026', certainty: 'read' }
  return { id: '1', cells: { id: 'R2026-01', edition: '2026', right, ...text, ...source } }
}

test('a recommendation whose id another group took meanwhile gets the next id, once', async () => {
  const start = getFolder(SMALL)
  const health = recommending(await draftOn(start, 'health'), ask('health', 'Open clinics.'))
  const housing = applyEdit(
    recommending(await draftOn(start, 'housing'), ask('housing', 'Build homes.')),
    {
      kind: 'record',
      of: 'followUps',
      record: {
        id: '2',
        cells: {
          recommendation: 'R2026-01',
          date: '2026-10',
          status: 'under way',
          said_by: 'council',
          source: 'Council minutes',
          certainty: 'read',
        },
      },
    },
  )
  const first = start.with((await handedOver(health, start)).files)
  const { files, renamed } = await handedOver(housing, first)
  expect(renamed).toEqual([{ from: 'R2026-01', to: 'R2026-02' }])
  const both = first.with(files)
  const rows = (await both.text('recommendations.csv')).split('\n')
  expect(rows.filter((row) => row.startsWith('R2026-'))).toEqual([
    expect.stringContaining('R2026-01,2026,health,Open clinics.'),
    expect.stringContaining('R2026-02,2026,housing,Build homes.'),
  ])
  expect(await both.text('follow-up.csv')).toContain('\nR2026-02,2026-10,under way')
  // The draft still calls it R2026-01: another hand-over does not file it again.
  expect(await createHandOver(housing, both)).toMatchObject({ ok: false, reason: 'nothing new' })
})

test('a recommendation that the group filed in other words waits for the group', async () => {
  const start = getFolder(SMALL)
  const draft = await draftOn(start, 'housing')
  const filed = start.with(
    (await handedOver(recommending(draft, ask('housing', 'Build homes.')), start)).files,
  )
  const again = recommending(draft, ask('housing', 'Build a hundred homes.'))
  expect(await createHandOver(again, filed)).toMatchObject({ ok: false, reason: 'blocked records' })
})

test('an existing file is never replaced by a new one, listed in the manifest or not', async () => {
  const bytes = new TextEncoder().encode('indicator,period,value\nrough-sleeping,2023,17\n')
  const start = getFolder(SMALL)
  const draft = await draftOn(start, 'housing', 2025)
  const england = draft.lines.find(({ cells }) => cells['area'] === 'england')!
  const changed = applyEdit(draft, {
    kind: 'cells',
    cells: [
      { line: england.id, column: 'value', text: '4100' },
      { line: england.id, column: 'note', text: 'Late answers' },
    ],
  })
  const corrected = start.with([{ path: 'housing/2025-correction-1.csv', bytes }])
  const { files, fileChoice } = await handedOver(changed, corrected)
  expect(files.map(({ path }) => path)).toEqual([
    'housing/2025-correction-2.csv',
    'datapackage.json',
  ])
  expect(fileChoice.delivery.correction).toBe(2)

  const manifest = JSON.parse(SMALL['datapackage.json']!) as { resources: { path: string }[] }
  manifest.resources = manifest.resources.filter(({ path }) => path !== 'housing/2024.csv')
  const unlisted = getFolder({ ...SMALL, 'datapackage.json': JSON.stringify(manifest) })
  const old = await draftOn(unlisted, 'housing', 2024)
  const filled = applyEdit(old, {
    kind: 'add lines',
    after: null,
    lines: [
      {
        id: 'new',
        cells: { indicator: 'complaints', period: '2024', value: '9' },
        acknowledged: {},
      },
    ],
  })
  expect(await createHandOver(filled, unlisted)).toEqual({
    ok: false,
    reason: 'not listed',
    files: ['housing/2024.csv'],
  })
})

test('a published commentary that cannot be fetched is not overwritten', async () => {
  const start = getFolder(SMALL)
  const written = applyEdit(await draftOn(start, 'housing'), {
    kind: 'commentary',
    lang: 'en',
    text: '## Challenges\n\nToo few homes.\n',
  })
  const filed = start.with((await handedOver(written, start)).files)
  const again = applyEdit(written, {
    kind: 'commentary',
    lang: 'en',
    text: '## Challenges\n\nFar too few homes.\n',
  })
  const reading = await createHandOver(again, {
    read: (path) =>
      path === 'housing/2026.md'
        ? Promise.resolve({ ok: false, reason: 'server error', status: 503 })
        : filed.read(path),
  })
  expect(reading).toEqual({ ok: false, reason: 'unreachable', files: ['housing/2026.md'] })
})

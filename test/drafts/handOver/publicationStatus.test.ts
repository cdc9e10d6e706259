// @vitest-environment node
import { describe, expect, test } from 'vitest'
import type { FileSource } from '../../../src/datapackage/io/fileSource.ts'
import type { Draft, DraftLine } from '../../../src/drafts/draft.ts'
import { applyEdit } from '../../../src/drafts/edits.ts'
import { createHandOverReceipt } from '../../../src/drafts/handOver/handOverReceipt.ts'
import { createHandOver, type HandOver } from '../../../src/drafts/handOver/handOver.ts'
import { createDraft } from '../../../src/drafts/newDraft.ts'
import {
  isFullyPublished,
  countMissing,
  getPublicationStatus,
} from '../../../src/drafts/handOver/publicationStatus.ts'
import { findUnaffectedFigures } from '../../../src/drafts/handOver/unaffectedFigures.ts'
import { findUpstreamChanges } from '../../../src/drafts/preview/upstreamChanges.ts'
import { getFolder, SMALL, type Folder } from '../../builders/memoryFolder.ts'

const NOW = '2026-11-25T10:00:00Z'

async function draftOn(folder: Folder, right = 'housing'): Promise<Draft> {
  const basis = await folder.digests()
  return createDraft(await folder.dataset(), right, 2026, { id: right, now: NOW, basis })
}

function getLine(draft: Draft, indicator: string, area = 'york'): DraftLine {
  const found = draft.lines.find(
    ({ cells }) => cells['indicator'] === indicator && (cells['area'] ?? 'york') === area,
  )
  if (!found) throw new Error(`no line for ${indicator}`)
  return found
}

function fill(draft: Draft, indicator: string, texts: Readonly<Record<string, string>>): Draft {
  const { id } = getLine(draft, indicator)
  const cells = Object.entries(texts).map(([column, text]) => ({ line: id, column, text }))
  return applyEdit(draft, { kind: 'cells', cells })
}

/** A draft of the housing group: two figures, a text and a follow-up. */
async function housing(folder: Folder): Promise<Draft> {
  const figures = fill(
    fill(await draftOn(folder), 'rough-sleeping', { value: '21', note: 'One night' }),
    'overcrowding',
    { value: '7.3' },
  )
  const text = '## Challenges\n\nRents.\n'
  const written = applyEdit(figures, { kind: 'commentary', lang: 'en', text, seen: '' })
  return applyEdit(written, {
    kind: 'record',
    of: 'recommendations',
    record: ask('housing'),
  })
}

function ask(right: string) {
  const cells = { edition: '2026', right, recommendation: `Of ${right}.`, origin: 'city report' }
  const source = { addressee: 'City', source: 'Report', certainty: 'read' }
  return { id: '1', cells: { id: 'R2026-01', ...cells, ...source } }
}

/** A hand-over and the draft with its receipt. */
async function handedOver(
  draft: Draft,
  folder: Folder,
): Promise<{ readonly draft: Draft; readonly handOver: HandOver }> {
  const reading = await createHandOver(draft, folder)
  if (!reading.ok) throw new Error(JSON.stringify(reading))
  const { handOver } = reading
  const remembered = createHandOverReceipt(draft, handOver, NOW)
  return { draft: applyEdit(draft, { kind: 'handed over', handedOver: remembered }), handOver }
}

async function publicationNow(draft: Draft, folder: Folder) {
  const reading = await getPublicationStatus(draft, folder)
  if (!reading.ok) throw new Error(JSON.stringify(reading))
  return reading.publication
}

describe('the publication status', () => {
  test('reports everything as published after the files were copied', async () => {
    const start = getFolder(SMALL)
    const { draft, handOver } = await handedOver(await housing(start), start)
    const publication = await publicationNow(draft, start.with(handOver.files))
    expect(isFullyPublished(publication)).toBe(true)
    expect(publication.parts).toBe(4)
    expect(publication.files).toEqual({ at: NOW, outdated: [], isCopied: true })
  })

  test('reports nothing as lost before the files are copied', async () => {
    const start = getFolder(SMALL)
    const { draft } = await handedOver(await housing(start), start)
    const publication = await publicationNow(draft, start)
    expect(isFullyPublished(publication)).toBe(false)
    expect(countMissing(publication.missing)).toBe(4)
    expect(publication.files).toEqual({ at: NOW, outdated: [], isCopied: false })
  })

  test('names shared files that another group has published since, before they are copied', async () => {
    const start = getFolder(SMALL)
    const { draft } = await handedOver(await housing(start), start)
    const health = applyEdit(await draftOn(start, 'health'), {
      kind: 'record',
      of: 'recommendations',
      record: ask('health'),
    })
    const after = start.with((await handedOver(health, start)).handOver.files)
    const { files } = await publicationNow(draft, after)
    expect(files?.outdated.toSorted()).toEqual(['datapackage.json', 'recommendations.csv'])
    // After another hand-over, both groups' rows are there.
    const again = await handedOver(draft, after)
    const both = after.with(again.handOver.files)
    expect(isFullyPublished(await publicationNow(again.draft, both))).toBe(true)
    expect(await both.text('recommendations.csv')).toContain('Of health.')
  })

  test('names the lost rows where another group’s files were copied over ours', async () => {
    const start = getFolder(SMALL)
    const health = applyEdit(await draftOn(start, 'health'), {
      kind: 'record',
      of: 'recommendations',
      record: ask('health'),
    })
    const theirs = await handedOver(health, start)
    const { draft, handOver } = await handedOver(await housing(start), start)
    // Both zips were made at the same moment, and the other group's is copied last.
    const folder = start.with(handOver.files).with(theirs.handOver.files)
    const { missing, unlisted, files } = await publicationNow(draft, folder)
    expect(missing.lines).toEqual([])
    expect(missing.rows.map(({ path, cells }) => [path, cells['recommendation']])).toEqual([
      ['recommendations.csv', 'Of housing.'],
    ])
    // The commentary is on the server, but the last manifest does not list it.
    expect(missing.commentaries).toEqual([])
    expect(unlisted).toEqual(['housing/2026.csv', 'housing/2026.md'])
    expect((await folder.dataset()).records!.commentaries).toEqual([])
    expect(files).toMatchObject({ isCopied: true })
    // Another hand-over repairs everything and takes nothing from the other group.
    const again = await handedOver(draft, folder)
    const mended = folder.with(again.handOver.files)
    expect(isFullyPublished(await publicationNow(again.draft, mended))).toBe(true)
    const { records } = await mended.dataset()
    expect(records!.commentaries).toHaveLength(1)
    expect(records!.recommendations.map(({ right }) => right).toSorted()).toEqual([
      'health',
      'housing',
    ])
  })

  test('names a figure that somebody changed afterwards, and a text that somebody else wrote', async () => {
    const start = getFolder(SMALL)
    const { draft, handOver } = await handedOver(await housing(start), start)
    const copied = start.with(handOver.files)
    const bytes = (text: string) => new TextEncoder().encode(text)
    const changed = (await copied.text('housing/2026.csv')).replace(',21,', ',22,')
    const folder = copied.with([
      { path: 'housing/2026.csv', bytes: bytes(changed) },
      { path: 'housing/2026.md', bytes: bytes('Theirs.\n') },
    ])
    const { missing } = await publicationNow(draft, folder)
    expect(missing.lines.map(({ cells }) => cells['indicator'])).toEqual(['rough-sleeping'])
    expect(missing.conflicts).toEqual([
      { lang: 'en', path: 'housing/2026.md', published: 'Theirs.\n' },
    ])
  })

  test('parses the package once, also where a commentary is contested', async () => {
    const start = getFolder(SMALL)
    const { draft, handOver } = await handedOver(await housing(start), start)
    const text = new TextEncoder().encode('Theirs.\n')
    const folder = start.with(handOver.files).with([{ path: 'housing/2026.md', bytes: text }])
    // No part of a hand-over reads areas.csv but the reader of the package.
    let parsed = 0
    const counted: FileSource = {
      async read(path) {
        const result = await folder.read(path)
        if (!result.ok || path !== 'areas.csv') return result
        const { bytes, ...rest } = result
        return {
          ...rest,
          get bytes() {
            parsed++
            return bytes
          },
        }
      },
    }
    const status = await getPublicationStatus(draft, counted)
    expect(status.ok && status.publication.missing.conflicts).toHaveLength(1)
    expect(parsed).toBe(1)
  })

  test('has no result where the server does not answer', async () => {
    const draft = await housing(getFolder(SMALL))
    expect(await getPublicationStatus(draft, getFolder({}))).toEqual({
      ok: false,
      reason: 'unreachable',
      files: ['datapackage.json'],
    })
  })
})

describe('a second hand-over, after the first one is published', () => {
  async function afterwards() {
    const start = getFolder(SMALL)
    const { draft, handOver } = await handedOver(await housing(start), start)
    return { draft, folder: start.with(handOver.files) }
  }

  test('empties a note in the file too, although the draft is older than the file', async () => {
    const { draft, folder } = await afterwards()
    const emptied = fill(draft, 'rough-sleeping', { note: '' })
    const { files } = (await handedOver(emptied, folder)).handOver
    expect(new TextDecoder().decode(files[0]!.bytes)).toContain(
      '\nrough-sleeping,2026,york,,,21,,,,,,\n',
    )
  })

  test('keeps a note that a colleague has written there since', async () => {
    const { draft, folder } = await afterwards()
    const text = (await folder.text('housing/2026.csv')).replace('One night', 'Two nights')
    const bytes = new TextEncoder().encode(text)
    const later = folder.with([{ path: 'housing/2026.csv', bytes }])
    const emptied = fill(draft, 'rough-sleeping', { note: '' })
    expect(await createHandOver(emptied, later)).toMatchObject({ reason: 'nothing new' })
  })

  test('asks for a value or a status where a published line was emptied', async () => {
    const { draft, folder } = await afterwards()
    const emptied = fill(draft, 'overcrowding', { value: '' })
    const reading = await createHandOver(emptied, folder)
    expect(reading).toMatchObject({ ok: false, reason: 'blocked' })
    expect(reading.ok || reading.reason !== 'blocked' ? [] : reading.checks).toMatchObject([
      {
        lineId: getLine(draft, 'overcrowding').id,
        problem: { severity: 'error', detail: { published: 7.3 } },
      },
    ])
    const reported = fill(emptied, 'overcrowding', { status: 'not collected', note: 'A slip' })
    const { files } = (await handedOver(reported, folder)).handOver
    expect(new TextDecoder().decode(files[0]!.bytes)).toContain(
      '\novercrowding,2026,york,,,,,,not collected,A slip,,\n',
    )
  })

  test('reports changes of colleagues as upstream changes, and its own files not', async () => {
    const { draft, folder } = await afterwards()
    const nothing = { changed: [], added: [], removed: [], lines: [] }
    expect(findUpstreamChanges(draft, await folder.digests(), await folder.dataset())).toEqual(
      nothing,
    )
    const text = (await folder.text('housing/2026.csv')).replace(',21,', ',22,')
    const bytes = new TextEncoder().encode(text)
    const later = folder.with([{ path: 'housing/2026.csv', bytes }])
    expect(findUpstreamChanges(draft, await later.digests(), await later.dataset())).toMatchObject({
      added: ['housing/2026.csv'],
      lines: [{ published: { value: 22 } }, { published: { value: 7.3 } }],
    })
  })

  test('names published figures that the draft no longer has, with their file', async () => {
    const { draft, folder } = await afterwards()
    expect(findUnaffectedFigures(await folder.dataset(), draft)).toEqual([])
    const moved = fill(draft, 'rough-sleeping', { period: '2025' })
    const without = applyEdit(moved, {
      kind: 'remove line',
      line: getLine(moved, 'overcrowding').id,
    })
    expect(findUnaffectedFigures(await folder.dataset(), without)).toMatchObject([
      {
        figure: {
          key: { indicator: 'rough-sleeping' },
          value: 21,
          provenance: { file: 'housing/2026.csv', line: 2 },
        },
        isOwn: true,
      },
      { figure: { key: { indicator: 'overcrowding' }, value: 7.3 }, isOwn: true },
    ])
  })

  test('names such figures of a colleague too, as somebody else’s', async () => {
    const { folder } = await afterwards()
    const other = fill(await draftOn(getFolder(SMALL)), 'rough-sleeping', { value: '21' })
    expect(findUnaffectedFigures(await folder.dataset(), other)).toMatchObject([
      { figure: { key: { indicator: 'overcrowding' } }, isOwn: false },
    ])
  })
})

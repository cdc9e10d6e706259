// @vitest-environment node
import { describe, expect, test } from 'vitest'
import type { Draft } from '../../../src/desk/draft.ts'
import { edited } from '../../../src/desk/edits.ts'
import { handedOverOf } from '../../../src/desk/handedOver.ts'
import { handOverOf, type HandOver } from '../../../src/desk/handOver.ts'
import { newDraft } from '../../../src/desk/newDraft.ts'
import { draftedCommentary } from '../../../src/desk/records/commentaryDraft.ts'
import { joinedCommentaries } from '../../../src/desk/records/joinedCommentaries.ts'
import { folderOf, SMALL, type Folder } from '../folder.ts'

const NOW = '2026-11-25T10:00:00Z'
const OURS = '## Challenges\n\nToo few homes.\n'
const THEIRS = '## Challenges\n\nRents rise.\n\n## Good practice\n\nA day centre.\n'

async function draftOn(folder: Folder): Promise<Draft> {
  const basis = await folder.digests()
  return newDraft(await folder.dataset(), 'housing', 2026, { id: 'd', now: NOW, basis })
}

/** What somebody types, with what was before the eyes. */
async function typed(draft: Draft, text: string, folder: Folder): Promise<Draft> {
  const { seen } = draftedCommentary(draft, (await folder.dataset()).records!, 'en')
  const edit = { kind: 'commentary', lang: 'en', text } as const
  return edited(draft, seen === undefined ? edit : { ...edit, seen })
}

async function handedOver(draft: Draft, folder: Folder): Promise<HandOver> {
  const reading = await handOverOf(draft, folder)
  if (!reading.ok) throw new Error(JSON.stringify(reading))
  return reading.handOver
}

/** The folder after a colleague has handed this text over. */
async function withTheirs(folder: Folder, text = THEIRS): Promise<Folder> {
  const theirs = await typed(await draftOn(folder), text, folder)
  return folder.with((await handedOver(theirs, folder)).files)
}

const CONTESTED = {
  ok: false,
  reason: 'contested',
  commentaries: [{ lang: 'en', path: 'housing/2026.md', published: THEIRS }],
}

describe('a commentary that a colleague published while the group wrote its own', () => {
  test('is not written over: the hand-over shows it and waits for a choice', async () => {
    const start = folderOf(SMALL)
    const draft = await typed(await draftOn(start), OURS, start)
    const folder = await withTheirs(start)
    expect(await handOverOf(draft, folder)).toEqual(CONTESTED)
  })

  test('is found also where another group’s list of files does not name it', async () => {
    const start = folderOf(SMALL)
    const draft = await typed(await draftOn(start), OURS, start)
    const bytes = new TextEncoder().encode(THEIRS)
    expect(await handOverOf(draft, start.with([{ path: 'housing/2026.md', bytes }]))).toEqual(
      CONTESTED,
    )
  })

  test('gives way to ours once somebody has seen it and says so', async () => {
    const start = folderOf(SMALL)
    const draft = await typed(await draftOn(start), OURS, start)
    const folder = await withTheirs(start)
    const chosen = edited(draft, { kind: 'commentary', lang: 'en', text: OURS, seen: THEIRS })
    const after = folder.with((await handedOver(chosen, folder)).files)
    expect(await after.text('housing/2026.md')).toBe(OURS)
  })

  test('stays, where the group takes it instead of its own, and there is nothing to hand over', async () => {
    const start = folderOf(SMALL)
    const draft = await typed(await draftOn(start), OURS, start)
    const folder = await withTheirs(start)
    const chosen = edited(draft, { kind: 'commentary', lang: 'en', text: THEIRS, seen: THEIRS })
    expect(await handOverOf(chosen, folder)).toMatchObject({ reason: 'nothing new' })
  })

  test('is asked about again when it changes once more after the choice', async () => {
    const start = folderOf(SMALL)
    const draft = await typed(await draftOn(start), OURS, start)
    const folder = await withTheirs(start)
    const chosen = edited(draft, { kind: 'commentary', lang: 'en', text: OURS, seen: THEIRS })
    const again = await withTheirs(folder, `${THEIRS}\nAnd a night shelter.\n`)
    expect(await handOverOf(chosen, again)).toMatchObject({ reason: 'contested' })
  })

  test('is the commentary where the group typed a word and took it back', async () => {
    const start = folderOf(SMALL)
    const draft = await typed(await typed(await draftOn(start), OURS, start), '', start)
    const folder = await withTheirs(start)
    expect(await handOverOf(draft, folder)).toMatchObject({ reason: 'nothing new' })
    const { records } = await folder.dataset()
    expect(draftedCommentary(draft, records!, 'en')).toEqual({ text: THEIRS, seen: THEIRS })
  })

  test('that was taken out meanwhile is asked about too', async () => {
    const start = await withTheirs(folderOf(SMALL))
    const draft = await typed(await draftOn(start), OURS, start)
    expect(await handOverOf(draft, folderOf(SMALL))).toMatchObject({
      reason: 'contested',
      commentaries: [{ published: '' }],
    })
  })
})

describe('a draft of an older program, which does not know what the group saw', () => {
  const old = (draft: Draft, text: string) =>
    edited(draft, { kind: 'commentary', lang: 'en', text })

  test('is handed over where nothing is published, or the very file that it was begun on', async () => {
    const start = folderOf(SMALL)
    const { files } = await handedOver(old(await draftOn(start), OURS), start)
    expect(files.map(({ path }) => path)).toEqual(['housing/2026.md', 'datapackage.json'])
    const folder = await withTheirs(start)
    const onTheirs = old(await draftOn(folder), OURS)
    expect((await handedOver(onTheirs, folder)).files.map(({ path }) => path)).toEqual([
      'housing/2026.md',
    ])
  })

  test('asks where another text is published', async () => {
    const start = folderOf(SMALL)
    const draft = old(await draftOn(start), OURS)
    expect(await handOverOf(draft, await withTheirs(start))).toEqual(CONTESTED)
  })
})

test('the group’s own text of an earlier hand-over is nobody else’s: it goes on writing', async () => {
  const start = folderOf(SMALL)
  const first = await typed(await draftOn(start), OURS, start)
  const handOver = await handedOver(first, start)
  const after = start.with(handOver.files)
  const known = edited(first, {
    kind: 'handed over',
    handedOver: handedOverOf(first, handOver, NOW),
  })
  // The page was not loaded again: it still believes that nothing is published.
  const more = await typed(known, `${OURS}\nAnd dear.\n`, start)
  const { files } = await handedOver(more, after)
  expect(new TextDecoder().decode(files[0]!.bytes)).toContain('And dear.')
  // Back to nothing, as it was before: that is a change too.
  const emptied = await typed(known, '', start)
  expect((await handedOver(emptied, after)).removed).toEqual(['housing/2026.md'])
})

test('a commentary that was emptied leaves the list of files, and its file is named as one to go', async () => {
  const start = await withTheirs(folderOf(SMALL))
  const draft = await typed(await draftOn(start), '## Challenges\n\n \n', start)
  const { files, removed, basis } = await handedOver(draft, start)
  expect(removed).toEqual(['housing/2026.md'])
  expect(basis['housing/2026.md']).toMatch(/^[0-9a-f]{16}$/)
  expect(files.map(({ path }) => path)).toEqual(['datapackage.json'])
  const after = start.with(files)
  expect(await after.text('datapackage.json')).not.toContain('housing/2026.md')
  expect((await after.dataset()).records!.commentaries).toEqual([])
  const manifest = JSON.parse(await after.text('datapackage.json')) as { resources: object[] }
  const before = JSON.parse(await start.text('datapackage.json')) as { resources: object[] }
  expect(manifest.resources).toHaveLength(before.resources.length - 1)
})

describe('ours and theirs as one text', () => {
  test('theirs stands below ours, part by part, and what both say stands once', () => {
    expect(joinedCommentaries(OURS, THEIRS, 'en')).toBe(
      '## Challenges\n\nToo few homes.\n\nRents rise.\n\n## Good practice\n\nA day centre.\n',
    )
    expect(joinedCommentaries(THEIRS, THEIRS, 'en')).toBe(THEIRS)
  })

  test('what theirs says under headings of its own, or under none, is not lost', () => {
    const joined = joinedCommentaries(OURS, 'Before.\n\n## Thanks\n\nTo all.\n', 'en')
    expect(joined).toBe('## Challenges\n\nToo few homes.\n\nBefore.\n\n## Thanks\n\nTo all.\n')
    expect(joinedCommentaries('', THEIRS, 'en')).toBe(THEIRS)
  })
})

// @vitest-environment node
import { describe, expect, test } from 'vitest'
import type { Draft } from '../../../src/drafts/draft.ts'
import { applyEdit } from '../../../src/drafts/edits.ts'
import { createHandOverReceipt } from '../../../src/drafts/handOver/handOverReceipt.ts'
import { createHandOver, type HandOver } from '../../../src/drafts/handOver/handOver.ts'
import { createDraft } from '../../../src/drafts/newDraft.ts'
import { getDraftCommentary } from '../../../src/drafts/commentary/draftCommentary.ts'
import { joinCommentaries } from '../../../src/drafts/commentary/joinCommentaries.ts'
import { getFolder, SMALL, type Folder } from '../../builders/memoryFolder.ts'

const NOW = '2026-11-25T10:00:00Z'
const OURS = '## Challenges\n\nToo few homes.\n'
const THEIRS = '## Challenges\n\nRents rise.\n\n## Good practice\n\nA day centre.\n'

async function draftOn(folder: Folder): Promise<Draft> {
  const basis = await folder.digests()
  return createDraft(await folder.dataset(), 'housing', 2026, { id: 'd', now: NOW, basis })
}

/** An edit, with the published text that the writer has seen. */
async function enter(draft: Draft, text: string, folder: Folder): Promise<Draft> {
  const { seen } = getDraftCommentary(draft, (await folder.dataset()).records!, 'en')
  const edit = { kind: 'commentary', lang: 'en', text } as const
  return applyEdit(draft, seen === undefined ? edit : { ...edit, seen })
}

async function handedOver(draft: Draft, folder: Folder): Promise<HandOver> {
  const reading = await createHandOver(draft, folder)
  if (!reading.ok) throw new Error(JSON.stringify(reading))
  return reading.handOver
}

/** The folder after a colleague has handed over this text. */
async function withTheirs(folder: Folder, text = THEIRS): Promise<Folder> {
  const theirs = await enter(await draftOn(folder), text, folder)
  return folder.with((await handedOver(theirs, folder)).files)
}

const CONTESTED = {
  ok: false,
  reason: 'contested',
  commentaries: [{ lang: 'en', path: 'housing/2026.md', published: THEIRS }],
}

describe('a commentary that a colleague has published meanwhile', () => {
  test('is not overwritten: the hand-over reports a conflict and waits for a choice', async () => {
    const start = getFolder(SMALL)
    const draft = await enter(await draftOn(start), OURS, start)
    const folder = await withTheirs(start)
    expect(await createHandOver(draft, folder)).toEqual(CONTESTED)
  })

  test('is found even if the manifest of another group does not list it', async () => {
    const start = getFolder(SMALL)
    const draft = await enter(await draftOn(start), OURS, start)
    const bytes = new TextEncoder().encode(THEIRS)
    expect(await createHandOver(draft, start.with([{ path: 'housing/2026.md', bytes }]))).toEqual(
      CONTESTED,
    )
  })

  test('is replaced after somebody has seen it and chosen ours', async () => {
    const start = getFolder(SMALL)
    const draft = await enter(await draftOn(start), OURS, start)
    const folder = await withTheirs(start)
    const chosen = applyEdit(draft, { kind: 'commentary', lang: 'en', text: OURS, seen: THEIRS })
    const after = folder.with((await handedOver(chosen, folder)).files)
    expect(await after.text('housing/2026.md')).toBe(OURS)
  })

  test('stays if the group chooses it, and there is nothing to hand over', async () => {
    const start = getFolder(SMALL)
    const draft = await enter(await draftOn(start), OURS, start)
    const folder = await withTheirs(start)
    const chosen = applyEdit(draft, { kind: 'commentary', lang: 'en', text: THEIRS, seen: THEIRS })
    expect(await createHandOver(chosen, folder)).toMatchObject({ reason: 'nothing new' })
  })

  test('causes another conflict when it changes again after the choice', async () => {
    const start = getFolder(SMALL)
    const draft = await enter(await draftOn(start), OURS, start)
    const folder = await withTheirs(start)
    const chosen = applyEdit(draft, { kind: 'commentary', lang: 'en', text: OURS, seen: THEIRS })
    const again = await withTheirs(folder, `${THEIRS}\nAnd a night shelter.\n`)
    expect(await createHandOver(chosen, again)).toMatchObject({ reason: 'contested' })
  })

  test('is shown where the group has undone its own changes', async () => {
    const start = getFolder(SMALL)
    const draft = await enter(await enter(await draftOn(start), OURS, start), '', start)
    const folder = await withTheirs(start)
    expect(await createHandOver(draft, folder)).toMatchObject({ reason: 'nothing new' })
    const { records } = await folder.dataset()
    expect(getDraftCommentary(draft, records!, 'en')).toEqual({ text: THEIRS, seen: THEIRS })
  })

  test('causes a conflict when it was deleted meanwhile', async () => {
    const start = await withTheirs(getFolder(SMALL))
    const draft = await enter(await draftOn(start), OURS, start)
    expect(await createHandOver(draft, getFolder(SMALL))).toMatchObject({
      reason: 'contested',
      commentaries: [{ published: '' }],
    })
  })
})

describe('a draft of an older version, without the texts that the group has seen', () => {
  const old = (draft: Draft, text: string) =>
    applyEdit(draft, { kind: 'commentary', lang: 'en', text })

  test('is handed over if nothing is published, or the file it was begun on', async () => {
    const start = getFolder(SMALL)
    const { files } = await handedOver(old(await draftOn(start), OURS), start)
    expect(files.map(({ path }) => path)).toEqual(['housing/2026.md', 'datapackage.json'])
    const folder = await withTheirs(start)
    const onTheirs = old(await draftOn(folder), OURS)
    expect((await handedOver(onTheirs, folder)).files.map(({ path }) => path)).toEqual([
      'housing/2026.md',
    ])
  })

  test('causes a conflict if another text is published', async () => {
    const start = getFolder(SMALL)
    const draft = old(await draftOn(start), OURS)
    expect(await createHandOver(draft, await withTheirs(start))).toEqual(CONTESTED)
  })
})

test('continues from the text of its own earlier hand-over', async () => {
  const start = getFolder(SMALL)
  const first = await enter(await draftOn(start), OURS, start)
  const handOver = await handedOver(first, start)
  const after = start.with(handOver.files)
  const known = applyEdit(first, {
    kind: 'handed over',
    handedOver: createHandOverReceipt(first, handOver, NOW),
  })
  // The page was not reloaded: it still assumes that nothing is published.
  const more = await enter(known, `${OURS}\nAnd dear.\n`, start)
  const { files } = await handedOver(more, after)
  expect(new TextDecoder().decode(files[0]!.bytes)).toContain('And dear.')
  // Back to no text, as before: that is a change too.
  const emptied = await enter(known, '', start)
  expect((await handedOver(emptied, after)).removed).toEqual(['housing/2026.md'])
})

test('removes an emptied commentary from the manifest and names its file for deletion', async () => {
  const start = await withTheirs(getFolder(SMALL))
  const draft = await enter(await draftOn(start), '## Challenges\n\n \n', start)
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

describe('joined commentaries', () => {
  test('have the other text below ours, section by section, and common text once', () => {
    expect(joinCommentaries(OURS, THEIRS, 'en')).toBe(
      '## Challenges\n\nToo few homes.\n\nRents rise.\n\n## Good practice\n\nA day centre.\n',
    )
    expect(joinCommentaries(THEIRS, THEIRS, 'en')).toBe(THEIRS)
  })

  test('keep the other text’s own headings and the text under none', () => {
    const joined = joinCommentaries(OURS, 'Before.\n\n## Thanks\n\nTo all.\n', 'en')
    expect(joined).toBe('## Challenges\n\nToo few homes.\n\nBefore.\n\n## Thanks\n\nTo all.\n')
    expect(joinCommentaries('', THEIRS, 'en')).toBe(THEIRS)
  })
})

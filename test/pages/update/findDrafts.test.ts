// @vitest-environment node
import { expect, test } from 'vitest'
import { findDrafts } from '../../../src/pages/update/findDrafts.ts'
import { getDraft } from '../../builders/memoryDrafts.ts'

test('drafts that were saved in the same instant have one order, however the browser lists them', () => {
  const saved = '2026-03-01T10:00:00.000Z'
  const drafts = ['d-1', 'd-2'].map((id) => ({ draft: getDraft({ id, saved }), version: 1 }))
  const later = {
    draft: getDraft({ id: 'd-3', saved: '2026-03-01T10:00:00.001Z' }),
    version: 1,
  }
  for (const listed of [
    [...drafts, later],
    [later, ...drafts.toReversed()],
  ]) {
    const found = findDrafts({ ok: true, drafts: listed, unreadable: [] }, 'housing', 2026)
    expect(found.map(({ draft }) => draft.id)).toEqual(['d-3', 'd-1', 'd-2'])
  }
})

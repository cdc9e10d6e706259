// @vitest-environment node
import { describe, expect, test } from 'vitest'
import {
  getDraftFileName,
  parseDraftFile,
  formatDraftFile,
  formatUnreadableFile,
} from '../../../src/drafts/storage/draftFile.ts'
import { getDraft } from '../../builders/memoryDrafts.ts'

const draft = getDraft({
  title: 'Højås’ copy, second try',
  lines: [
    {
      id: 'l-1',
      cells: { indicator: 'rough-sleeping', period: '2026', value: '1,5x', note: '=SUM(A1)' },
      acknowledged: { 'large-jump': 'counted anew' },
    },
  ],
  commentary: { en: '# A **challenge**' },
})

test('a draft survives a file, including invalid cells', () => {
  expect(parseDraftFile(formatDraftFile(draft), 'york')).toEqual({ ok: true, draft })
})

test('a draft file includes the texts seen and the hand-over receipt', () => {
  const later = getDraft({
    commentarySeen: { en: ['', 'Theirs.\n'] },
    handedOver: {
      at: '2026-03-01T10:00:00.000Z',
      files: { 'housing/2026.csv': { was: '', is: '0123456789abcdef' } },
      digests: { 'housing/2026.csv': '0123456789abcdef' },
      lines: { 'l-1': { indicator: 'rough-sleeping', period: '2026', value: '18' } },
      commentary: { en: 'Ours.\n' },
    },
  })
  expect(parseDraftFile(formatDraftFile(later), 'york')).toEqual({ ok: true, draft: later })
})

test('its file name has right, edition and title', () => {
  expect(getDraftFileName(getDraft())).toBe('housing-2026-draft.json')
  expect(getDraftFileName(draft)).toBe('housing-2026-hojas-copy-second-try-draft.json')
})

test.each([
  ['no JSON', 'indicator,period'],
  ['another JSON', '{"resources":[]}'],
  ['nothing', 'null'],
  ['a draft that was cut', formatDraftFile(draft).replace('"lines"', '"line"')],
])('%s is rejected as no draft', (_name, text) => {
  expect(parseDraftFile(text, 'york')).toEqual({ ok: false, reason: 'no draft' })
})

test('a draft of another city is rejected', () => {
  expect(parseDraftFile(formatDraftFile(draft), 'bergen')).toEqual({
    ok: false,
    reason: 'other city',
    city: 'york',
  })
})

describe('an unreadable entry of the storage', () => {
  test('is saved to a file completely, so that the version that wrote it can open it', () => {
    const newer = { ...draft, lines: { first: 'of another kind' }, extra: [1, 2] }
    expect(JSON.parse(formatUnreadableFile({ draft: newer, version: 4 }))).toEqual({
      format: 'working-group-draft',
      version: 1,
      draft: newer,
    })
  })

  test('is saved to a file also where JSON lacks a type', () => {
    const ring: Record<string, unknown> = { name: 'ring', big: 12345678901234567890n }
    ring['self'] = ring
    ring['twice'] = [{ a: 1 }, { a: 1 }]
    ring['map'] = new Map([['key', new Set(['one'])]])
    expect(JSON.parse(formatUnreadableFile(ring)).draft).toEqual({
      name: 'ring',
      big: '12345678901234567890',
      self: null,
      twice: [{ a: 1 }, { a: 1 }],
      map: [['key', ['one']]],
    })
    for (const content of [null, undefined, 'a text', 7])
      expect(() => formatUnreadableFile(content)).not.toThrow()
  })
})

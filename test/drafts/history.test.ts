// @vitest-environment node
import { describe, expect, test } from 'vitest'
import type { Draft, DraftLine } from '../../src/drafts/draft.ts'
import { applyEdit, createLineId, type Edit } from '../../src/drafts/edits.ts'
import {
  recordEdit,
  createHistory,
  redoEdit,
  endTypingStep,
  undoEdit,
} from '../../src/drafts/history.ts'

const line = (id: string, cells: DraftLine['cells'] = {}): DraftLine => ({
  id,
  cells,
  acknowledged: {},
})

const DRAFT: Draft = {
  id: 'd1',
  city: 'york',
  right: 'housing',
  edition: 2026,
  title: '',
  created: '2026-11-25T10:00:00Z',
  saved: '2026-11-25T10:00:00Z',
  basis: {},
  lines: [line('1', { indicator: 'rough-sleeping', period: '2026' }), line('2', { value: '7' })],
  commentary: {},
  followUps: [],
  recommendations: [],
}

const cell = (id: string, column: string, text: string): Edit => ({
  kind: 'cell',
  line: id,
  column,
  text,
})

describe('an edit', () => {
  test('changes one cell and keeps the other line objects', () => {
    const after = applyEdit(DRAFT, cell('1', 'value', '12'))
    expect(after.lines[0]!.cells).toEqual({
      indicator: 'rough-sleeping',
      period: '2026',
      value: '12',
    })
    expect(after.lines[1]).toBe(DRAFT.lines[1])
    expect(DRAFT.lines[0]!.cells).not.toHaveProperty('value')
  })

  test('keeps a text exactly as typed, and removes a blanked cell', () => {
    expect(applyEdit(DRAFT, cell('1', 'value', ' 12,5 ')).lines[0]!.cells['value']).toBe(' 12,5 ')
    expect(applyEdit(DRAFT, cell('2', 'value', '')).lines[1]!.cells).toEqual({})
  })

  test('returns the same draft if it changes nothing', () => {
    expect(applyEdit(DRAFT, cell('2', 'value', '7'))).toBe(DRAFT)
    expect(applyEdit(DRAFT, cell('9', 'value', '7'))).toBe(DRAFT)
    expect(applyEdit(DRAFT, { kind: 'remove line', line: '9' })).toBe(DRAFT)
  })

  test('pastes a block into its cells at once', () => {
    const after = applyEdit(DRAFT, {
      kind: 'cells',
      cells: [
        { line: '1', column: 'value', text: '1' },
        { line: '1', column: 'lower', text: '0' },
        { line: '2', column: 'value', text: '2' },
      ],
    })
    expect(after.lines.map(({ cells }) => [cells['value'], cells['lower']])).toEqual([
      ['1', '0'],
      ['2', undefined],
    ])
  })

  test('adds lines after another one or at the end, and removes a line', () => {
    const add = (after: string | null): Edit => ({
      kind: 'add lines',
      lines: [line(createLineId(DRAFT))],
      after,
    })
    expect(applyEdit(DRAFT, add('1')).lines.map(({ id }) => id)).toEqual(['1', '3', '2'])
    expect(applyEdit(DRAFT, add(null)).lines.map(({ id }) => id)).toEqual(['1', '2', '3'])
    const without = applyEdit(DRAFT, { kind: 'remove line', line: '1' })
    expect(without.lines.map(({ id }) => id)).toEqual(['2'])
  })

  test('acknowledges a warning with a reason; a blank reason revokes it', () => {
    const ack = (reason: string): Edit => ({
      kind: 'acknowledge',
      line: '2',
      code: 'large-jump',
      reason,
    })
    const after = applyEdit(DRAFT, ack('A hostel closed '))
    expect(after.lines[1]!.acknowledged).toEqual({ 'large-jump': 'A hostel closed ' })
    expect(applyEdit(after, ack('  ')).lines[1]!.acknowledged).toEqual({})
  })

  test('of the figure revokes acknowledgements; one of its note does not', () => {
    const acknowledged = applyEdit(DRAFT, {
      kind: 'acknowledge',
      line: '2',
      code: 'large-jump',
      reason: 'A hostel closed',
    })
    const reasons = (edit: Edit) => applyEdit(acknowledged, edit).lines[1]!.acknowledged
    for (const column of ['value', 'lower', 'status', 'period', 'area'])
      expect(reasons(cell('2', column, '99'))).toEqual({})
    for (const column of ['note', 'note_nb', 'source', 'source_url'])
      expect(reasons(cell('2', column, 'words'))).toEqual({ 'large-jump': 'A hostel closed' })
  })

  test('writes and empties commentary, and replaces a record', () => {
    const commentary = (text: string): Edit => ({ kind: 'commentary', lang: 'en', text })
    expect(applyEdit(DRAFT, commentary('')).commentary).toEqual({ en: '' })
    expect(applyEdit(DRAFT, commentary('More rooms.')).commentary).toEqual({ en: 'More rooms.' })
    const record = (id: string, status: string): Edit => ({
      kind: 'record',
      of: 'followUps',
      record: { id, cells: { status } },
    })
    const both = applyEdit(applyEdit(DRAFT, record('a', 'under way')), record('b', 'unknown'))
    const after = applyEdit(both, record('a', 'implemented'))
    expect(after.followUps.map(({ id, cells }) => `${id} ${cells['status']}`)).toEqual([
      'a implemented',
      'b unknown',
    ])
    const removed = applyEdit(after, { kind: 'remove record', of: 'followUps', id: 'a' })
    expect(removed.followUps.map(({ id }) => id)).toEqual(['b'])
  })
})

describe('undo', () => {
  const enter = (...texts: readonly string[]) =>
    texts.reduce(
      (history, text) => recordEdit(history, cell('1', 'value', text)),
      createHistory(DRAFT),
    )

  test('reverts the typing in one cell as one step, and redo restores it', () => {
    const history = enter('1', '12', '120')
    expect(undoEdit(history).present).toBe(DRAFT)
    expect(redoEdit(undoEdit(history)).present).toBe(history.present)
  })

  test('reverts only what was typed since the cell was left', () => {
    const again = recordEdit(endTypingStep(enter('1', '12')), cell('1', 'value', '120'))
    expect(undoEdit(again).present.lines[0]!.cells['value']).toBe('12')
  })

  test('goes cell by cell, and typing after it discards the redo steps', () => {
    const two = recordEdit(enter('1'), cell('2', 'value', '8'))
    const one = undoEdit(two)
    expect(one.present.lines.map(({ cells }) => cells['value'])).toEqual(['1', '7'])
    const other = recordEdit(one, cell('2', 'value', '9'))
    expect(redoEdit(other)).toBe(other)
    expect(undoEdit(other).present.lines[1]!.cells['value']).toBe('7')
  })

  test('does not merge typing before and after an undo', () => {
    const history = recordEdit(
      undoEdit(recordEdit(enter('1'), cell('2', 'value', '8'))),
      cell('1', 'value', '15'),
    )
    expect(undoEdit(history).present.lines[0]!.cells['value']).toBe('1')
  })

  test('does nothing at the beginning, nor does redo at the end', () => {
    const history = createHistory(DRAFT)
    expect(undoEdit(history)).toBe(history)
    expect(redoEdit(history)).toBe(history)
    expect(recordEdit(history, cell('2', 'value', '7'))).toBe(history)
  })

  test('keeps a hand-over, since its files are published', () => {
    const handedOver = {
      at: '2026-03-01T10:00:00Z',
      files: {},
      digests: {},
      lines: {},
      commentary: {},
    }
    const history = recordEdit(
      recordEdit(enter('1'), { kind: 'handed over', handedOver }),
      cell('2', 'value', '8'),
    )
    const before = undoEdit(undoEdit(history))
    expect(before.present.lines.map(({ cells }) => cells['value'])).toEqual(
      DRAFT.lines.map(({ cells }) => cells['value']),
    )
    expect(before.past).toEqual([])
    expect(before.present.handedOver).toBe(handedOver)
    expect(redoEdit(redoEdit(before)).present).toEqual(history.present)
  })

  test('goes back five hundred steps', () => {
    let history = createHistory(DRAFT)
    for (let step = 1; step <= 600; step++)
      history = recordEdit(endTypingStep(history), cell('1', 'value', String(step)))
    let steps = 0
    while (undoEdit(history) !== history) {
      history = undoEdit(history)
      steps++
    }
    expect(steps).toBe(500)
    expect(history.present.lines[0]!.cells['value']).toBe('100')
  })
})

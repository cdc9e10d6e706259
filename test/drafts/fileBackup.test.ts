import { describe, expect, test } from 'vitest'
import type { Draft } from '../../src/drafts/draft.ts'
import {
  getBackupReminder,
  markSavedToFile,
  trackUnsavedChanges,
} from '../../src/drafts/fileBackup.ts'
import { getDraft } from '../builders/memoryDrafts.ts'

const FIRST = '2026-03-02T09:00:00.000Z'
const LATER = '2026-03-02T15:00:00.000Z'
const NEXT_DAY = '2026-03-03T08:00:00.000Z'

/** A draft with this many lines, each with a value. */
function fill(lines: number, value = '1'): Draft {
  return getDraft({
    saved: FIRST,
    lines: Array.from({ length: lines }, (_, index) => ({
      id: String(index + 1),
      cells: { period: '2025', value },
      acknowledged: {},
    })),
  })
}

describe('the changes that are in no file', () => {
  test('count each cell once, however often it is changed', () => {
    const empty = fill(2, '')
    const one = trackUnsavedChanges(empty, fill(2, '8'), FIRST)
    expect(one.inFile).toEqual({ changed: ['line 1 value', 'line 2 value'], since: FIRST })
    const again = trackUnsavedChanges(one, fill(2, '81'), LATER)
    expect(again.inFile).toEqual(one.inFile)
  })

  test('include a comment, a record, a removed line and a reason', () => {
    const before = getDraft({ saved: FIRST, lines: fill(2).lines })
    const [first] = before.lines
    const after = getDraft({
      lines: [{ ...first!, acknowledged: { 'large-change': 'as published' } }],
      commentary: { en: 'Fewer.' },
      recommendations: [{ id: 'R1', cells: { title: 'Build' } }],
    })
    expect(trackUnsavedChanges(before, after, FIRST).inFile?.changed).toEqual([
      'line 1 reason large-change',
      'line 2',
      'recommendations R1 title',
      'commentary en',
    ])
  })

  test('are none after the draft was saved to a file, and count from there', () => {
    const filed = markSavedToFile(trackUnsavedChanges(fill(2, ''), fill(2, '8'), FIRST), LATER)
    expect(filed.inFile).toEqual({ at: LATER, changed: [] })
    const next = trackUnsavedChanges(filed, { ...fill(2, '8'), title: 'Anna’s' }, NEXT_DAY)
    expect(next.inFile).toEqual({ at: LATER, changed: [] })
    expect(trackUnsavedChanges(next, fill(2, '9'), NEXT_DAY).inFile).toEqual({
      at: LATER,
      changed: ['line 1 value', 'line 2 value'],
      since: NEXT_DAY,
    })
  })

  test('do not come back with an undo from before the file', () => {
    const typed = trackUnsavedChanges(fill(60, ''), fill(60, '8'), FIRST)
    const filed = markSavedToFile(typed, LATER)
    // Undone: one line as it was.
    const undone = { ...typed, lines: [fill(1, '').lines[0]!, ...typed.lines.slice(1)] }
    expect(trackUnsavedChanges(filed, undone, NEXT_DAY).inFile?.changed).toEqual(['line 1 value'])
  })
})

describe('a reminder', () => {
  test('appears at fifty changed cells and not at forty-nine', () => {
    const change = (cells: number) => trackUnsavedChanges(fill(cells, ''), fill(cells, '8'), FIRST)
    expect(getBackupReminder(change(49), FIRST)).toBeNull()
    expect(getBackupReminder(change(50), FIRST)).toEqual({ kind: 'cells' })
    expect(getBackupReminder(change(200), FIRST)).toEqual({ kind: 'cells' })
  })

  test('appears for one cell of an earlier day, and not for one of today', () => {
    const draft = trackUnsavedChanges(fill(1, ''), fill(1, '8'), FIRST)
    expect(getBackupReminder(draft, LATER)).toBeNull()
    expect(getBackupReminder(draft, NEXT_DAY)).toEqual({ kind: 'day', since: FIRST })
    expect(getBackupReminder(markSavedToFile(draft, LATER), NEXT_DAY)).toBeNull()
  })

  test('appears for a draft of an older version, which is in no known file', () => {
    expect(getBackupReminder(fill(1), NEXT_DAY)).toEqual({ kind: 'day', since: FIRST })
    const goesOn = trackUnsavedChanges(fill(1), fill(1, '9'), NEXT_DAY)
    expect(getBackupReminder(goesOn, NEXT_DAY)).toEqual({ kind: 'day', since: FIRST })
  })

  test('does not appear when the clock was set back', () => {
    const draft = trackUnsavedChanges(fill(1, ''), fill(1, '8'), NEXT_DAY)
    expect(getBackupReminder(markSavedToFile(draft, NEXT_DAY), FIRST)).toBeNull()
  })
})

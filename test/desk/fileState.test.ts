import { describe, expect, test } from 'vitest'
import type { Draft } from '../../src/desk/draft.ts'
import { fileReminder, savedToFile, withFileState } from '../../src/desk/fileState.ts'
import { draftOf } from '../state/memoryDrafts.ts'

const FIRST = '2026-03-02T09:00:00.000Z'
const LATER = '2026-03-02T15:00:00.000Z'
const NEXT_DAY = '2026-03-03T08:00:00.000Z'

/** A draft with this many lines, each with a value. */
function filled(lines: number, value = '1'): Draft {
  return draftOf({
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
    const empty = filled(2, '')
    const one = withFileState(empty, filled(2, '8'), FIRST)
    expect(one.inFile).toEqual({ changed: ['line 1 value', 'line 2 value'], since: FIRST })
    const again = withFileState(one, filled(2, '81'), LATER)
    expect(again.inFile).toEqual(one.inFile)
  })

  test('include a comment, a record, a removed line and a reason', () => {
    const before = draftOf({ saved: FIRST, lines: filled(2).lines })
    const [first] = before.lines
    const after = draftOf({
      lines: [{ ...first!, acknowledged: { 'large-change': 'as published' } }],
      commentary: { en: 'Fewer.' },
      recommendations: [{ id: 'R1', cells: { title: 'Build' } }],
    })
    expect(withFileState(before, after, FIRST).inFile?.changed).toEqual([
      'line 1 reason large-change',
      'line 2',
      'recommendations R1 title',
      'commentary en',
    ])
  })

  test('are none after the draft was saved to a file, and count from there', () => {
    const filed = savedToFile(withFileState(filled(2, ''), filled(2, '8'), FIRST), LATER)
    expect(filed.inFile).toEqual({ at: LATER, changed: [] })
    const next = withFileState(filed, { ...filled(2, '8'), title: 'Anna’s' }, NEXT_DAY)
    expect(next.inFile).toEqual({ at: LATER, changed: [] })
    expect(withFileState(next, filled(2, '9'), NEXT_DAY).inFile).toEqual({
      at: LATER,
      changed: ['line 1 value', 'line 2 value'],
      since: NEXT_DAY,
    })
  })

  test('do not come back with an undo from before the file', () => {
    const typed = withFileState(filled(60, ''), filled(60, '8'), FIRST)
    const filed = savedToFile(typed, LATER)
    // Undone: one line as it was.
    const undone = { ...typed, lines: [filled(1, '').lines[0]!, ...typed.lines.slice(1)] }
    expect(withFileState(filed, undone, NEXT_DAY).inFile?.changed).toEqual(['line 1 value'])
  })
})

describe('a reminder', () => {
  test('appears at fifty changed cells and not at forty-nine', () => {
    const changed = (cells: number) => withFileState(filled(cells, ''), filled(cells, '8'), FIRST)
    expect(fileReminder(changed(49), FIRST)).toBeNull()
    expect(fileReminder(changed(50), FIRST)).toEqual({ kind: 'cells' })
    expect(fileReminder(changed(200), FIRST)).toEqual({ kind: 'cells' })
  })

  test('appears for one cell of an earlier day, and not for one of today', () => {
    const draft = withFileState(filled(1, ''), filled(1, '8'), FIRST)
    expect(fileReminder(draft, LATER)).toBeNull()
    expect(fileReminder(draft, NEXT_DAY)).toEqual({ kind: 'day', since: FIRST })
    expect(fileReminder(savedToFile(draft, LATER), NEXT_DAY)).toBeNull()
  })

  test('appears for a draft of an older version, which is in no known file', () => {
    expect(fileReminder(filled(1), NEXT_DAY)).toEqual({ kind: 'day', since: FIRST })
    const goesOn = withFileState(filled(1), filled(1, '9'), NEXT_DAY)
    expect(fileReminder(goesOn, NEXT_DAY)).toEqual({ kind: 'day', since: FIRST })
  })

  test('does not appear when the clock was set back', () => {
    const draft = withFileState(filled(1, ''), filled(1, '8'), NEXT_DAY)
    expect(fileReminder(savedToFile(draft, NEXT_DAY), FIRST)).toBeNull()
  })
})

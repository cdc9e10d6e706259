// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { getTarget } from '../../../src/pages/update/figures/gridMoves.ts'

const SIZE = { rows: 3, columns: 4 }
const WHOLE = { atStart: true, atEnd: true, isTextMode: false }

function press(key: string, from: [number, number], caret = WHOLE, shift = false) {
  const to = getTarget({ key, shift }, { row: from[0], column: from[1] }, SIZE, caret)
  return to && [to.row, to.column]
}

describe('keys move in the grid as in a spreadsheet', () => {
  test.each([
    ['ArrowDown', [0, 1], [1, 1]],
    ['ArrowUp', [1, 1], [0, 1]],
    ['ArrowRight', [1, 1], [1, 2]],
    ['ArrowLeft', [1, 1], [1, 0]],
    ['Enter', [1, 1], [2, 1]],
  ] as const)('%s', (key, from, to) => {
    expect(press(key, [...from])).toEqual(to)
  })

  test.each([
    ['ArrowDown', [2, 1]],
    ['Enter', [2, 1]],
    ['ArrowUp', [0, 1]],
    ['ArrowLeft', [0, 0]],
    ['ArrowRight', [0, 3]],
  ] as const)('%s stays at the edge', (key, at) => {
    expect(press(key, [...at])).toEqual(at)
  })

  test('Shift and Enter moves up', () => {
    expect(press('Enter', [1, 1], WHOLE, true)).toEqual([0, 1])
  })

  test('left and right move within a text until its edge', () => {
    const middle = { atStart: false, atEnd: false, isTextMode: false }
    expect(press('ArrowLeft', [1, 1], middle)).toBeNull()
    expect(press('ArrowRight', [1, 1], middle)).toBeNull()
    expect(press('ArrowRight', [1, 1], { ...middle, atEnd: true })).toEqual([1, 2])
    expect(press('ArrowLeft', [1, 1], { ...middle, atStart: true })).toEqual([1, 0])
  })

  test('after F2 they never leave it, nor with Shift, which selects', () => {
    expect(press('ArrowRight', [1, 1], { ...WHOLE, isTextMode: true })).toBeNull()
    expect(press('ArrowRight', [1, 1], WHOLE, true)).toBeNull()
  })

  test('characters, Tab and Space belong to the cell', () => {
    for (const key of ['7', ',', 'Tab', ' ', 'Home']) expect(press(key, [1, 1])).toBeNull()
  })
})

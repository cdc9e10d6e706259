// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { parseClipboard, placeBlock } from '../../../src/pages/update/figures/pastedBlock.ts'

describe('the clipboard of a spreadsheet', () => {
  test('is parsed as a block of cells, with Excel’s line end after the last row', () => {
    expect(parseClipboard('7,6\t7,1\t8,1\r\n802\t\t\r\n')).toEqual([
      ['7,6', '7,1', '8,1'],
      ['802', '', ''],
    ])
  })

  test('keeps a cell of several lines as one', () => {
    expect(parseClipboard('13\t"counted\nin one night"\n14\tas ever')).toEqual([
      ['13', 'counted\nin one night'],
      ['14', 'as ever'],
    ])
  })

  test('is left to the browser if it has one cell', () => {
    expect(parseClipboard('7,6')).toBeNull()
    expect(parseClipboard('7,6\r\n')).toBeNull()
  })

  test('is a block if it has one column', () => {
    expect(parseClipboard('1\n2\n')).toEqual([['1'], ['2']])
  })
})

describe('a block that is pasted into the form', () => {
  const lines = ['a', 'b', 'c']
  const columns = ['period', 'value', 'lower', 'upper']

  test('fills from the cell on, to the right and downwards, including blanks', () => {
    const block = [
      ['7.6', '7.1'],
      ['802', ''],
    ]
    expect(placeBlock(block, { row: 1, column: 1 }, lines, columns)).toEqual({
      cells: [
        { line: 'b', column: 'value', text: '7.6' },
        { line: 'b', column: 'lower', text: '7.1' },
        { line: 'c', column: 'value', text: '802' },
        { line: 'c', column: 'lower', text: '' },
      ],
      rows: 2,
      beyond: 0,
    })
  })

  test('reports the number of cells beyond the form', () => {
    const block = [
      ['1', '2'],
      ['3', '4'],
      ['', '5'],
    ]
    const pasting = placeBlock(block, { row: 2, column: 3 }, lines, columns)
    expect(pasting.cells).toEqual([{ line: 'c', column: 'upper', text: '1' }])
    expect(pasting.beyond).toBe(4)
  })
})

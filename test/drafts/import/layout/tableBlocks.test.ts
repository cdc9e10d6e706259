// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { BLOCK_KEY } from '../../../../src/drafts/import/importPlan.ts'
import {
  readImport,
  pasteGrid,
  formatLines,
  createYorkContext,
  type ImportResult,
} from '../../../builders/importTables.ts'

const housing = await createYorkContext('housing')

const fixed = { indicator: 'children-in-temporary-accommodation' }

const questions = ({ rowQuestions }: ImportResult) =>
  rowQuestions.map(({ kind, heading, texts, suggestion, answer }) => ({
    asks: kind === 'column' ? heading : kind,
    texts: texts.map(({ text }) => text).toSorted(),
    suggestion,
    answer,
  }))

describe('text above or between the rows', () => {
  test.each([
    ['Sex :\tMales', 'Males'],
    ['Housing :\tHostels', 'Hostels'],
    ['Alter: unter 18', 'unter 18'],
  ])('%s above the table is asked about', (line, text) => {
    const table = pasteGrid(line, '', 'Local authority\tYear\tValue', 'York\t2026\t71')
    const asked = readImport(table, housing, { fixed })
    expect(asked.lines).toEqual([])
    expect(questions(asked)).toMatchObject([{ asks: 'line above', texts: [text] }])
  })

  test('text lines between the rows distinguish them', () => {
    const table = pasteGrid(
      'Local authority\tYear\tValue',
      'Hostels',
      'York\t2026\t71',
      'Hotels',
      'York\t2026\t72',
    )
    const asked = readImport(table, housing, { fixed })
    expect(asked.lines).toEqual([])
    expect(questions(asked)).toMatchObject([{ asks: 'section', texts: ['Hostels', 'Hotels'] }])
    const { lines } = readImport(table, housing, { fixed, rows: { section: 'Hotels' } })
    expect(formatLines(lines)).toEqual(['children-in-temporary-accommodation 2026 york = 72'])
  })

  test.each([
    ['the same headings', 'Local authority\tYear\tValue'],
    ['other headings', 'Council\tTime period\tNumber'],
    ['headings in Norwegian', 'Kommune\tÅr\tAntall'],
  ])('a second table below with %s is asked about', (_, second) => {
    const table = pasteGrid(
      'Table 1: Families',
      'Local authority\tYear\tValue',
      'York\t2026\t71',
      '',
      'Table 2: Single people',
      second,
      'York\t2026\t72',
    )
    const asked = readImport(table, housing, { fixed })
    expect(asked.lines).toEqual([])
    expect(asked.blocks.map(({ line, title }) => `${line} ${title}`)).toEqual([
      '2 Table 1: Families',
      '6 Table 2: Single people',
    ])
    const first = readImport(table, housing, { fixed, rows: { [BLOCK_KEY]: '1' } })
    expect(formatLines(first.lines)).toEqual(['children-in-temporary-accommodation 2026 york = 71'])
    expect(first.leftOut).toContainEqual({ reason: 'other block', text: '', count: 2 })
  })
})

describe('a second table with other years, or above the one that is read', () => {
  test.each([
    ['Local authority\t2025/26', 'Local authority\t2024/25'],
    ['Kommune\t2025/26', 'Område\t2024/25'],
    ['Gemeinde\t2025/26', 'Gemeinde\t2023/24'],
  ])('%s, then %s: neither is mixed with the other', (first, second) => {
    const table = pasteGrid(first, 'York\t911', '', second, 'England\t324880')
    const asked = readImport(table, housing, { fixed: { indicator: 'homelessness-duty' } })
    expect(asked.lines).toEqual([])
    expect(asked.blocks.map(({ line }) => line)).toEqual([1, 4])
    const answered = readImport(table, housing, {
      fixed: { indicator: 'homelessness-duty' },
      rows: { [BLOCK_KEY]: '0' },
    })
    expect(formatLines(answered.lines)).toEqual(['homelessness-duty 2025/26 york = 911'])
  })

  test('the table above is reported', () => {
    const table = pasteGrid(
      'Local authority\tValue',
      'York\t71',
      '',
      'Local authority\tYear\tLower\tUpper\tValue',
      'York\t2026\t70\t74\t72',
    )
    const asked = readImport(table, housing, { fixed })
    expect(asked.lines).toEqual([])
    expect(asked.blocks.map(({ line }) => line)).toEqual([1, 4])
  })
})

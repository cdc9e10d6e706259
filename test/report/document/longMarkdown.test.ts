// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { stripNotes } from '../../../src/drafts/import/layout/normalizeName.ts'
import { splitSections } from '../../../src/report/chapters/commentary.ts'
import { markdownBlocks } from '../../../src/report/document/markdownBlocks.ts'
import { parseHeading } from '../../../src/model/commentary.ts'

const OPTIONS = { lang: undefined, resolveLink: (href: string) => ({ href }) }

// A pattern with exponential backtracking would take hours for these.
const LONG = 200_000

describe('a commentary of any length is parsed in linear time', () => {
  test.each([
    ['hashes', `## a${' #'.repeat(LONG)} b`],
    ['spaces', `## a${' '.repeat(LONG)}b`],
    ['spaces and hashes', `## ${' '.repeat(LONG)}#${' '.repeat(LONG)}x`],
  ])('a heading with many %s', (_, line) => {
    expect(splitSections(`${line}\nText.`)).toMatchObject([{ part: 'other', markdown: 'Text.' }])
    expect(markdownBlocks(`#${line}\nText.`, OPTIONS)).toHaveLength(2)
  })

  test.each([
    ['brackets', '['],
    ['stars', '*a '],
    ['double stars', '**a '],
    ['links without an end', '[a](b '],
    ['links in brackets', '[a](b(c'],
  ])('%s that are never closed', (_, mark) => {
    const blocks = markdownBlocks(mark.repeat(20_000), OPTIONS)
    expect(blocks).toHaveLength(1)
  })

  test('ten thousand words in bold', () => {
    const [block] = markdownBlocks('**bold** plain '.repeat(10_000), OPTIONS)
    if (block?.kind !== 'paragraph') throw new Error('no paragraph')
    expect(block.content.filter((run) => 'strong' in run && run.strong)).toHaveLength(10_000)
  })

  test('a bullet of spaces', () => {
    expect(markdownBlocks(`- ${' '.repeat(LONG)}\u2028x`, OPTIONS)).toMatchObject([
      { kind: 'list' },
    ])
  })
})

test.each([
  ['## Challenges', 'Challenges'],
  ['##   Utfordringer  ##  ', 'Utfordringer'],
  ['##\tGute Praxis #', 'Gute Praxis'],
  ['## #', '#'],
  ['##No space', null],
  ['### Deeper', null],
  ['## ', null],
])('%j is the heading %j', (line, words) => {
  expect(parseHeading(line, 2)).toBe(words)
})

test('many notes after a heading of a table', () => {
  expect(stripNotes('Value [note 3] [r]')).toBe('Value')
  expect(stripNotes('Verdi [notes 1, 2]')).toBe('Verdi')
  const notes = '[note 1, 2, 3 , 4]'.repeat(2000)
  expect(stripNotes(`Wert ${notes}`)).toBe('Wert')
  expect(stripNotes(`Wert ${notes}x`)).toBe(`Wert ${notes}x`)
  expect(stripNotes(`Wert [note ${'1 , '.repeat(20_000)}`)).toMatch(/^Wert/)
})

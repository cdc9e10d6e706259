import { expect, test } from 'vitest'
import { findLoneHeadings, findMissingWords } from './expectPrint.ts'

const page = (...lines: readonly string[]) => ({ lines })

test('reports a word missing on paper, with its counts', () => {
  const texts = ['York 30%', 'York in 2025', 'Yorkshire']
  expect(findMissingWords(texts, [page('York 30%', 'Yorkshire in')])).toEqual([
    'york: 1 of 2',
    '2025: 0 of 1',
  ])
})

test('capitals, ligatures, soft hyphens and line ends do not change a word', () => {
  const texts = ['ﬁgures of affordability', 'Obdach\u00ADlosigkeit']
  const lines = ['Figures of afford-', 'ability', 'OBDACHLOSIG-', 'KEIT']
  expect(findMissingWords(texts, [page(...lines)])).toEqual([])
})

test('reports a heading at the end of a page, also on several lines, but not at the end of the last page', () => {
  const headings = ['Good practice', 'How it is measured and why']
  const pages = [
    page('A text', 'Good practice'),
    page('Good practice', 'is what helps'),
    page('A text', 'How it is', 'measured and why'),
    page('Good practice'),
  ]
  expect(findLoneHeadings({ headings, contents: [] }, pages)).toEqual([
    'page 1: Good practice',
    'page 3: How it is measured and why',
  ])
})

test('a table of contents may end a page; a title may not', () => {
  const titles = ['How it works', 'The formulas']
  const pages = [
    page('Method', 'How it works', 'The formulas'),
    page('How it works', 'So and so.', 'The formulas'),
    page('x = y'),
  ]
  expect(findLoneHeadings({ headings: titles, contents: titles }, pages)).toEqual([
    'page 2: The formulas',
  ])
})

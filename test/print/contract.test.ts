import { expect, test } from 'vitest'
import { loneHeadings, missingWords } from './contract.ts'

const page = (...lines: readonly string[]) => ({ lines })

test('a word that paper lacks is named, with how often it is there', () => {
  const texts = ['York 30%', 'York in 2025', 'Yorkshire']
  expect(missingWords(texts, [page('York 30%', 'Yorkshire in')])).toEqual([
    'york: 1 of 2',
    '2025: 0 of 1',
  ])
})

test('capitals, ligatures, soft hyphens and the end of a line change no word', () => {
  const texts = ['ﬁgures of affordability', 'Obdach\u00ADlosigkeit']
  const lines = ['Figures of afford-', 'ability', 'OBDACHLOSIG-', 'KEIT']
  expect(missingWords(texts, [page(...lines)])).toEqual([])
})

test('a heading at the foot of a page is named, on however many lines; at the end of the last it is none', () => {
  const headings = ['Good practice', 'How it is measured and why']
  const pages = [
    page('A text', 'Good practice'),
    page('Good practice', 'is what helps'),
    page('A text', 'How it is', 'measured and why'),
    page('Good practice'),
  ]
  expect(loneHeadings({ headings, contents: [] }, pages)).toEqual([
    'page 1: Good practice',
    'page 3: How it is measured and why',
  ])
})

test('a list of contents may end a page; the title that it leads to may not', () => {
  const titles = ['How it works', 'The formulas']
  const pages = [
    page('Method', 'How it works', 'The formulas'),
    page('How it works', 'So and so.', 'The formulas'),
    page('x = y'),
  ]
  expect(loneHeadings({ headings: titles, contents: titles }, pages)).toEqual([
    'page 2: The formulas',
  ])
})

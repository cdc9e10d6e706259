import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { App } from '../../src/app/App.tsx'
import { store } from '../../src/app/state/store.ts'
import { memorySource } from '../builders/memoryPackage.ts'
import { readPackage } from '../../src/datapackage/readPackage.ts'

const YEARS = [2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025]

/** A small package in Korean, which the interface lacks. */
const KOREAN = {
  'datapackage.json': JSON.stringify({
    city: { id: 'gwangju', title: '광주' },
    languages: ['ko'],
    baseline: 2016,
    editions: [{ edition: 2025, state: 'published' }],
    resources: [{ name: 'housing', path: 'housing/2025.csv' }],
  }),
  'rights.csv': 'id,title,description\nhousing,주거권,모든 사람은 집을 가질 권리가 있다\n',
  'indicators.csv': [
    'id,right,title,definition,unit,measure,direction,source,headline',
    'rough-sleeping,housing,노숙인,거리에서 자는 사람,명,count,down,광주시,',
    '',
  ].join('\n'),
  'areas.csv': 'id,title,kind\ngwangju,광주,city\nkorea,대한민국,country\n',
  'groups.csv': 'dimension,group,title\nsex,female,여성\nsex,male,남성\n',
  'housing/2025.csv': [
    'indicator,period,area,value,note',
    ...YEARS.map((year, index) => `rough-sleeping,${year},gwangju,${900 - 40 * index},`),
    ...YEARS.map((year, index) => `rough-sleeping,${year},korea,${9000 - 40 * index},추정`),
    '',
  ].join('\n'),
}

const { dataset } = await readPackage(memorySource(KOREAN))

/** Texts with Korean letters, outside pictures, whose nearest language is another one. */
function unmarkedTexts(): readonly string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const found: string[] = []
  while (walker.nextNode()) {
    const { textContent, parentElement } = walker.currentNode
    const isKorean = /\p{Script=Hangul}/u.test(textContent ?? '')
    if (parentElement?.closest('svg')) continue
    if (isKorean && parentElement?.closest('[lang]')?.getAttribute('lang') !== 'ko')
      found.push(`${parentElement?.closest('[class]')?.className}: ${textContent}`)
  }
  return found
}

beforeEach(() => {
  window.scrollTo = () => {}
  store.setState({ loaded: { kind: 'loaded', dataset: dataset!, freshness: 'same' } })
})

afterEach(cleanup)

test('a package in a language that the interface lacks opens in that language', async () => {
  location.hash = ''
  render(<App />)
  await screen.findByRole('heading', { level: 1, name: /^Are human rights in 광주 better/ })
  expect(location.hash).toBe('#/ko/2025')
  expect(document.documentElement.lang).toBe('en')
  const link = screen.getByRole('link', { name: '한국어' })
  expect(link).toHaveAttribute('lang', 'ko')
  expect(link).toHaveAttribute('aria-current', 'true')
})

// Slides are not among them: a headline is one text for page, PowerPoint and speech, and names inside it are not marked.
test.each([
  ['', /광주/],
  ['/right/housing', /주거권/],
  ['/indicator/rough-sleeping', /노숙인/],
  ['/about', /About/],
  ['/method', /judge/],
  ['/problems', /Problems/],
  ['/report', /./],
  ['/report/short', /./],
  ['/recommendations', /./],
  ['/readiness', /./],
  ['/update/housing', /./],
])('the page “%s” marks each Korean text in the English interface', async (path, name) => {
  location.hash = `#/ko/2025${path}`
  render(<App />)
  await screen.findByRole('heading', { level: 1, name })
  expect(document.body.textContent).toMatch(/\p{Script=Hangul}/u)
  expect(unmarkedTexts()).toEqual([])
})

// @vitest-environment node
import { expect, test } from 'vitest'
import { fitList } from '../../../src/report/slides/fitList.ts'
import type { ListItem, Slide } from '../../../src/report/slides/slide.ts'

const item = (text: string): ListItem => ({ mark: null, name: null, text: { text, lang: 'en' } })
const slide: Slide = {
  id: 'followed',
  kind: 'recommendations',
  eyebrow: null,
  verdict: null,
  headline: { text: 'This report recommends to the council', lang: 'en' },
  aside: [],
  body: { kind: 'nothing' },
  sources: [],
  notes: [],
}
const sentence = 'Build homes that people on low incomes can pay for in every part of the city.'

test('a short list has the default font size', () => {
  const items = [item(sentence), item(sentence), item(sentence)]
  expect(fitList(slide, items)).toEqual({ step: 0, items })
})

test('a long list has a smaller font size before text is cut', () => {
  const items = [1, 2, 3].map(() => item(Array(5).fill(sentence).join(' ')))
  const fitted = fitList(slide, items)
  expect(fitted.step).toBeGreaterThan(0)
  expect(fitted.items).toEqual(items)
})

test('a list that never fits loses the ends of its long items, and marks it', () => {
  const short = item(sentence)
  const long = item(Array(30).fill(sentence).join(' '))
  const { step, items } = fitList(slide, [short, long, long])
  expect(step).toBe(2)
  expect(items[0]).toBe(short)
  expect(items[1]!.text.text).toMatch(/^Build homes .* …$/)
  expect(items[1]!.text.text.length).toBeLessThan(long.text.text.length / 2)
})

// @vitest-environment node
import { beforeAll, describe, expect, test, vi } from 'vitest'
import {
  searchSlides,
  buildSearchIndex,
  type SearchResult,
} from '../../../src/report/slides/slideSearch.ts'
import { renderSlide } from '../../../src/report/slides/renderSlides.ts'
import type { SlideContext } from '../../../src/report/slides/slideContext.ts'
import { BERGEN, buildSlideContext, YORK } from '../../builders/slideContext.ts'

// The package is read from disk first, which is slow on a busy machine.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 })

let york: SlideContext
let answers: readonly SearchResult[]
beforeAll(async () => {
  york = await buildSlideContext(YORK, 2025, 'en')
  answers = buildSearchIndex(york)
})
const first = (question: string) => searchSlides(answers, question)[0]?.slide.id

describe('slide search', () => {
  test('finds rough sleeping by that word, in the order of its words', () => {
    expect(first('rough sleeping')).toBe('finding-rough-sleeping')
    expect(first('sleeping rough')).toBe('finding-rough-sleeping')
    expect(first('ROUGH')).toBe('finding-rough-sleeping')
  })

  test('finds a group by its name', () => {
    expect(first('life expectancy women')).toBe('finding-healthy-life-expectancy-female')
  })

  test('finds a figure by its right, and by its name in another language', () => {
    expect(searchSlides(answers, 'housing').map(({ slide }) => slide.id)).toContain(
      'finding-temporary-accommodation',
    )
    expect(first('røyker')).toBe('finding-smoking')
  })

  test('finds a recommendation by its id and by its text', () => {
    expect(first('R2022-03')).toBe('recommendation-R2022-03')
    expect(searchSlides(answers, 'blue badge').map(({ id }) => id)).toContain('R2022-03')
  })

  test('finds nothing for an unknown word', () => {
    expect(searchSlides(answers, 'zebra')).toEqual([])
  })

  test('needs no Norwegian keyboard', async () => {
    const bergen = buildSearchIndex(await buildSlideContext(BERGEN, 2025, 'nb'))
    expect(searchSlides(bergen, 'bostedslose')[0]?.title).toBe('Bostedsløse')
  })

  test('can show every result', () => {
    for (const { slide } of answers) expect(renderSlide(york, slide), slide.id).not.toBeNull()
  })

  test('lists each figure and each recommendation once', () => {
    const ids = answers.map(({ slide }) => slide.id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

// @vitest-environment node
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { answersTo, floorAnswers, type FloorAnswer } from '../../../src/report/slides/floor.ts'
import { toldSlide } from '../../../src/report/slides/toldSlides.ts'
import type { SlideTelling } from '../../../src/report/slides/telling.ts'
import { BERGEN, slideTelling, YORK } from './slideTelling.ts'

// The package is read from disk first, which is slow on a busy machine.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 })

let york: SlideTelling
let answers: readonly FloorAnswer[]
beforeAll(async () => {
  york = await slideTelling(YORK, 2025, 'en')
  answers = floorAnswers(york)
})
const first = (question: string) => answersTo(answers, question)[0]?.slide.id

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
    expect(answersTo(answers, 'housing').map(({ slide }) => slide.id)).toContain(
      'finding-temporary-accommodation',
    )
    expect(first('røyker')).toBe('finding-smoking')
  })

  test('finds a recommendation by its id and by its text', () => {
    expect(first('R2022-03')).toBe('recommendation-R2022-03')
    expect(answersTo(answers, 'blue badge').map(({ id }) => id)).toContain('R2022-03')
  })

  test('finds nothing for an unknown word', () => {
    expect(answersTo(answers, 'zebra')).toEqual([])
  })

  test('needs no Norwegian keyboard', async () => {
    const bergen = floorAnswers(await slideTelling(BERGEN, 2025, 'nb'))
    expect(answersTo(bergen, 'bostedslose')[0]?.title).toBe('Bostedsløse')
  })

  test('can show every result', () => {
    for (const { slide } of answers) expect(toldSlide(york, slide), slide.id).not.toBeNull()
  })

  test('lists each figure and each recommendation once', () => {
    const ids = answers.map(({ slide }) => slide.id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

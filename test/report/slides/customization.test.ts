// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  decodeCustomization,
  encodeCustomization,
  moveSlide,
  NO_CUSTOMIZATION,
  sortSlides,
  parseCustomization,
  listShownSlides,
  toggleSlide,
  setSentence,
  formatCustomization,
  type SlideCustomization,
} from '../../../src/report/slides/customization.ts'
import type { OutlineSlide } from '../../../src/report/slides/outline.ts'

const slides = ['title', 'a', 'b', 'c', 'part'].map(
  (id): OutlineSlide => ({ id, topic: 'title' }) as const,
)
const ids = (list: readonly OutlineSlide[]) => list.map(({ id }) => id)

describe('customization of slides', () => {
  test('keeps the report’s slides by default', () => {
    expect(listShownSlides(slides, NO_CUSTOMIZATION)).toEqual(slides)
  })

  test('hides a slide and shows it again', () => {
    const without = toggleSlide(NO_CUSTOMIZATION, 'b')
    expect(ids(listShownSlides(slides, without))).toEqual(['title', 'a', 'c', 'part'])
    expect(toggleSlide(without, 'b')).toEqual(NO_CUSTOMIZATION)
  })

  test('moves a slide one place at a time, and not beyond the ends', () => {
    const earlier = moveSlide(slides, NO_CUSTOMIZATION, 'b', -1)
    expect(ids(sortSlides(slides, earlier))).toEqual(['title', 'b', 'a', 'c', 'part'])
    const first = moveSlide(slides, earlier, 'b', -1)
    expect(ids(sortSlides(slides, first))).toEqual(['b', 'title', 'a', 'c', 'part'])
    expect(moveSlide(slides, first, 'b', -1)).toBe(first)
  })

  test('adds a sentence, and removes it when it is emptied', () => {
    const text = setSentence(NO_CUSTOMIZATION, 'a', 'The council answered in May.')
    expect(text.sentences).toEqual({ a: 'The council answered in May.' })
    expect(setSentence(text, 'a', '  ')).toEqual(NO_CUSTOMIZATION)
  })

  test('places a slide added to the report after its predecessor', () => {
    const edits = { ...NO_CUSTOMIZATION, order: ['part', 'title', 'a', 'c'] }
    expect(ids(sortSlides(slides, edits))).toEqual(['part', 'title', 'a', 'b', 'c'])
  })

  test('omits slides that the report no longer has', () => {
    const edits = { ...NO_CUSTOMIZATION, order: ['gone', 'a'], leftOut: ['gone'] }
    // `title` is first in the report; the slide after `a` there follows it here.
    expect(ids(listShownSlides(slides, edits))).toEqual(['title', 'a', 'b', 'c', 'part'])
  })
})

const anyEdits = fc.record<SlideCustomization>({
  leftOut: fc.subarray(ids(slides)),
  order: fc.shuffledSubarray(ids(slides)),
  sentences: fc.dictionary(
    fc.constantFrom(...ids(slides)),
    fc.string({ minLength: 1, unit: 'grapheme' }),
  ),
})

describe('a stored customization', () => {
  test('is the same after storing and parsing', () => {
    fc.assert(
      fc.property(anyEdits, (edits) => {
        expect(parseCustomization(formatCustomization(edits))).toEqual(edits)
      }),
    )
  })

  test('is the same on another computer that opens its link, and the link needs no escapes', () => {
    fc.assert(
      fc.property(anyEdits, (edits) => {
        const link = encodeCustomization(slides, edits)
        expect(encodeURIComponent(link)).toBe(link)
        expect(decodeCustomization(slides, link)).toEqual(edits)
      }),
    )
  })

  test.each(['', 'null', '7', '{"leftOut":[1]}', '{"leftOut":[],"order":[]}', '{'])(
    'is null for invalid stored text %j',
    (text) => {
      expect(parseCustomization(text)).toBeNull()
    },
  )

  test.each(['', 'x', '%%%', 'bnVsbA', 'W10'])('is null for an incomplete link: %j', (link) => {
    expect(decodeCustomization(slides, link)).toBeNull()
  })

  test('has every slide once, whatever is stored', () => {
    fc.assert(
      fc.property(anyEdits, (edits) => {
        expect(ids(sortSlides(slides, edits)).toSorted()).toEqual(ids(slides).toSorted())
      }),
    )
  })
})

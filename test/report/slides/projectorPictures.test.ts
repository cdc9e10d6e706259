// @vitest-environment node
import { describe, expect, test, vi } from 'vitest'
import { PROJECTOR_TEXT_SIZE } from '../../../src/charts/svg/projectorTheme.ts'
import type { SvgNode } from '../../../src/charts/svg/node.ts'
import { buildSearchIndex } from '../../../src/report/slides/slideSearch.ts'
import { outlineFinding, buildOutline } from '../../../src/report/slides/outline.ts'
import { projectorBaselineSvg } from '../../../src/report/slides/projectorBaseline.ts'
import type { BaselineSummary } from '../../../src/report/baselineSummary.ts'
import type { SlideBody } from '../../../src/report/slides/slide.ts'
import { slidePicture } from '../../../src/report/slides/slidePicture.ts'
import { renderSlide } from '../../../src/report/slides/renderSlides.ts'
import { overlapping, textBoxes } from '../../charts/textBoxes.ts'
import { BERGEN, buildSlideContext, YORK } from '../../builders/slideContext.ts'

// The package is read from disk first, which is slow on a busy machine.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 })

/** Space for the picture on a slide of 1280 x 720, with short and long headlines. */
const SIZES = [
  { width: 1168, height: 430, textSize: PROJECTOR_TEXT_SIZE },
  { width: 1168, height: 340, textSize: PROJECTOR_TEXT_SIZE },
]

function expectReadable(picture: SvgNode, size: (typeof SIZES)[number], what: string): void {
  const boxes = textBoxes(picture)
  expect(Number(picture.attributes['width']), what).toBe(size.width)
  expect(Number(picture.attributes['height']), what).toBe(size.height)
  expect(overlapping(boxes), `${what}: words over words`).toEqual([])
  for (const box of boxes) {
    expect(box.size, `${what}: ${box.text}`).toBeGreaterThanOrEqual(24)
    expect(box.left, `${what}: ${box.text}`).toBeGreaterThanOrEqual(-1)
    expect(box.right, `${what}: ${box.text}`).toBeLessThanOrEqual(size.width + 1)
    expect(box.top, `${what}: ${box.text}`).toBeGreaterThanOrEqual(-1)
    expect(box.bottom, `${what}: ${box.text}`).toBeLessThanOrEqual(size.height + 1)
  }
}

test.each([
  [YORK, 2025, 'en'],
  [YORK, 2025, 'nb'],
  [YORK, 2019, 'en'],
  [BERGEN, 2025, 'nb'],
] as const)(
  '%s %i in %s: no text of a picture is under 24 pixels, overlaps or is cut off',
  async (city, edition, lang) => {
    const context = await buildSlideContext(city, edition, lang)
    const planned = [
      ...buildOutline(context.report),
      ...buildSearchIndex(context).map(({ slide }) => slide),
    ]
    let pictures = 0
    for (const one of planned) {
      const slide = renderSlide(context, one)!
      for (const size of SIZES) {
        const picture = slidePicture(slide.body, size, 'picture')
        if (!picture) continue
        pictures++
        expectReadable(picture, size, slide.id)
      }
    }
    expect(pictures).toBeGreaterThan(20)
  },
)

test('a chart for a projector has thicker lines and fewer ticks, not a larger scale', async () => {
  const context = await buildSlideContext(YORK, 2025, 'en')
  const key = { indicator: 'median-weekly-pay', area: 'york', dimension: '', group: '' }
  const { body } = renderSlide(context, outlineFinding(key))!
  if (body.kind !== 'chart') throw new Error('no chart')
  // On its page, the scale has eight steps, from £0 to £700.
  expect(body.model.y.ticks).toHaveLength(8)
  const words = textBoxes(slidePicture(body, SIZES[0]!, 'picture')!).map(({ text }) => text)
  expect(words.filter((text) => /^\d00$|^0$/.test(text))).toEqual(['0', '200', '400', '600'])
})

test('a slide of text has no picture', () => {
  const body: SlideBody = { kind: 'list', items: [] }
  expect(slidePicture(body, SIZES[0]!, 'picture')).toBeNull()
})

describe('the chart of the baseline', () => {
  const picture = (counts: readonly (readonly [string, number, number, number, number])[]) => {
    const from: BaselineSummary = {
      title: 'Right by right',
      alternative: 'In words.',
      baseline: '2016',
      places: {
        better: 'better',
        worse: 'worse',
        undirected: 'higher/lower',
        notAssessed: 'not judged',
      },
      rights: counts.map(
        ([title, better, unchanged, worse, notAssessed]): BaselineSummary['rights'][number] => ({
          title: { text: title, lang: 'en' },
          counts: { better, unchanged, worse, undirected: 1, notAssessed: notAssessed - 1 },
          lower: 0,
        }),
      ),
    }
    return projectorBaselineSvg(from, SIZES[1]!, 'picture')
  }
  const marks = (tree: SvgNode): readonly SvgNode[] =>
    tree.tag === 'circle' || (tree.tag === 'path' && String(tree.attributes['d']).endsWith('Z'))
      ? [tree]
      : tree.children.flatMap((child) => (typeof child === 'string' ? [] : marks(child)))

  test('has a mark for each figure', () => {
    const drawn = marks(
      picture([
        ['Housing', 1, 2, 3, 4],
        ['Health', 0, 5, 0, 1],
      ]),
    )
    expect(drawn).toHaveLength(16)
    expect(drawn.filter(({ tag }) => tag === 'circle')).toHaveLength(7)
  })

  test('separates undirected changes from figures that are not judged', () => {
    const [higher, ...notJudged] = marks(picture([['Pay', 0, 0, 0, 3]]))
    const top = ({ attributes }: SvgNode) =>
      Number(/^M[\d.]+[, ]([\d.]+)/.exec(String(attributes['d']))![1])
    // A triangle has three corners, a diamond four.
    const corners = [higher!, ...notJudged].map(
      ({ attributes }) => String(attributes['d']).match(/[ML]/g)!.length,
    )
    expect(corners).toEqual([3, 4, 4])
    expect(top(higher!)).toBeLessThan(Math.min(...notJudged.map(top)))
  })

  test('has the full name of every right if there is space', () => {
    const titles = ['Equality and non-discrimination', 'Education', 'Decent standard of living']
    const drawn = picture([
      [titles[0]!, 0, 1, 0, 3],
      [titles[1]!, 1, 0, 2, 2],
      [titles[2]!, 1, 1, 0, 3],
      ['Housing', 0, 4, 0, 2],
      ['Health and social care', 1, 2, 2, 3],
    ])
    const words = textBoxes(drawn).map(({ text }) => text)
    for (const title of [...titles, 'Housing', 'Health and social care'])
      expect(words.join(' ').replace('non- ', 'non-')).toContain(title)
    expectReadable(drawn, SIZES[1]!, 'five rights')
  })

  test.each([1, 4, 8])('fits %i rights with many figures', (count) => {
    const rights = Array.from(
      { length: count },
      (_, i) => [`Equality and non-discrimination ${i}`, 9, 6, 7, 12] as const,
    )
    expectReadable(picture(rights), SIZES[1]!, `${count} rights`)
  })
})

// @vitest-environment node
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { outlineFinding, buildOutline } from '../../../src/report/slides/outline.ts'
import { listSlideTexts, type Slide } from '../../../src/report/slides/slide.ts'
import type { SlideContext } from '../../../src/report/slides/slideContext.ts'
import { renderSlide, renderSlides } from '../../../src/report/slides/renderSlides.ts'
import { BERGEN, buildSlideContext, withoutPrices, YORK } from '../../builders/slideContext.ts'

// The package is read from disk first, which is slow on a busy machine.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 })

const renderAll = (context: SlideContext) => renderSlides(context, buildOutline(context.report))
/** Replaces the spaces that keep a number with its unit. */
const normalizeSpaces = (text: string) => text.replaceAll('\u00a0', ' ')

let york: readonly Slide[]
beforeAll(async () => {
  york = renderAll(await buildSlideContext(YORK, 2025, 'en'))
})

function slide(id: string): Slide {
  const found = york.find((one) => one.id === id)
  if (!found) throw new Error(`no such slide: ${id}`)
  return found
}
const aside = (id: string) => slide(id).aside.map(({ text }) => text)

describe('a finding on a slide', () => {
  test('has the old value, the new value and the verdict in one sentence', () => {
    expect(normalizeSpaces(slide('finding-suspensions').headline.text)).toBe(
      'Suspensions from school: 3.17 suspensions per 100 pupils in 2015/16, 15.03 in 2023/24. That is worse.',
    )
    expect(normalizeSpaces(slide('finding-smoking').headline.text)).toBe(
      'Adults who smoke: 12.6% of adults in 2016, 6.7% in 2024. That is better.',
    )
    expect(
      normalizeSpaces(slide('finding-children-in-temporary-accommodation').headline.text),
    ).toBe(
      'Children in temporary accommodation: 40 children in 2019, 63 in 2025. That is no clear change.',
    )
  })

  test('keeps a number with its unit and a year with its “in” on one line', () => {
    expect(slide('finding-suspensions').headline.text).toContain('3.17\u00a0suspensions')
    expect(slide('finding-suspensions').headline.text).toContain('in\u00a02015/16')
  })

  test('shows the certainty on the slide, not only in the notes', () => {
    for (const { kind, id, aside: runs } of york)
      if (kind === 'finding') expect(runs.map(({ text }) => text).join(' '), id).toMatch(/\.$/)
    expect(aside('finding-recorded-depression').join(' ')).toContain('good or bad')
  })

  test('gives money in constant prices, or says that inflation is not taken out', async () => {
    const context = await buildSlideContext(YORK, 2025, 'en')
    const key = { indicator: 'median-weekly-pay', area: 'york', dimension: '', group: '' }
    const { headline, body } = renderSlide(context, outlineFinding(key))!
    // Office for National Statistics: median weekly pay in York, April 2016 and 2025.
    const pay = 'Median weekly pay: £411.70 a week in 2016, £613.10 in 2025.'
    expect(normalizeSpaces(headline.text)).toBe(`${pay} In prices of 2025: no clear change.`)
    if (body.kind !== 'chart') throw new Error('the slide has no chart')
    expect(body.model.unit.text).toBe('£ a week, not adjusted for inflation')
    const inPounds = renderSlide(withoutPrices(context), outlineFinding(key))!
    expect(normalizeSpaces(inPounds.headline.text)).toBe(
      `${pay} That is higher, not adjusted for inflation.`,
    )
  })

  test('has a short headline with the figure if it cannot be judged', async () => {
    const context = await buildSlideContext(YORK, 2025, 'en')
    const key = { indicator: 'rough-sleeping', area: 'york', dimension: '', group: '' }
    const { headline, aside: runs } = renderSlide(context, outlineFinding(key))!
    // Counts of people sleeping rough in York: 18 in 2016, 9 in 2022.
    expect(normalizeSpaces(headline.text)).toMatch(/^People sleeping rough: 9 people in 2022\./)
    expect(headline.text.length).toBeLessThan(130)
    const known = runs.map(({ text }) => text).join(' ')
    expect(known).toMatch(/2016.*18.*2022: no clear change/)
  })

  test('gives a series its verdict since a break', async () => {
    const context = await buildSlideContext(YORK, 2025, 'en')
    const key = { indicator: 'attainment-8', area: 'york', dimension: '', group: '' }
    const { headline, verdict, aside: runs } = renderSlide(context, outlineFinding(key))!
    // Department for Education: Attainment 8 of York, 49.3 in 2017 and 50.8 in 2025.
    expect(normalizeSpaces(headline.text)).toMatch(
      /: 49\.3 \D*in 2017, 50\.8 in 2025\. Since 2017: no clear change\.$/,
    )
    expect(verdict?.kind).toBe('notComparable')
    expect(runs[0]?.text).toMatch(/compar.*2017/)
  })

  test('has the change from the previous figure in its notes, under its own heading', () => {
    for (const { kind, id, notes } of york.filter((one) => one.kind === 'finding')) {
      const [before, ...more] = notes.filter(({ heading }) => heading.startsWith('The latest step'))
      expect(before?.lines, `${kind} ${id}`).toHaveLength(1)
      expect(more).toEqual([])
    }
  })

  test('names its source, and a scale that does not start at 0', () => {
    expect(slide('finding-healthy-life-expectancy-male').sources.map(({ text }) => text)).toEqual([
      'Source: Office for National Statistics via ONS Explore Local Statistics',
      'The scale starts at 56, not at 0.',
    ])
    for (const { kind, id, sources } of york)
      if (kind === 'finding') expect(sources[0]?.text, id).toMatch(/^Sources?: ./)
  })

  test('shows at most three lines', () => {
    const lines = york.map(({ body }) => (body.kind === 'chart' ? body.model.lines.length : 0))
    expect(Math.max(...lines)).toBe(3)
  })

  test('has notes on meaning, evidence and likely questions', () => {
    for (const { kind, id, notes } of york.filter((one) => one.kind === 'finding')) {
      const headings = notes.map(({ heading }) => heading)
      expect(headings, `${kind} ${id}`).toEqual(
        expect.arrayContaining([
          'What the figure means',
          'Behind the verdict',
          'Questions that may come',
        ]),
      )
      const asked = notes.flatMap(({ lines }) => lines.map(({ lead }) => lead))
      expect(asked, id).toEqual(
        expect.arrayContaining([
          'Where does the figure come from?',
          'Why this indicator?',
          'What about groups?',
        ]),
      )
    }
  })

  test('has the figures of groups in its notes if the package has them', () => {
    const lines = slide('finding-persistent-absence').notes.flatMap((one) => one.lines)
    const place = lines.findIndex(({ lead }) => lead === 'What about groups?')
    expect(lines[place]?.content.text).toMatch(/\d/)
  })
})

describe('the other slides', () => {
  test('begin with the summary: 27 figures, of which 3 are better and 4 worse', () => {
    const { headline, body } = slide('glance')
    for (const number of [27, 3, 4]) expect(headline.text).toMatch(new RegExp(`\\b${number}\\b`))
    expect(body.kind).toBe('baseline')
  })

  test('give the meaning of a right in its first sentence only', () => {
    expect(slide('right-housing').headline.text).toBe(
      'Everybody has a right to a home that is safe, dry, warm and affordable, and that they cannot be put out of without good reason and due process.',
    )
    expect(slide('right-housing').eyebrow?.text).toBe('Housing')
  })

  test('report missing recommendations: none in 2024, none in 2025', () => {
    expect(aside('earlier')).toEqual(['No recommendation of 2024 to the council is in our record.'])
    expect(slide('recommended-report').headline.text).toBe(
      'No recommendation of 2025 to the council is in our record',
    )
  })

  test('count the outcomes of the 16 earlier recommendations: 3 + 10 + 1 + 2', () => {
    const { headline, body } = slide('earlier')
    expect(headline.text).toBe('Of 16 recommendations before 2024, 3 are carried out')
    expect(body.kind === 'table' && body.rows.map(({ cells }) => cells[0])).toEqual([
      '3',
      '10',
      '1',
      '2',
    ])
  })

  test('count a source once, even with several URLs', () => {
    const { body } = slide('sources')
    const named = body.kind === 'list' ? body.items.map(({ text }) => text.text) : []
    expect(named.filter((text) => text.startsWith('DfE via DfE LAIT'))).toHaveLength(1)
  })
})

test.each([
  [YORK, 'en', [2016, 2019, 2022, 2023, 2025, 2026]],
  [YORK, 'nb', [2016, 2023, 2025]],
  [BERGEN, 'nb', [2024, 2025]],
  [BERGEN, 'en', [2025]],
] as const)(
  '%s in %s: every slide of %j can be rendered, with text',
  async (city, lang, editions) => {
    for (const edition of editions) {
      const context = await buildSlideContext(city, edition, lang)
      const planned = buildOutline(context.report)
      const slides = renderAll(context)
      expect(slides.map(({ id }) => id)).toEqual(planned.map(({ id }) => id))
      for (const one of slides)
        for (const words of listSlideTexts(one)) {
          expect(words.trim(), `${edition} ${one.id}`).not.toBe('')
          expect(words, `${edition} ${one.id}`).not.toMatch(/undefined|\{|NaN/)
        }
    }
  },
)

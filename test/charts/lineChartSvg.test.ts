// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createLineChartModel, type LineChartModel } from '../../src/charts/model/lineChart.ts'
import { drawExportChart } from '../../src/charts/svg/exportSvg.ts'
import { drawLineChart } from '../../src/charts/svg/lineChart.ts'
import { serializeSvg, type SvgNode } from '../../src/charts/svg/node.ts'
import { createProjectorTheme } from '../../src/charts/svg/projectorTheme.ts'
import { drawSmallMultiple } from '../../src/charts/svg/smallMultiple.ts'
import { buildColdHomes, COLD_HOMES, listKeys, type ColdHomesRow } from '../builders/coldHomes.ts'
import { english } from '../builders/translators.ts'
import { all, overlapping, textBoxes } from './textBoxes.ts'

const AREAS = ['york', 'yorkshire', 'england', 'united-kingdom', 'median']

function createModel(rows: readonly ColdHomesRow[], target: number | null = null): LineChartModel {
  const indicator = { ...COLD_HOMES, target }
  return createLineChartModel({
    dataset: buildColdHomes(rows, [indicator]),
    indicator,
    edition: 2025,
    keys: listKeys(...AREAS),
    translator: english,
  })
}

const ofClass = (tree: SvgNode, name: string) =>
  all(tree).filter(({ attributes }) => String(attributes['class']).split(' ').includes(name))

const STATUSES = ['', '', '', '', 'provisional', 'break', 'definition differs']

const anyRows = fc
  .array(
    fc.record({
      area: fc.constantFrom(...AREAS),
      year: fc.integer({ min: 2004, max: 2025 }),
      value: fc.double({ min: -40, max: 140, noNaN: true }),
      status: fc.constantFrom(...STATUSES),
    }),
    { minLength: 1, maxLength: 60 },
  )
  .map((filed) => [...new Map(filed.map((row) => [`${row.area} ${row.year}`, row])).values()])
  .map((rows) => rows.map(({ year, ...row }): ColdHomesRow => ({ ...row, period: String(year) })))

const anySize = fc.constantFrom(
  { width: 320, height: 290, textSize: 14 },
  { width: 500, height: 250, textSize: 15 },
  { width: 700, height: 350, textSize: 15 },
  { width: 1100, height: 480, textSize: 17 },
  { width: 1800, height: 560, textSize: 24 },
)

const anyTarget = fc.option(fc.double({ min: 0, max: 100, noNaN: true }))
const RUNS = { numRuns: 150, seed: 2016 }

/** York's last comparable figure is of 2015/16, Yorkshire's of 2003; England's series runs to 2019. */
const ENDING_EARLY: readonly ColdHomesRow[] = [
  { period: '2014/15', value: 150 },
  { period: '2015/16', value: 140 },
  { period: '2002', value: 640, area: 'yorkshire' },
  { period: '2003', value: 713, area: 'yorkshire' },
  { period: '2018', value: 55, area: 'england' },
  { period: '2019', value: 60, area: 'england' },
]

describe('a figure at the end of a line', () => {
  test.each([
    [
      'on a page',
      (model: LineChartModel) => drawLineChart(model, { width: 900, height: 380, textSize: 15 }),
    ],
    [
      'on a slide',
      (model: LineChartModel) =>
        drawLineChart(
          model,
          { width: 1168, height: 460, textSize: 25 },
          'a',
          createProjectorTheme(25),
        ),
    ],
  ])('%s has its period if the chart continues to later years', (_where, draw) => {
    const words = textBoxes(draw(createModel(ENDING_EARLY)))
      .map(({ text }) => text)
      .join(' ')
    expect(words).toContain('York 140.0% (2015/16)')
    expect(words).toMatch(/Yorkshire and The Humber 713\.0% \(2003\)/)
    expect(words).toMatch(/England 60\.0%(?! \()/)
  })

  test('has its period also if the later rows have no number', () => {
    const rows: readonly ColdHomesRow[] = [
      { period: '2015', value: 12 },
      { period: '2016', value: 14 },
      { period: '2019', status: 'suppressed' },
    ]
    const tree = drawSmallMultiple(
      createModel(rows),
      { width: 320, height: 170, textSize: 14 },
      'a',
    )
    const boxes = textBoxes(tree)
    expect(boxes.map(({ text }) => text)).toContain('14.0% (2016)')
    expect(Math.max(...boxes.map(({ right }) => right))).toBeLessThanOrEqual(320)
  })
})

describe('for any figures and any width', () => {
  test('no two texts overlap, and none is cut off', () => {
    fc.assert(
      fc.property(anyRows, anySize, anyTarget, (rows, size, target) => {
        const tree = drawLineChart(createModel(rows, target), size)
        const boxes = textBoxes(tree)
        expect(overlapping(boxes)).toEqual([])
        const width = Number(tree.attributes['width'])
        const height = Number(tree.attributes['height'])
        const cut = boxes.filter(
          (box) => box.left < -1 || box.right > width + 1 || box.top < -1 || box.bottom > height,
        )
        expect(cut).toEqual([])
      }),
      RUNS,
    )
  })

  test('every measured figure has its mark', () => {
    fc.assert(
      fc.property(anyRows, anySize, (rows, size) => {
        const model = createModel(rows)
        const drawn = ofClass(drawLineChart(model, size), 'chart-mark').length
        // Each line has one further mark at its name.
        expect(drawn).toBe(rows.length + model.lines.length)
      }),
      RUNS,
    )
  })

  test('no line crosses a break', () => {
    fc.assert(
      fc.property(anyRows, anySize, (rows, size) => {
        const tree = drawLineChart(createModel(rows.map((row) => ({ ...row, area: 'york' }))), size)
        const across = (d: unknown) =>
          [...String(d).matchAll(/[ML]([\d.-]+)/g)].map((match) => Number(match[1]))
        const breaks = ofClass(tree, 'chart-ink-break').map(({ attributes }) => {
          return across(attributes['d'])[0]!
        })
        const lines = [...ofClass(tree, 'chart-run'), ...ofClass(tree, 'chart-gap')]
        const crossing = lines.filter(({ attributes }) => {
          const xs = across(attributes['d'])
          return breaks.some((x) => Math.min(...xs) < x && x < Math.max(...xs))
        })
        expect(crossing).toEqual([])
      }),
      RUNS,
    )
  })

  test('no number is NaN or Infinity', () => {
    fc.assert(
      fc.property(anyRows, anySize, (rows, size) => {
        const model = createModel(rows)
        expect(serializeSvg(drawLineChart(model, size))).not.toMatch(/NaN|Infinity/)
        expect(
          serializeSvg(drawSmallMultiple(model, { ...size, width: 300 }, 'small')),
        ).not.toMatch(/NaN|Infinity/)
      }),
      RUNS,
    )
  })
})

describe('the picture', () => {
  const rows: readonly ColdHomesRow[] = [
    { period: '2017', value: 8.9 },
    { period: '2018', value: 8.5 },
    { period: '2019', value: 13.5, status: 'break' },
    { period: '2020', value: 14.7 },
  ]
  const size = { width: 700, height: 350, textSize: 15 }

  test('has an accessible name and a description', () => {
    const tree = drawLineChart(createModel(rows), size, 'cold')
    expect(tree.attributes).toMatchObject({
      role: 'img',
      'aria-labelledby': 'cold-title cold-desc',
    })
    expect(tree.children[0]).toMatchObject({ tag: 'title', children: ['Cold homes'] })
  })

  test('marks a break with a vertical line between the years and a label', () => {
    const tree = drawLineChart(createModel(rows), size)
    expect(ofClass(tree, 'chart-ink-break')).toHaveLength(1)
    expect(textBoxes(tree).map(({ text }) => text)).toContain('Break in the series')
  })

  test('draws the level of the baseline only up to the break', () => {
    const tree = drawLineChart(createModel(rows), size)
    const levels = ofClass(tree, 'chart-ink-baseline').map(({ attributes }) => attributes['d'])
    const brokenAt = /^M([\d.]+) /.exec(
      String(ofClass(tree, 'chart-ink-break')[0]!.attributes['d']),
    )![1]
    expect(levels.some((d) => String(d).includes(`L${brokenAt} `))).toBe(true)
  })

  test('names each line at its end with its latest figure if it fits', () => {
    const texts = textBoxes(drawLineChart(createModel(rows), size)).map(({ text }) => text)
    expect(texts).toContain('York 14.7%')
  })

  test('reports that there are no figures', () => {
    const tree = drawLineChart(createModel([{ period: '2016', status: 'suppressed' }]), size)
    expect(textBoxes(tree).map(({ text }) => text)).toEqual(['There are no figures to draw.'])
  })

  test('escapes markup in texts of the data', () => {
    const model = { ...createModel(rows), title: { text: '<script>"&', lang: 'en' } }
    expect(serializeSvg(drawLineChart(model, size))).toContain(
      '<title id="chart-title">&lt;script&gt;&quot;&amp;',
    )
  })

  test('for a download contains its colours, its title and its source', () => {
    const text = serializeSvg(drawExportChart(createModel(rows), ['Source: Energy statistics']))
    expect(text).not.toContain('class=')
    expect(text).toContain('fill="#ffffff"')
    expect(text).toContain('stroke="#16202b"')
    expect(text).toContain('Source: Energy statistics')
  })
})

import type { LineOrStepModel } from '../model/lineOrStepChart.ts'
import { createLinearScale } from '../model/span.ts'
import { drawPicture } from './lineChart.ts'
import { PAGE_INSET } from './chartTheme.ts'
import type { ChartSize } from './lineChartLayout.ts'
import { getSeriesStyle, drawMark, getStrokeClass } from './seriesStyle.ts'
import { createNode, formatPath, type SvgNode } from './node.ts'
import { drawRule } from './rule.ts'
import { createTextNode } from './textNode.ts'
import { measureText, wrapText } from './textWidth.ts'
import { listYearTicks } from './yearTicks.ts'

/** Texts of the picture. `change`: the change with its sign, the label of its arrow. */
export interface LineOrStepTexts {
  readonly title: string
  readonly alternative: string
  readonly unit: string
  readonly change: string
}

/** The parts that a legend names. */
export const LINE_OR_STEP_PARTS = ['figures', 'fit', 'distance', 'change'] as const
export type LineOrStepPart = (typeof LINE_OR_STEP_PARTS)[number]

type TextPosition = readonly [x: number, y: number]

const CITY = getSeriesStyle({ kind: 'city', index: 0, isSubject: true })
const HEAD = 4

const fitStroke = (from: TextPosition, to: TextPosition) => drawRule(from, to, 'fit', 2.5)
const distanceStroke = (from: TextPosition, to: TextPosition) =>
  drawRule(from, to, 'quiet', 1.5, '2 2')

/** A vertical arrow from one height to another. */
function arrow(x: number, from: number, to: number): SvgNode {
  const back = to > from ? -HEAD : HEAD
  return createNode('path', {
    class: getStrokeClass('text'),
    d:
      formatPath([
        [x, from],
        [x, to],
      ]) +
      formatPath([
        [x - HEAD, to + back],
        [x, to],
        [x + HEAD, to + back],
      ]),
    fill: 'none',
    'stroke-width': 1.5,
  })
}

/** A small sample of one part of the picture, for its legend. */
export function drawLineOrStepSample(part: LineOrStepPart): SvgNode {
  const [width, height] = [24, 18]
  const middle = height / 2
  const drawn = {
    figures: () => drawMark(CITY, width / 2, middle, false),
    fit: () => fitStroke([1, middle], [width - 1, middle]),
    distance: () => distanceStroke([width / 2, 2], [width / 2, height - 2]),
    change: () => arrow(width / 2, height - 2, 2),
  }
  return createNode(
    'svg',
    { class: 'chart', width, height, viewBox: `0 0 ${width} ${height}`, 'aria-hidden': 'true' },
    [drawn[part]()],
  )
}

/**
 * Figures as marks, the line or the two levels through them, a dotted line from each mark to it, and
 * the change as an arrow. `id`: unique on the page.
 */
export function drawLineOrStepChart(
  model: LineOrStepModel,
  texts: LineOrStepTexts,
  { width, height, textSize }: ChartSize,
  id: string,
): SvgNode {
  const yearWidth = measureText('2000', textSize)
  const tickWidth = Math.max(...model.y.ticks.map(({ text }) => measureText(text, textSize)))
  const left = Math.ceil(Math.max(tickWidth + 8, yearWidth / 2))
  const changeWidth = measureText(texts.change, textSize, true)
  const right = Math.floor(width - (model.shape === 'line' ? changeWidth + 22 : yearWidth / 2))
  const unit = wrapText(texts.unit, width, textSize)
  const rowHeight = textSize * 1.35
  const [top, bottom] = [unit.length * rowHeight + textSize * 0.75, height - textSize * 1.7]
  const x = createLinearScale(model.x, [left + PAGE_INSET, right - PAGE_INSET])
  const y = createLinearScale(model.y.domain, [bottom, top])
  const place = (point: { readonly t: number; readonly x: number }): TextPosition => [
    x(point.t),
    y(point.x),
  ]
  const grid = model.y.ticks.flatMap(({ value, text }) => [
    drawRule([left, y(value)], [right, y(value)], value === 0 ? 'quiet' : 'grid', 1),
    createTextNode(text, {
      x: left - 7,
      y: y(value) + textSize * 0.35,
      size: textSize,
      anchor: 'end',
      ink: 'quiet',
    }),
  ])
  const [first, last] = model.x
  const years = listYearTicks(model.x, first, right - left - 2 * PAGE_INSET, yearWidth).map(
    (year) =>
      createTextNode(String(year), {
        x: x(year),
        y: bottom + textSize * 1.4,
        size: textSize,
        anchor: 'middle',
        ink: 'quiet',
      }),
  )
  const [before, after] = model.fit
  const from = before![0].x
  const to = from + model.change
  // Beside the end of the line; between the two levels.
  const at = after ? (x(before![1].t) + x(after[0].t)) / 2 : x(last) + 14
  return drawPicture({ width, height }, { id, title: texts.title, words: texts.alternative }, [
    ...grid,
    ...unit.map((line, i) =>
      createTextNode(line, { x: 0, y: textSize + i * rowHeight, size: textSize, ink: 'quiet' }),
    ),
    ...years,
    ...(after ? [] : [drawRule([x(first), y(from)], [at + HEAD, y(from)], 'quiet', 1)]),
    ...model.points.map((point, i) => distanceStroke(place(point), place(model.fitted[i]!))),
    ...model.fit.map(([start, end]) => fitStroke(place(start), place(end))),
    arrow(at, y(from), y(to)),
    createTextNode(texts.change, {
      x: at + 8,
      y: (y(from) + y(to)) / 2 + textSize * 0.35,
      size: textSize,
      bold: true,
    }),
    ...model.points.map((point) => drawMark(CITY, ...place(point), false)),
  ])
}

import type { ChartLine, LineChartModel } from '../model/lineChart.ts'
import { createValueScale } from '../model/scale.ts'
import { createLinearScale, type Span } from '../model/span.ts'
import { layoutAnnotations, countRows, type PositionedAnnotation } from './annotationRows.ts'
import { drawLimitBand, drawMarks, drawStrokes } from './chartLines.ts'
import { drawEmptyChart, drawPicture } from './lineChart.ts'
import type { ChartSize } from './lineChartLayout.ts'
import type { SvgNode } from './node.ts'
import { drawRule } from './rule.ts'
import { createTextNode } from './textNode.ts'
import { measureText } from './textWidth.ts'

/**
 * The city's line alone, small, on its own scale, with the level of its baseline and its latest figure
 * at its end. The page gives title, unit and verdict around it.
 */
export function drawSmallMultiple(model: LineChartModel, size: ChartSize, id: string): SvgNode {
  const city = model.lines.find(({ role }) => role === 'city')
  const text = { id, title: model.title.text, words: model.alternative }
  if (!city?.latest) return drawEmptyChart(model, size, text)
  const { width, height, textSize } = size
  const rowHeight = Math.round(textSize * 1.35)
  const right = width - measureText(city.latest.text, textSize, true) - 12
  const x = createLinearScale(model.x.domain, [6, right])
  const breaks = model.breaks.filter(({ t }) => t >= city.points[0]!.t)
  const annotations = model.baseline ? [model.baseline, ...breaks] : breaks
  const placed = layoutAnnotations(annotations, x, width, textSize)
  const top = countRows(placed) * rowHeight + 8
  const bottom = height - Math.round(textSize * 1.7)
  const y = createLinearScale(getSpan(city, model), [bottom - 6, top + 4])
  const end = Math.min(Math.max(y(city.latest.point.value), top + 4), bottom - 6)
  const scales = { x, y }
  return drawPicture(size, text, [
    drawRule([0, bottom], [right + 6, bottom], 'grid', 1),
    ...years(model, x, textSize).map((year) =>
      createTextNode(String(year), {
        x: x(year),
        y: bottom + textSize * 1.35,
        size: textSize,
        anchor: getAnchor(x(year), String(year), textSize),
        ink: 'quiet',
      }),
    ),
    ...drawLimitBand(city, scales),
    ...placed.flatMap((annotation) => upright(annotation, top, bottom, rowHeight, textSize)),
    ...level(model, x, y, right),
    ...drawStrokes(city, scales),
    ...drawMarks(city, scales),
    createTextNode(city.latest.text, {
      x: x(city.latest.point.t) + 9,
      y: end + textSize * 0.35,
      size: textSize,
      bold: true,
    }),
  ])
}

/** The city's own figures and limits, and zero if the large chart includes it. */
function getSpan(city: ChartLine, { indicator }: LineChartModel): Span {
  const values = city.points.flatMap(({ value, lower, upper }) =>
    lower === null || upper === null ? [value] : [value, lower, upper],
  )
  return createValueScale(values, indicator.measure).domain
}

function upright(
  { kind, x, left, lines, row, reaches }: PositionedAnnotation,
  top: number,
  bottom: number,
  rowHeight: number,
  size: number,
): SvgNode[] {
  const base = top - size * 0.45 - row * rowHeight
  const from = reaches ? base - size * 0.8 - (lines.length - 1) * rowHeight : top
  return [
    kind === 'baseline'
      ? drawRule([x, from], [x, bottom], 'baseline', 1)
      : drawRule([x, from], [x, bottom], 'break', 1.25, '5 4'),
    ...lines.map((line, i) =>
      createTextNode(line, {
        x: left,
        y: base - (lines.length - 1 - i) * rowHeight,
        size,
        ink: 'quiet',
      }),
    ),
  ]
}

function level(
  { level: shown }: LineChartModel,
  x: (t: number) => number,
  y: (value: number) => number,
  right: number,
): SvgNode[] {
  if (!shown) return []
  const height = y(shown.point.value)
  const from = shown.from === null ? 0 : x(shown.from)
  const to = shown.to === null ? right + 6 : x(shown.to)
  return [drawRule([from, height], [to, height], 'baseline', 1)]
}

/** The last year, the baseline year and the first year, unless they overlap. */
function years(model: LineChartModel, x: (t: number) => number, size: number): readonly number[] {
  const [first, last] = [Math.ceil(model.x.domain[0]), Math.floor(model.x.domain[1])]
  const space = measureText('2000', size) * 1.5 + 8
  const visible: number[] = []
  for (const year of [last, model.x.baselineYear, first])
    if (
      year >= first &&
      year <= last &&
      visible.every((other) => Math.abs(x(other) - x(year)) > space)
    )
      visible.push(year)
  return visible.sort((a, b) => a - b)
}

/** The number under a mark near the left edge begins at the edge. */
function getAnchor(x: number, text: string, size: number): 'start' | 'middle' {
  return x < measureText(text, size) / 2 ? 'start' : 'middle'
}

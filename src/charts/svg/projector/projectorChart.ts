import type { LineChartModel } from '../../model/lineChart.ts'
import { drawLimitBand, drawMarks, drawStrokes, type LineStyle } from '../chartLines.ts'
import { drawEmptyChart, drawPicture } from '../lineChart.ts'
import { drawMark, type ColorToken } from '../seriesStyle.ts'
import { createNode, type SvgNode } from '../node.ts'
import { drawRule } from '../rule.ts'
import { createTextNode } from '../textNode.ts'
import {
  LABEL_GAP,
  layoutProjectorChart,
  type ProjectorLabel,
  type ProjectorLayout,
} from './projectorLayout.ts'
import { PROJECTOR_TEXT_SIZE, createProjectorStyle, type ProjectorSize } from './projectorStyle.ts'

/**
 * The chart of an indicator for a projector: the same figures as on the page, with large text, thick
 * lines and few ticks. It has exactly the requested size.
 */
export function renderProjectorChart(
  model: LineChartModel,
  size: ProjectorSize,
  id: string,
): SvgNode {
  const text = { id, title: model.title.text, words: model.alternative }
  if (!model.lines.length) return drawEmptyChart(model, size, text)
  const layout = layoutProjectorChart(model, size)
  const lineStyle = createProjectorStyle(size)
  const { lines } = layout
  const city = lines.find(({ role }) => role === 'city')
  return drawPicture(size, text, [
    createNode('g', {}, [...grid(model, layout), ...years(model, layout)]),
    createNode('g', {}, city ? drawLimitBand(city, layout, lineStyle) : []),
    createNode('g', {}, rulings(model, layout)),
    ...lines
      .toReversed()
      .map((line) =>
        createNode('g', {}, [
          ...drawStrokes(line, layout, lineStyle),
          ...drawMarks(line, layout, lineStyle),
        ]),
      ),
    createNode(
      'g',
      {},
      layout.labels.flatMap((label) => getLabelName(label, layout, lineStyle)),
    ),
  ])
}

function rule(
  layout: ProjectorLayout,
  from: readonly [number, number],
  to: readonly [number, number],
  ink: ColorToken,
  width: number,
  dash?: readonly number[],
): SvgNode {
  const unit = layout.size.textSize / PROJECTOR_TEXT_SIZE
  const scaledDash = dash?.map((length) => length * unit).join(' ')
  return drawRule(from, to, ink, width * unit, scaledDash)
}

function grid({ unit }: LineChartModel, layout: ProjectorLayout): readonly SvgNode[] {
  const { plot, y, ticks, rowHeight } = layout
  const { textSize } = layout.size
  return [
    ...layout.unit.map((text, row) =>
      createTextNode(text, {
        x: 0,
        y: textSize + row * rowHeight,
        size: textSize,
        ink: 'quiet',
        lang: unit.lang,
      }),
    ),
    ...ticks.flatMap(({ value, text }) => [
      rule(
        layout,
        [plot.left, y(value)],
        [plot.right, y(value)],
        value === 0 ? 'quiet' : 'grid',
        value === 0 ? 2 : 1.5,
      ),
      createTextNode(text, {
        x: plot.left - textSize * 0.45,
        y: y(value) + textSize * 0.35,
        size: textSize,
        anchor: 'end',
        ink: 'quiet',
      }),
    ]),
  ]
}

function years(
  { x: { baselineYear } }: LineChartModel,
  layout: ProjectorLayout,
): readonly SvgNode[] {
  const { plot, x, size } = layout
  return layout.years.map((year) =>
    createTextNode(String(year), {
      x: x(year),
      y: plot.bottom + size.textSize * 1.55,
      size: size.textSize,
      anchor: 'middle',
      bold: year === baselineYear,
      ink: year === baselineYear ? 'text' : 'quiet',
    }),
  )
}

/** The vertical lines with their labels, the level of the baseline, the target. */
function rulings({ level, target }: LineChartModel, layout: ProjectorLayout): readonly SvgNode[] {
  const { plot, x, y, rowHeight } = layout
  const { textSize } = layout.size
  const uprights = layout.annotations.flatMap(({ kind, x: at, left, lines, row, reaches }) => {
    const base = plot.top - textSize * 0.75 - row * rowHeight
    const top = reaches ? base - textSize * 0.8 - (lines.length - 1) * rowHeight : plot.top
    return [
      kind === 'baseline'
        ? rule(layout, [at, top], [at, plot.bottom], 'baseline', 2.5)
        : rule(layout, [at, top], [at, plot.bottom], 'break', 3, [12, 8]),
      ...lines.map((text, place) =>
        createTextNode(text, {
          x: left,
          y: base - (lines.length - 1 - place) * rowHeight,
          size: textSize,
          bold: kind === 'baseline',
        }),
      ),
    ]
  })
  const levels = level
    ? [
        rule(
          layout,
          [level.from === null ? plot.left : x(level.from), y(level.point.value)],
          [level.to === null ? plot.right : x(level.to), y(level.point.value)],
          'baseline',
          2.5,
        ),
      ]
    : []
  const targets = target
    ? [
        rule(
          layout,
          [plot.left, y(target.value)],
          [plot.right, y(target.value)],
          'target',
          3.5,
          [4, 8],
        ),
      ]
    : []
  return [...uprights, ...levels, ...targets]
}

function getLabelName(
  label: ProjectorLabel,
  layout: ProjectorLayout,
  lineStyle: LineStyle,
): readonly SvgNode[] {
  const { line, lines, size, bold, wish, middle } = label
  const { plot, x } = layout
  const { textSize } = layout.size
  const left = plot.right + LABEL_GAP * textSize
  const height = size * 1.2
  const first = middle - ((lines.length - 1) * height) / 2 + size * 0.35
  const texts = lines.map((text, row) =>
    createTextNode(text, { x: left, y: first + row * height, size, bold, lang: line?.label.lang }),
  )
  if (!line?.latest)
    return [
      rule(layout, [plot.right, wish], [left - textSize * 0.2, middle], 'target', 3.5, [4, 8]),
      ...texts,
    ]
  const style = lineStyle.getStyle(line.identity)
  const end = x(line.latest.point.t)
  const isNear = plot.right - end < textSize
  const at = left - textSize * 0.55
  return [
    ...(isNear && Math.abs(middle - wish) > textSize * 0.2
      ? [rule(layout, [end + textSize * 0.3, wish], [at - textSize * 0.2, middle], style.ink, 1.5)]
      : []),
    drawMark(style, at, middle, false),
    ...texts,
  ]
}

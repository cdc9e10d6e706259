import type { LineChartModel } from '../model/lineChart.ts'
import { LABEL_GAP, type LineChartLayout } from './lineChartLayout.ts'
import { SAMPLE_WIDTH, type EndLabel, type LegendItem } from './lineLegend.ts'
import { getSeriesStyle, drawMark } from './seriesStyle.ts'
import type { SvgNode } from './node.ts'
import { drawRule } from './rule.ts'
import { createTextNode } from './textNode.ts'

/** Grid, axes and unit, drawn below everything else. */
export function drawBackground(model: LineChartModel, layout: LineChartLayout): SvgNode[] {
  return [...grid(model, layout), ...yearAxis(model, layout)]
}

/** The vertical lines with their labels, the baseline's level and the target. */
export function drawGridLines(model: LineChartModel, layout: LineChartLayout): SvgNode[] {
  return [...uprights(layout), ...levels(model, layout)]
}

function grid({ y: { ticks, domain }, unit }: LineChartModel, layout: LineChartLayout): SvgNode[] {
  const { plot, y, size, unitTop, rowHeight } = layout
  const rules = ticks.flatMap(({ value, text }) => [
    drawRule([plot.left, y(value)], [plot.right, y(value)], value === 0 ? 'quiet' : 'grid'),
    createTextNode(text, {
      x: plot.left - 7,
      y: y(value) + size.textSize * 0.35,
      size: size.textSize,
      anchor: 'end',
      ink: 'quiet',
    }),
  ])
  const bottom =
    domain[0] === 0 ? [] : [drawRule([plot.left, plot.bottom], [plot.right, plot.bottom], 'grid')]
  const words = layout.unit.map((line, i) =>
    createTextNode(line, {
      x: 0,
      y: unitTop + i * rowHeight,
      size: size.textSize,
      ink: 'quiet',
      lang: unit.lang,
    }),
  )
  return [...rules, ...bottom, ...words]
}

function yearAxis({ x: { baselineYear } }: LineChartModel, layout: LineChartLayout): SvgNode[] {
  const { plot, x, size } = layout
  return layout.years.flatMap((year) => [
    drawRule([x(year), plot.bottom], [x(year), plot.bottom + 4], 'quiet'),
    createTextNode(String(year), {
      x: x(year),
      y: plot.bottom + size.textSize * 1.4,
      size: size.textSize,
      anchor: 'middle',
      bold: year === baselineYear,
      ink: year === baselineYear ? 'text' : 'quiet',
    }),
  ])
}

function uprights(layout: LineChartLayout): SvgNode[] {
  const { plot, rowHeight, size } = layout
  return layout.annotations.flatMap(({ kind, x, left, lines, row, reaches }) => {
    const base = plot.top - size.textSize * 0.65 - row * rowHeight
    const top = reaches ? base - size.textSize * 0.8 - (lines.length - 1) * rowHeight : plot.top
    return [
      kind === 'baseline'
        ? drawRule([x, top], [x, plot.bottom], 'baseline', 1.25)
        : drawRule([x, top], [x, plot.bottom], 'break', 1.5, '6 4'),
      ...lines.map((line, i) =>
        createTextNode(line, {
          x: left,
          y: base - (lines.length - 1 - i) * rowHeight,
          size: size.textSize,
        }),
      ),
    ]
  })
}

function levels({ level, target }: LineChartModel, layout: LineChartLayout): SvgNode[] {
  const { plot, x, y } = layout
  const nodes: SvgNode[] = []
  if (level) {
    const from = level.from === null ? plot.left : x(level.from)
    const to = level.to === null ? plot.right : x(level.to)
    const height = y(level.point.value)
    nodes.push(drawRule([from, height], [to, height], 'baseline', 1.25))
  }
  if (target)
    nodes.push(
      drawRule([plot.left, y(target.value)], [plot.right, y(target.value)], 'target', 1.75, '2 4'),
    )
  return nodes
}

/** Names of the lines, at their ends or above the plot. */
export function drawSeriesLabels(layout: LineChartLayout): SvgNode[] {
  return [
    ...layout.labels.flatMap((label) => endLabel(label, layout)),
    ...layout.legend.flatMap((item) => legendItem(item, layout)),
  ]
}

function endLabel({ line, lines, wish, middle }: EndLabel, layout: LineChartLayout): SvgNode[] {
  const { plot, x, size } = layout
  const height = size.textSize * 1.2
  const first = middle - ((lines.length - 1) * height) / 2 + size.textSize * 0.35
  const texts = lines.map((text, i) =>
    createTextNode(text, {
      x: plot.right + LABEL_GAP,
      y: first + i * height,
      size: size.textSize,
      bold: line?.role === 'city',
      lang: line?.label.lang,
    }),
  )
  if (!line?.latest) return [...texts, targetLeader(wish, middle, plot.right)]
  const { ink } = getSeriesStyle(line.identity)
  const end = x(line.latest.point.t)
  const near = plot.right - end < 12
  const leader =
    near && Math.abs(middle - wish) > 3
      ? [drawRule([end + 6, wish], [plot.right + LABEL_GAP - 14, middle], ink, 0.75)]
      : []
  return [
    ...leader,
    drawMark(getSeriesStyle(line.identity), plot.right + LABEL_GAP - 8, middle, false),
    ...texts,
  ]
}

/** The dotted line of the target, continued to its label. */
function targetLeader(wish: number, middle: number, from: number): SvgNode {
  return drawRule([from, wish], [from + LABEL_GAP - 4, middle], 'target', 1.75, '2 4')
}

function legendItem({ line, lines, x, row }: LegendItem, layout: LineChartLayout): SvgNode[] {
  const { rowHeight, size } = layout
  const base = size.textSize + row * rowHeight
  const middle = base - size.textSize * 0.35
  const style = line && getSeriesStyle(line.identity)
  return [
    style
      ? drawRule([x, middle], [x + SAMPLE_WIDTH, middle], style.ink, style.width, style.dash)
      : drawRule([x, middle], [x + SAMPLE_WIDTH, middle], 'target', 1.75, '2 4'),
    ...(style ? [drawMark(style, x + SAMPLE_WIDTH / 2, middle, false)] : []),
    ...lines.map((text, i) =>
      createTextNode(text, {
        x: x + SAMPLE_WIDTH + 8,
        y: base + i * rowHeight,
        size: size.textSize,
        bold: line?.role === 'city',
        lang: line?.label.lang,
      }),
    ),
  ]
}

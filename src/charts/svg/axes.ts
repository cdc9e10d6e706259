import type { LineChartModel } from '../model/lineChart.ts'
import type { RuleStyle } from './chartTheme.ts'
import type { LineChartLayout } from './lineChartLayout.ts'
import { SAMPLE_WIDTH, type EndLabel, type LegendItem } from './lineLegend.ts'
import { drawMark, type ColorToken } from './seriesStyle.ts'
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

type Position = readonly [x: number, y: number]

function rule(from: Position, to: Position, ink: ColorToken, { width, dash }: RuleStyle): SvgNode {
  return drawRule(from, to, ink, width, dash)
}

function grid({ y: { domain }, unit }: LineChartModel, layout: LineChartLayout): SvgNode[] {
  const { plot, y, size, unitTop, theme } = layout
  const { zero, grid: gridRule } = theme.rules
  const rules = layout.ticks.flatMap(({ value, text }) => [
    value === 0
      ? rule([plot.left, y(value)], [plot.right, y(value)], 'quiet', zero)
      : rule([plot.left, y(value)], [plot.right, y(value)], 'grid', gridRule),
    createTextNode(text, {
      x: plot.left - theme.tick.gap,
      y: y(value) + size.textSize * 0.35,
      size: size.textSize,
      anchor: 'end',
      ink: 'quiet',
    }),
  ])
  const bottom =
    domain[0] === 0
      ? []
      : [rule([plot.left, plot.bottom], [plot.right, plot.bottom], 'grid', gridRule)]
  const words = layout.unit.map((line, i) =>
    createTextNode(line, {
      x: 0,
      y: unitTop + i * theme.rowHeight,
      size: size.textSize,
      ink: 'quiet',
      lang: unit.lang,
    }),
  )
  return [...rules, ...bottom, ...words]
}

function yearAxis({ x: { baselineYear } }: LineChartModel, layout: LineChartLayout): SvgNode[] {
  const { plot, x, size } = layout
  const { offset, markLength } = layout.theme.year
  return layout.years.flatMap((year) => [
    ...(markLength > 0
      ? [drawRule([x(year), plot.bottom], [x(year), plot.bottom + markLength], 'quiet')]
      : []),
    createTextNode(String(year), {
      x: x(year),
      y: plot.bottom + offset,
      size: size.textSize,
      anchor: 'middle',
      bold: year === baselineYear,
      ink: year === baselineYear ? 'text' : 'quiet',
    }),
  ])
}

function uprights(layout: LineChartLayout): SvgNode[] {
  const { plot, size, theme } = layout
  const { rowHeight, annotation, rules } = theme
  return layout.annotations.flatMap(({ kind, x, left, lines, row, reaches }) => {
    const base = plot.top - annotation.offset - row * rowHeight
    const top = reaches ? base - size.textSize * 0.8 - (lines.length - 1) * rowHeight : plot.top
    return [
      rule([x, top], [x, plot.bottom], kind, rules[kind]),
      ...lines.map((line, i) =>
        createTextNode(line, {
          x: left,
          y: base - (lines.length - 1 - i) * rowHeight,
          size: size.textSize,
          bold: annotation.isBaselineBold && kind === 'baseline',
        }),
      ),
    ]
  })
}

function levels({ level, target }: LineChartModel, layout: LineChartLayout): SvgNode[] {
  const { plot, x, y } = layout
  const { rules } = layout.theme
  const nodes: SvgNode[] = []
  if (level) {
    const from = level.from === null ? plot.left : x(level.from)
    const to = level.to === null ? plot.right : x(level.to)
    const height = y(level.point.value)
    nodes.push(rule([from, height], [to, height], 'baseline', rules.baseline))
  }
  if (target) {
    const height = y(target.value)
    nodes.push(rule([plot.left, height], [plot.right, height], 'target', rules.target))
  }
  return nodes
}

/** Names of the lines, at their ends or above the plot. */
export function drawSeriesLabels(layout: LineChartLayout): SvgNode[] {
  return [
    ...layout.labels.flatMap((label) => endLabel(label, layout)),
    ...layout.legend.flatMap((item) => legendItem(item, layout)),
  ]
}

function endLabel(
  { line, lines, size, wish, middle }: EndLabel,
  layout: LineChartLayout,
): SvgNode[] {
  const { plot, x, theme } = layout
  const { label, rules } = theme
  const height = size * 1.2
  const first = middle - ((lines.length - 1) * height) / 2 + size * 0.35
  const left = plot.right + label.gap
  const texts = lines.map((text, i) =>
    createTextNode(text, {
      x: left,
      y: first + i * height,
      size,
      bold: line?.role === 'city',
      lang: line?.label.lang,
    }),
  )
  // The dotted line of the target continues to its label.
  if (!line?.latest)
    return [
      ...texts,
      rule([plot.right, wish], [left - label.targetGap, middle], 'target', rules.target),
    ]
  const style = theme.getStyle(line.identity)
  const end = x(line.latest.point.t)
  const mark = left - label.markOffset
  const leader =
    plot.right - end < label.nearEnd && Math.abs(middle - wish) > label.minShift
      ? [
          rule(
            [end + label.leaderStart, wish],
            [mark - label.leaderGap, middle],
            style.ink,
            rules.leader,
          ),
        ]
      : []
  return [...leader, drawMark(style, mark, middle, false), ...texts]
}

function legendItem({ line, lines, x, row }: LegendItem, layout: LineChartLayout): SvgNode[] {
  const { size, theme } = layout
  const base = size.textSize + row * theme.rowHeight
  const middle = base - size.textSize * 0.35
  const style = line && theme.getStyle(line.identity)
  const sample = style
    ? rule([x, middle], [x + SAMPLE_WIDTH, middle], style.ink, {
        width: style.width,
        ...(style.dash === undefined ? {} : { dash: style.dash }),
      })
    : rule([x, middle], [x + SAMPLE_WIDTH, middle], 'target', theme.rules.target)
  return [
    sample,
    ...(style ? [drawMark(style, x + SAMPLE_WIDTH / 2, middle, false)] : []),
    ...lines.map((text, i) =>
      createTextNode(text, {
        x: x + SAMPLE_WIDTH + 8,
        y: base + i * theme.rowHeight,
        size: size.textSize,
        bold: line?.role === 'city',
        lang: line?.label.lang,
      }),
    ),
  ]
}

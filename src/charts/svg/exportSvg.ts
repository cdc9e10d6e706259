import type { LineChartModel } from '../model/lineChart.ts'
import { EXPORT_SIZE } from './chartSize.ts'
import { lineChartSvg } from './lineChart.ts'
import { fillClass } from './look.ts'
import { node, type SvgNode } from './node.ts'
import { LIGHT, paint } from './paint.ts'
import { textNode } from './textNode.ts'
import { wrap } from './textWidth.ts'

const MARGIN = 28
const TITLE_SIZE = 24

/**
 * The chart as a picture that stands alone: with its title, how to read its marks, its sources and
 * what else `lines` says, on white paper and without a style sheet.
 */
export function exportSvg(model: LineChartModel, lines: readonly string[]): SvgNode {
  const { width, textSize } = EXPORT_SIZE
  const small = textSize - 2
  const title = wrap(model.title.text, width, TITLE_SIZE, true)
  const below = [...model.notes, ...lines].flatMap((line) => wrap(line, width, small))
  const chart = lineChartSvg(model, EXPORT_SIZE, 'chart')
  const chartTop = MARGIN + title.length * TITLE_SIZE * 1.25 + 8
  const chartHeight = Number(chart.attributes['height'])
  const notesTop = chartTop + chartHeight + 14
  const whole = {
    width: width + 2 * MARGIN,
    height: Math.ceil(notesTop + below.length * small * 1.4 + MARGIN),
  }
  const [heading, description] = chart.children
  const texts = [
    ...title.map((text, i) =>
      textNode(text, {
        x: MARGIN,
        y: MARGIN + TITLE_SIZE + i * TITLE_SIZE * 1.25 - 6,
        size: TITLE_SIZE,
        bold: true,
        lang: model.title.lang,
      }),
    ),
    ...below.map((text, i) =>
      textNode(text, {
        x: MARGIN,
        y: notesTop + small + i * small * 1.4,
        size: small,
        ink: 'quiet',
      }),
    ),
  ]
  const tree = node(
    'svg',
    {
      ...chart.attributes,
      ...whole,
      viewBox: `0 0 ${whole.width} ${whole.height}`,
      'font-family': "'Source Sans 3', 'Segoe UI', Helvetica, Arial, sans-serif",
    },
    [
      ...[heading, description].flatMap((part) => (part === undefined ? [] : [part])),
      node('rect', { class: fillClass('paper'), ...whole }),
      ...texts,
      node('g', { transform: `translate(${MARGIN} ${chartTop})` }, chart.children.slice(2)),
    ],
  )
  return paint(tree, LIGHT)
}

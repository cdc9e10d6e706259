import type { LineChartModel } from '../model/lineChart.ts'
import { EXPORT_SIZE } from './chartSize.ts'
import { drawLineChart } from './lineChart.ts'
import { getFillClass } from './seriesStyle.ts'
import { createNode, type SvgNode } from './node.ts'
import { LIGHT, applyPalette } from './paint.ts'
import { createTextNode } from './textNode.ts'
import { wrapText } from './textWidth.ts'

const MARGIN = 28
const TITLE_SIZE = 24

/**
 * The chart as a self-contained picture: with its title, its notes, its sources and the other `lines`,
 * on a white background and without a style sheet.
 */
export function drawExportChart(model: LineChartModel, lines: readonly string[]): SvgNode {
  const { width, textSize } = EXPORT_SIZE
  const small = textSize - 2
  const title = wrapText(model.title.text, width, TITLE_SIZE, true)
  const below = [...model.notes.map(({ text }) => text), ...lines].flatMap((line) =>
    wrapText(line, width, small),
  )
  const chart = drawLineChart(model, EXPORT_SIZE, 'chart')
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
      createTextNode(text, {
        x: MARGIN,
        y: MARGIN + TITLE_SIZE + i * TITLE_SIZE * 1.25 - 6,
        size: TITLE_SIZE,
        bold: true,
        lang: model.title.lang,
      }),
    ),
    ...below.map((text, i) =>
      createTextNode(text, {
        x: MARGIN,
        y: notesTop + small + i * small * 1.4,
        size: small,
        ink: 'quiet',
      }),
    ),
  ]
  const tree = createNode(
    'svg',
    {
      ...chart.attributes,
      ...whole,
      viewBox: `0 0 ${whole.width} ${whole.height}`,
      'font-family': "'Source Sans 3', 'Segoe UI', Helvetica, Arial, sans-serif",
    },
    [
      ...[heading, description].flatMap((part) => (part === undefined ? [] : [part])),
      createNode('rect', { class: getFillClass('paper'), ...whole }),
      ...texts,
      createNode('g', { transform: `translate(${MARGIN} ${chartTop})` }, chart.children.slice(2)),
    ],
  )
  return applyPalette(tree, LIGHT)
}

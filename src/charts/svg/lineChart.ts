import type { LineChartModel } from '../model/lineChart.ts'
import { drawLimitBand, drawMarks, drawStrokes } from './chartLines.ts'
import { drawBackground, drawSeriesLabels, drawGridLines } from './axes.ts'
import type { ChartTheme } from './chartTheme.ts'
import { layoutLineChart, type ChartSize, type LineChartLayout } from './lineChartLayout.ts'
import { createNode, type SvgNode } from './node.ts'
import { createTextNode } from './textNode.ts'

/** The root of a picture with an accessible name and description. `id`: unique on the page. */
export function drawPicture(
  { width, height }: { readonly width: number; readonly height: number },
  text: { readonly id: string; readonly title: string; readonly words: string },
  children: readonly SvgNode[],
): SvgNode {
  return createNode(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'chart',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-labelledby': `${text.id}-title ${text.id}-desc`,
    },
    [
      createNode('title', { id: `${text.id}-title` }, [text.title]),
      createNode('desc', { id: `${text.id}-desc` }, [text.words]),
      ...children,
    ],
  )
}

/**
 * The whole chart of an indicator in a theme: by default for pages, where it may become taller than requested
 * to remain readable.
 */
export function drawLineChart(
  model: LineChartModel,
  size: ChartSize,
  id = 'chart',
  theme?: ChartTheme,
): SvgNode {
  const text = { id, title: model.title.text, words: model.alternative }
  if (!model.lines.length) return drawEmptyChart(model, size, text)
  const layout = layoutLineChart(model, size, theme)
  return drawPicture(layout.size, text, [
    ...drawUnderLines(model, layout),
    ...layout.lines
      .toReversed()
      .map((line) =>
        createNode('g', {}, [
          ...drawStrokes(line, layout, layout.theme),
          ...drawMarks(line, layout, layout.theme),
        ]),
      ),
    createNode('g', { class: 'chart-names' }, drawSeriesLabels(layout)),
  ])
}

/** Everything below the lines. */
export function drawUnderLines(model: LineChartModel, layout: LineChartLayout): SvgNode[] {
  const city = model.lines.find(({ role }) => role === 'city')
  return [
    createNode('g', {}, drawBackground(model, layout)),
    createNode('g', {}, city ? drawLimitBand(city, layout, layout.theme) : []),
    createNode('g', {}, drawGridLines(model, layout)),
  ]
}

/** The text in place of a chart without figures. */
export function drawEmptyChart(
  model: LineChartModel,
  size: ChartSize,
  text: { readonly id: string; readonly title: string; readonly words: string },
): SvgNode {
  return drawPicture(size, text, [
    createTextNode(model.empty, { x: 0, y: size.height / 2, size: size.textSize, ink: 'quiet' }),
  ])
}

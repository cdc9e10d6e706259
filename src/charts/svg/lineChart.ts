import type { LineChartModel } from '../model/lineChart.ts'
import { band, marks, strokes } from './chartLines.ts'
import { ground, names, rulings } from './chartFurniture.ts'
import { lineChartLayout, type ChartSize, type LineChartLayout } from './lineChartLayout.ts'
import { node, type SvgNode } from './node.ts'
import { textNode } from './textNode.ts'

/** The root of a picture that is read aloud by its title and its words. `id`: unique on the page. */
export function picture(
  { width, height }: { readonly width: number; readonly height: number },
  said: { readonly id: string; readonly title: string; readonly words: string },
  children: readonly SvgNode[],
): SvgNode {
  return node(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'chart',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-labelledby': `${said.id}-title ${said.id}-desc`,
    },
    [
      node('title', { id: `${said.id}-title` }, [said.title]),
      node('desc', { id: `${said.id}-desc` }, [said.words]),
      ...children,
    ],
  )
}

/** The whole chart of an indicator, drawn for a width. It may come out higher than asked. */
export function lineChartSvg(model: LineChartModel, size: ChartSize, id = 'chart'): SvgNode {
  const said = { id, title: model.title.text, words: model.alternative }
  if (!model.lines.length) return emptyChart(model, size, said)
  const layout = lineChartLayout(model, size)
  return picture(layout.size, said, [
    ...underLines(model, layout),
    ...model.lines
      .toReversed()
      .map((line) => node('g', {}, [...strokes(line, layout), ...marks(line, layout)])),
    node('g', { class: 'chart-names' }, names(layout)),
  ])
}

/** All that lies under the lines. */
export function underLines(model: LineChartModel, layout: LineChartLayout): SvgNode[] {
  const city = model.lines.find(({ role }) => role === 'city')
  return [
    node('g', {}, ground(model, layout)),
    node('g', {}, city ? band(city, layout) : []),
    node('g', {}, rulings(model, layout)),
  ]
}

/** Words in place of a picture that has no figures. */
export function emptyChart(
  model: LineChartModel,
  size: ChartSize,
  said: { readonly id: string; readonly title: string; readonly words: string },
): SvgNode {
  return picture(size, said, [
    textNode(model.empty, { x: 0, y: size.height / 2, size: size.textSize, ink: 'quiet' }),
  ])
}

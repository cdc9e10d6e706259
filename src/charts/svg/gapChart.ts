import type { GapChartModel } from '../model/gapChart.ts'
import { ground, names, rulings } from './chartFurniture.ts'
import { marks } from './chartLines.ts'
import { emptyChart, picture } from './lineChart.ts'
import { lineChartLayout, type ChartSize } from './lineChartLayout.ts'
import { strokeClass } from './look.ts'
import { node, path, type SvgNode } from './node.ts'

/**
 * Two marks for each period, the group and the one it is held against, and an upright line between
 * them: its length is the gap. Nothing runs from year to year, so no break is ever crossed.
 */
export function gapChartSvg({ chart, pairs }: GapChartModel, size: ChartSize, id: string): SvgNode {
  const said = { id, title: chart.title.text, words: chart.alternative }
  if (!chart.lines.length) return emptyChart(chart, size, said)
  const layout = lineChartLayout(chart, size)
  const { x, y } = layout
  return picture(layout.size, said, [
    node('g', {}, ground(chart, layout)),
    node('g', {}, rulings(chart, layout)),
    ...pairs.map(({ t, group, reference }) =>
      node('path', {
        class: `chart-distance ${strokeClass('quiet')}`,
        d: path([
          [x(t), y(group)],
          [x(t), y(reference)],
        ]),
        'stroke-width': 2,
      }),
    ),
    ...chart.lines.toReversed().map((line) => node('g', {}, marks(line, layout))),
    node('g', {}, names(layout)),
  ])
}

import type { GapChartModel } from '../model/gapChart.ts'
import { drawBackground, drawSeriesLabels, drawGridLines } from './axes.ts'
import { drawMarks } from './chartLines.ts'
import { drawEmptyChart, drawPicture } from './lineChart.ts'
import { layoutLineChart, type ChartSize } from './lineChartLayout.ts'
import { getStrokeClass } from './seriesStyle.ts'
import { createNode, formatPath, type SvgNode } from './node.ts'

/**
 * Two marks for each period, the group and its reference group, and a vertical line between
 * them: its length is the gap. No line connects years, so none crosses a break.
 */
export function drawGapChart(
  { chart, pairs }: GapChartModel,
  size: ChartSize,
  id: string,
): SvgNode {
  const text = { id, title: chart.title.text, words: chart.alternative }
  if (!chart.lines.length) return drawEmptyChart(chart, size, text)
  const layout = layoutLineChart(chart, size)
  const { x, y } = layout
  return drawPicture(layout.size, text, [
    createNode('g', {}, drawBackground(chart, layout)),
    createNode('g', {}, drawGridLines(chart, layout)),
    ...pairs.map(({ t, group, reference }) =>
      createNode('path', {
        class: `chart-distance ${getStrokeClass('quiet')}`,
        d: formatPath([
          [x(t), y(group)],
          [x(t), y(reference)],
        ]),
        'stroke-width': 2,
      }),
    ),
    ...chart.lines.toReversed().map((line) => createNode('g', {}, drawMarks(line, layout))),
    createNode('g', {}, drawSeriesLabels(layout)),
  ])
}

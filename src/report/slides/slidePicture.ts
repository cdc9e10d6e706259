import type { SvgNode } from '../../charts/svg/node.ts'
import { createProjectorTheme } from '../../charts/svg/projectorTheme.ts'
import { drawLineChart } from '../../charts/svg/lineChart.ts'
import type { ChartSize } from '../../charts/svg/lineChartLayout.ts'
import { projectorBaselineSvg } from './projectorBaseline.ts'
import type { SlideBody } from './slide.ts'

/**
 * The picture of a slide for a projector, in the colours of the page (paint.ts replaces them with
 * values); null for a slide of text. `id`: unique on its page.
 */
export function slidePicture(body: SlideBody, size: ChartSize, id: string): SvgNode | null {
  switch (body.kind) {
    case 'chart':
      return drawLineChart(body.model, size, id, createProjectorTheme(size.textSize))
    case 'baseline':
      return projectorBaselineSvg(body.picture, size, id)
    default:
      return null
  }
}

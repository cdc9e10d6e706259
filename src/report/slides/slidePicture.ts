import type { SvgNode } from '../../charts/svg/node.ts'
import { renderProjectorChart } from '../../charts/svg/projector/projectorChart.ts'
import type { ProjectorSize } from '../../charts/svg/projector/projectorStyle.ts'
import { projectorBaselineSvg } from './projectorBaseline.ts'
import type { SlideBody } from './slide.ts'

/**
 * The picture of a slide for a projector, in the colours of the page (paint.ts replaces them with
 * values); null for a slide of text. `id`: unique on its page.
 */
export function slidePicture(body: SlideBody, size: ProjectorSize, id: string): SvgNode | null {
  switch (body.kind) {
    case 'chart':
      return renderProjectorChart(body.model, size, id)
    case 'baseline':
      return projectorBaselineSvg(body.picture, size, id)
    default:
      return null
  }
}

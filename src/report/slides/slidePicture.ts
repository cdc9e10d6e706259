import type { SvgNode } from '../../charts/svg/node.ts'
import { roomChartSvg } from '../../charts/svg/room/roomChart.ts'
import type { RoomSize } from '../../charts/svg/room/roomLook.ts'
import { roomBaselineSvg } from './roomBaseline.ts'
import type { SlideBody } from './slide.ts'

/**
 * The picture of a slide for a projector, in the colours of the page (paint.ts replaces them with
 * values); null for a slide of text. `id`: unique on its page.
 */
export function slidePicture(body: SlideBody, size: RoomSize, id: string): SvgNode | null {
  switch (body.kind) {
    case 'chart':
      return roomChartSvg(body.model, size, id)
    case 'baseline':
      return roomBaselineSvg(body.picture, size, id)
    default:
      return null
  }
}

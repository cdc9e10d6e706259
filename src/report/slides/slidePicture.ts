import type { SvgNode } from '../../charts/svg/node.ts'
import { roomChartSvg } from '../../charts/svg/room/roomChart.ts'
import type { RoomSize } from '../../charts/svg/room/roomLook.ts'
import { roomBaselineSvg } from './roomBaseline.ts'
import type { SlideBody } from './slide.ts'

/**
 * What a slide shows as a picture, drawn for the room in the colours of the page (paint.ts gives them
 * values elsewhere); null for a slide of words. `id`: unique on its page.
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

import { LIGHT, paint } from '../../../charts/svg/paint.ts'
import { ROOM_TEXT } from '../../../charts/svg/room/roomLook.ts'
import type { DocumentPicture } from '../../word/pictures.ts'
import type { Slide } from '../slide.ts'
import { slidePicture } from '../slidePicture.ts'
import { pptxLayout } from './pptxLayout.ts'

/** Pixels of a PNG for each pixel of a slide of 1280: sharp on a projector of 1920. */
export const PPTX_SCALE = 2

/** The pictures of the slides, drawn for the available space, on white. `id`: that of the slide. */
export function pptxPictures(slides: readonly Slide[]): readonly DocumentPicture[] {
  return slides.flatMap((slide) => {
    const { width, height } = pptxLayout(slide).body
    const tree = slidePicture(slide.body, { width, height, textSize: ROOM_TEXT }, slide.id)
    return tree ? [{ id: slide.id, tree: paint(tree, LIGHT), width, height }] : []
  })
}

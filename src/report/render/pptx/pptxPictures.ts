import { LIGHT, applyPalette } from '../../../charts/svg/paint.ts'
import { PROJECTOR_TEXT_SIZE } from '../../../charts/svg/projectorTheme.ts'
import type { DocumentPicture } from '../word/pictures.ts'
import type { Slide } from '../../slides/slide.ts'
import { slidePicture } from '../../slides/slidePicture.ts'
import { layoutSlide } from './pptxLayout.ts'

/** Pixels of a PNG for each pixel of a slide of 1280: sharp on a projector of 1920. */
export const PPTX_SCALE = 2

/** The pictures of the slides, drawn for the available space, on white. `id`: that of the slide. */
export function listSlidePictures(slides: readonly Slide[]): readonly DocumentPicture[] {
  return slides.flatMap((slide) => {
    const { width, height } = layoutSlide(slide).body
    const tree = slidePicture(
      slide.body,
      { width, height, textSize: PROJECTOR_TEXT_SIZE },
      slide.id,
    )
    return tree ? [{ id: slide.id, tree: applyPalette(tree, LIGHT), width, height }] : []
  })
}

import { downloadFile } from '../../platform/downloadFile.ts'
import type { City } from '../../model/dataset.ts'
import { listSlidePictures, PPTX_SCALE } from '../../report/render/pptx/pptxPictures.ts'
import { buildPresentation } from '../../report/render/pptx/presentation.ts'
import type { Slide } from '../../report/slides/slide.ts'
import type { Translator } from '../../i18n/translate.ts'
import { paintPictures } from '../../components/paintPictures.ts'

const PPTX = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'

/** Builds a PowerPoint file of the slides and downloads it. Rejects if it cannot be built. */
export async function downloadSlides(
  slides: readonly Slide[],
  city: City,
  edition: number,
  translator: Translator,
): Promise<void> {
  const pictures = await paintPictures(listSlidePictures(slides), PPTX_SCALE)
  const bytes = await buildPresentation(slides, pictures, {
    title: slides[0]?.headline.text ?? '',
    author: translator.localize(city.title).text,
    lang: translator.lang,
  })
  downloadFile(bytes, `${city.id}-slides-${edition}-${translator.lang}.pptx`, PPTX)
}

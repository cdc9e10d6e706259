import { save } from '../../charts/takeAway.ts'
import type { City } from '../../model/dataset.ts'
import { pptxPictures, PPTX_SCALE } from '../../report/slides/pptx/pptxPictures.ts'
import { presentation } from '../../report/slides/pptx/presentation.ts'
import type { Slide } from '../../report/slides/slide.ts'
import type { Words } from '../../words/words.ts'
import { paintPictures } from '../parts/paintPictures.ts'

const PPTX = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'

/** Builds a PowerPoint file of the slides and downloads it. Rejects if it cannot be built. */
export async function takeSlides(
  slides: readonly Slide[],
  city: City,
  edition: number,
  words: Words,
): Promise<void> {
  const pictures = await paintPictures(pptxPictures(slides), PPTX_SCALE)
  const bytes = await presentation(slides, pictures, {
    title: slides[0]?.headline.text ?? '',
    author: words.text(city.title).text,
    lang: words.lang,
  })
  const file = new Blob([new Uint8Array(bytes)], { type: PPTX })
  save(file, `${city.id}-slides-${edition}-${words.lang}.pptx`)
}

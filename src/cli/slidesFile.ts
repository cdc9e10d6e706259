import { slidesOf } from '../report/slides/plan.ts'
import { pptxPictures, PPTX_SCALE } from '../report/slides/pptx/pptxPictures.ts'
import { toldSlides } from '../report/slides/toldSlides.ts'
import { loadTranslator } from '../words/words.ts'
import { painted, reportFrom } from './reportFiles.ts'
import { type Language } from '../words/languages.ts'

/** The slides of an edition as a PowerPoint presentation, from the package in a folder. */
export async function slidesFrom(
  city: string,
  edition: number,
  asked: string | undefined,
): Promise<{ readonly bytes: Uint8Array; readonly lang: Language }> {
  const { dataset, report, lang } = await reportFrom(city, edition, asked)
  const words = await loadTranslator(lang, dataset.languages)
  const slides = toldSlides(
    {
      dataset,
      report,
      words,
    },
    slidesOf(report),
  )
  const { presentation } = await import('../report/slides/pptx/presentation.ts')
  const bytes = await presentation(slides, await painted(pptxPictures(slides), PPTX_SCALE), {
    title: slides[0]?.headline.text ?? '',
    author: words.text(report.city.title).text,
    lang,
  })
  return { bytes, lang }
}

import { buildOutline } from '../../report/slides/outline.ts'
import { listSlidePictures, PPTX_SCALE } from '../../report/render/pptx/pptxPictures.ts'
import { renderSlides } from '../../report/slides/renderSlides.ts'
import { loadTranslator } from '../../i18n/translate.ts'
import { paintPictures, loadReport } from './reportFiles.ts'
import { type Language } from '../../i18n/languages.ts'

/** The slides of an edition as a PowerPoint presentation, from the package in a folder. */
export async function buildSlidesFile(
  city: string,
  edition: number,
  language: string | undefined,
): Promise<{ readonly bytes: Uint8Array; readonly lang: Language }> {
  const { dataset, report, lang } = await loadReport(city, edition, language)
  const translator = await loadTranslator(lang, dataset.languages)
  const slides = renderSlides(
    {
      dataset,
      report,
      translator,
    },
    buildOutline(report),
  )
  const { buildPresentation } = await import('../../report/render/pptx/presentation.ts')
  const bytes = await buildPresentation(
    slides,
    await paintPictures(listSlidePictures(slides), PPTX_SCALE),
    {
      title: slides[0]?.headline.text ?? '',
      author: translator.localize(report.city.title).text,
      lang,
    },
  )
  return { bytes, lang }
}

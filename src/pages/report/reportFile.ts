import { encodeBase64 } from '../../model/text/encodeBase64.ts'
import { downloadFile } from '../../platform/downloadFile.ts'
import sansItalic from '@fontsource/source-sans-3/files/source-sans-3-latin-400-italic.woff2?url'
import sans from '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2?url'
import sansBold from '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2?url'
import serif from '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2?url'
import { loadChunk } from '../../charts/loadChunk.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { ReportDocument } from '../../report/document/blocks.ts'
import { buildReportDocument } from '../../report/document/reportDocument.ts'
import documentStyle from '../../report/render/html/document.css?raw'
import paper from '../../styles/paper.css?raw'
import scale from '../../styles/scale.css?raw'
import { joinStyles, renderHtml } from '../../report/render/html/documentHtml.ts'
import { fontFaceRules, REPORT_FONTS } from '../../report/render/html/reportFonts.ts'
import type { Report } from '../../report/report.ts'
import { PICTURE_SCALE, listPictures } from '../../report/render/word/pictures.ts'
import { type Translator } from '../../i18n/translate.ts'
import { paintPictures } from '../../components/paintPictures.ts'

/** The formats of the download. */
export const REPORT_FORMATS = ['word', 'html'] as const
export type ReportFormat = (typeof REPORT_FORMATS)[number]

/** Builds a file of the report and downloads it. Rejects if it cannot be built. */
export async function downloadReport(
  format: ReportFormat,
  dataset: Dataset,
  report: Report,
  translator: Translator,
): Promise<void> {
  const document = buildReportDocument(dataset, report, translator)
  const name = `${report.city.id}-report-${report.edition.edition}-${translator.lang}`
  if (format === 'word') downloadFile(await buildWordFile(document), `${name}.docx`)
  else downloadFile(await buildHtmlFile(document), `${name}.html`)
}

/** The URL of each font by its name in the npm packages; may be a data URL. */
const FONT_ADDRESSES: Readonly<Record<string, string>> = {
  'source-sans-3-latin-400-normal': sans,
  'source-sans-3-latin-600-normal': sansBold,
  'source-sans-3-latin-400-italic': sansItalic,
  'source-serif-4-latin-600-normal': serif,
}

async function buildHtmlFile(document: ReportDocument): Promise<Blob> {
  const fonts = await Promise.all(
    REPORT_FONTS.map(async (font) => {
      const url = FONT_ADDRESSES[getFontName(font.file)]
      if (url === undefined) throw new Error(`no address for ${font.file}`)
      const response = await fetch(url)
      if (!response.ok) throw new Error(`${url}: ${response.status}`)
      return { font, base64: encodeBase64(new Uint8Array(await response.arrayBuffer())) }
    }),
  )
  const html = renderHtml(document, {
    style: joinStyles(scale, documentStyle, paper),
    fonts: fontFaceRules(fonts),
  })
  return new Blob([html], { type: 'text/html;charset=utf-8' })
}

function getFontName(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1, -'.woff2'.length)
}

async function buildWordFile(document: ReportDocument): Promise<Blob> {
  const { renderWord } = await loadChunk(() => import('../../report/render/word/wordDocument.ts'))
  const pictures = await paintPictures(listPictures(document), PICTURE_SCALE)
  const bytes = await renderWord(document, pictures)
  return new Blob([new Uint8Array(bytes)], {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  })
}

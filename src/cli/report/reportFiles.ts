import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Dataset } from '../../model/dataset.ts'
import { readPackage } from '../../datapackage/readPackage.ts'
import type { ReportDocument } from '../../report/document/blocks.ts'
import { buildReportDocument } from '../../report/document/reportDocument.ts'
import { buildShortDocument } from '../../report/document/shortDocument.ts'
import { joinStyles, renderHtml, type HtmlAssets } from '../../report/render/html/documentHtml.ts'
import { fontFaceRules, REPORT_FONTS } from '../../report/render/html/reportFonts.ts'
import {
  PICTURE_SCALE,
  listPictures,
  standaloneSvg,
  type DocumentPicture,
  type PaintedPictures,
} from '../../report/render/word/pictures.ts'
import { buildReport, type Report } from '../../report/report.ts'
import { loadTranslator } from '../../i18n/translate.ts'
import { launchBrowser } from '../browser/browser.ts'
import { diskSource } from '../../datapackage/io/diskSource.ts'
import { readDestinationPages } from './pdfPages.ts'
import { PROJECT } from '../../build/site.ts'
import { isLanguage, type Language } from '../../i18n/languages.ts'

export interface RequestedReport {
  readonly dataset: Dataset
  readonly report: Report
  readonly lang: Language
}

/**
 * Loads the report of an edition from the package in a folder, and resolves its language.
 * @throws Error with one line if the package is unreadable or lacks the edition or language
 */
export async function loadReport(
  city: string,
  edition: number,
  lang: string | undefined,
): Promise<RequestedReport> {
  const { dataset } = await readPackage(diskSource(city))
  if (!dataset?.records)
    throw new Error(`The package in ${city} cannot be read: npm run check -- ${city} says why.`)
  const editions = dataset.editions.map((one) => String(one.edition))
  if (!editions.includes(String(edition)))
    throw new Error(`There is no edition ${edition}, only ${editions.join(', ')}.`)
  const language = lang ?? dataset.languages.find(isLanguage) ?? 'en'
  if (!isLanguage(language)) throw new Error(`The report does not speak “${language}”.`)
  return { dataset, report: buildReport(dataset, dataset.records, edition), lang: language }
}

/** The report as a document. */
export async function loadDocument(
  city: string,
  edition: number,
  language: string | undefined,
  { short = false }: { readonly short?: boolean } = {},
): Promise<ReportDocument> {
  const { dataset, report, lang } = await loadReport(city, edition, language)
  return (short ? buildShortDocument : buildReportDocument)(
    dataset,
    report,
    await loadTranslator(lang, dataset.languages),
  )
}

/** The report as one HTML file without script, with styles and fonts inlined. */
export async function renderArchive(document: ReportDocument): Promise<string> {
  return renderHtml(document, await loadHtmlAssets())
}

async function loadHtmlAssets(): Promise<HtmlAssets> {
  const require = createRequire(import.meta.url)
  const [scale, document, paper] = await Promise.all(
    ['styles/scale.css', 'report/render/html/document.css', 'styles/paper.css'].map((path) =>
      readFile(join(PROJECT, 'src', path), 'utf8'),
    ),
  )
  const fonts = await Promise.all(
    REPORT_FONTS.map(async (font) => ({
      font,
      bytes: await readFile(require.resolve(font.file)),
    })),
  )
  return {
    style: joinStyles(scale!, document!, paper!),
    fonts: fontFaceRules(
      fonts.map(({ font, bytes }) => ({ font, base64: bytes.toString('base64') })),
    ),
  }
}

/** The page numbers of the contents must be stable after this many prints. */
const MAX_PRINTS = 4

/**
 * The report as a tagged PDF, printed from the HTML file. Chromium cannot number the pages of a table of
 * contents: the first print gives the page of each heading, the next one contains the numbers, repeated
 * until they are stable.
 */
export async function renderPdf(document: ReportDocument): Promise<Uint8Array> {
  const assets = await loadHtmlAssets()
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage()
    let pages: ReadonlyMap<string, number> = new Map()
    for (let print = 0; print < MAX_PRINTS; print++) {
      await page.setContent(renderHtml(document, { ...assets, pages }))
      await page.evaluate(() => window.document.fonts.ready)
      const pdf = await page.pdf({
        preferCSSPageSize: true,
        printBackground: true,
        tagged: true,
        outline: true,
      })
      const found = readDestinationPages(pdf)
      if (arePagesEqual(pages, found)) return pdf
      pages = found
    }
    throw new Error('The page numbers of the contents do not come to rest.')
  } finally {
    await browser.close()
  }
}

function arePagesEqual(
  expected: ReadonlyMap<string, number>,
  actual: ReadonlyMap<string, number>,
): boolean {
  return (
    expected.size === actual.size && [...actual].every(([id, page]) => expected.get(id) === page)
  )
}

/** The report as a Word document, with charts rendered by Chromium and a numbered table of contents. */
export async function renderWordFile(document: ReportDocument): Promise<Uint8Array> {
  // Both modules are large, and other formats do not need them.
  const [{ renderWord }, { estimatePageNumbers }] = await Promise.all([
    import('../../report/render/word/wordDocument.ts'),
    import('docx/layout'),
  ])
  return renderWord(document, await paintPictures(listPictures(document), PICTURE_SCALE), {
    pageNumbers: estimatePageNumbers,
  })
}

/** Renders pictures as PNG in Chromium with the report's fonts, `scale` pixels per unit. */
export async function paintPictures(
  pictures: readonly DocumentPicture[],
  scale: number,
): Promise<PaintedPictures> {
  const { fonts } = await loadHtmlAssets()
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage()
    const files = new Map<string, Uint8Array>()
    for (const picture of pictures) {
      const { id, width, height } = picture
      const png = await page.evaluate(paintPicture, {
        svg: standaloneSvg(picture, fonts),
        width: width * scale,
        height: height * scale,
      })
      files.set(id, Buffer.from(png.slice(png.indexOf(',') + 1), 'base64'))
    }
    return files
  } finally {
    await browser.close()
  }
}

/** Runs in the browser: converts an SVG to a PNG data URL. */
async function paintPicture(picture: {
  readonly svg: string
  readonly width: number
  readonly height: number
}): Promise<string> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(picture.svg)}`
  await image.decode()
  const canvas = window.document.createElement('canvas')
  canvas.width = picture.width
  canvas.height = picture.height
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return canvas.toDataURL('image/png')
}

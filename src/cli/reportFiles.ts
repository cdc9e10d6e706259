import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Dataset } from '../model/dataset.ts'
import { readPackage } from '../package/readPackage.ts'
import type { ReportDocument } from '../report/document/blocks.ts'
import { reportDocument } from '../report/document/reportDocument.ts'
import { shortDocument } from '../report/document/shortDocument.ts'
import { documentHtml, type HtmlDress } from '../report/html/documentHtml.ts'
import { fontFaces, REPORT_FONTS } from '../report/html/fonts.ts'
import {
  PICTURE_SCALE,
  picturesOf,
  standaloneSvg,
  type DocumentPicture,
  type PaintedPictures,
} from '../report/word/pictures.ts'
import { reportAt, type Report } from '../report/report.ts'
import { loadTranslator } from '../words/words.ts'
import { launchBrowser } from './browser.ts'
import { diskSource } from './diskSource.ts'
import { destinationPages } from './pdfPages.ts'
import { PROJECT } from './site.ts'
import { isLanguage, type Language } from '../words/languages.ts'

export interface AskedReport {
  readonly dataset: Dataset
  readonly report: Report
  readonly lang: Language
}

/**
 * Loads the report of an edition from the package in a folder, and resolves its language.
 * @throws Error with one line if the package is unreadable or lacks the edition or language
 */
export async function reportFrom(
  city: string,
  edition: number,
  lang: string | undefined,
): Promise<AskedReport> {
  const { dataset } = await readPackage(diskSource(city))
  if (!dataset?.records)
    throw new Error(`The package in ${city} cannot be read: npm run check -- ${city} says why.`)
  const editions = dataset.editions.map((one) => String(one.edition))
  if (!editions.includes(String(edition)))
    throw new Error(`There is no edition ${edition}, only ${editions.join(', ')}.`)
  const asked = lang ?? dataset.languages.find(isLanguage) ?? 'en'
  if (!isLanguage(asked)) throw new Error(`The report does not speak “${asked}”.`)
  return { dataset, report: reportAt(dataset, dataset.records, edition), lang: asked }
}

/** The report as a document. */
export async function documentFrom(
  city: string,
  edition: number,
  asked: string | undefined,
  { short = false }: { readonly short?: boolean } = {},
): Promise<ReportDocument> {
  const { dataset, report, lang } = await reportFrom(city, edition, asked)
  return (short ? shortDocument : reportDocument)(
    dataset,
    report,
    await loadTranslator(lang, dataset.languages),
  )
}

/** The report as one HTML file without script, with styles and fonts inlined. */
export async function archiveOf(document: ReportDocument): Promise<string> {
  return documentHtml(document, await dress())
}

async function dress(): Promise<HtmlDress> {
  const require = createRequire(import.meta.url)
  const fonts = await Promise.all(
    REPORT_FONTS.map(async (font) => ({
      font,
      bytes: await readFile(require.resolve(font.file)),
    })),
  )
  return {
    style: await readFile(join(PROJECT, 'src/report/html/document.css'), 'utf8'),
    fonts: fontFaces(fonts.map(({ font, bytes }) => ({ font, base64: bytes.toString('base64') }))),
  }
}

/** The page numbers of the contents must be stable after this many prints. */
const MOST_PRINTS = 4

/**
 * The report as a tagged PDF, printed from the HTML file. Chromium cannot number the pages of a table of
 * contents: the first print gives the page of each heading, the next one contains the numbers, repeated
 * until they are stable.
 */
export async function pdfOf(document: ReportDocument): Promise<Uint8Array> {
  const worn = await dress()
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage()
    let pages: ReadonlyMap<string, number> = new Map()
    for (let print = 0; print < MOST_PRINTS; print++) {
      await page.setContent(documentHtml(document, { ...worn, pages }))
      await page.evaluate(() => window.document.fonts.ready)
      const pdf = await page.pdf({
        preferCSSPageSize: true,
        printBackground: true,
        tagged: true,
        outline: true,
      })
      const found = destinationPages(pdf)
      if (agree(pages, found)) return pdf
      pages = found
    }
    throw new Error('The page numbers of the contents do not come to rest.')
  } finally {
    await browser.close()
  }
}

function agree(told: ReadonlyMap<string, number>, found: ReadonlyMap<string, number>): boolean {
  return told.size === found.size && [...found].every(([id, page]) => told.get(id) === page)
}

/** The report as a Word document, with charts rendered by Chromium and a numbered table of contents. */
export async function wordOf(document: ReportDocument): Promise<Uint8Array> {
  // Both modules are large, and other formats do not need them.
  const [{ wordDocument }, { estimatePageNumbers }] = await Promise.all([
    import('../report/word/wordDocument.ts'),
    import('docx/layout'),
  ])
  return wordDocument(document, await painted(picturesOf(document), PICTURE_SCALE), {
    pageNumbers: estimatePageNumbers,
  })
}

/** Renders pictures as PNG in Chromium with the report's fonts, `scale` pixels per unit. */
export async function painted(
  pictures: readonly DocumentPicture[],
  scale: number,
): Promise<PaintedPictures> {
  const { fonts } = await dress()
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage()
    const files = new Map<string, Uint8Array>()
    for (const picture of pictures) {
      const { id, width, height } = picture
      const png = await page.evaluate(paint, {
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
async function paint(picture: {
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

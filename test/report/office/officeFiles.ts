import { readCityPackage } from '../../builders/packages.ts'
import { strFromU8 } from 'fflate'
import Papa from 'papaparse'
import { diskSource } from '../../../src/datapackage/io/diskSource.ts'
import type { FileSource } from '../../../src/datapackage/io/fileSource.ts'
import type { ReportDocument } from '../../../src/report/document/blocks.ts'
import { buildReportDocument } from '../../../src/report/document/reportDocument.ts'
import { buildShortDocument } from '../../../src/report/document/shortDocument.ts'
import { buildReport } from '../../../src/report/report.ts'
import { buildOutline } from '../../../src/report/slides/outline.ts'
import { listSlidePictures } from '../../../src/report/render/pptx/pptxPictures.ts'
import { buildPresentation } from '../../../src/report/render/pptx/presentation.ts'
import type { Slide } from '../../../src/report/slides/slide.ts'
import { renderSlides } from '../../../src/report/slides/renderSlides.ts'
import {
  listPictures,
  standaloneSvg,
  type DocumentPicture,
  type PaintedPictures,
} from '../../../src/report/render/word/pictures.ts'
import { renderWord } from '../../../src/report/render/word/wordDocument.ts'
import { loadTranslator } from '../../../src/i18n/translate.ts'
import { type Language } from '../../../src/i18n/languages.ts'

/** One grey pixel: only a browser rasterizes pictures. */
export const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
)

/** Characters special in XML and HTML, a control character, and lone surrogates. */
export const AWKWARD = ` & Hove <b> "q" 'a' ]]> &amp;\u0001\ud800`
/** The same text as a reader should see it. */
export const AWKWARD_SHOWN = ` & Hove <b> "q" 'a' ]]> &amp;`

/** Columns with text. Ids, numbers and codes stay as they are. */
const WORDS =
  /^(title|definition|meaning|law|why_chosen|working_group|unit|caveat|note|status_note|certainty_note|recommendation|addressee|reference|answer|action|responsible|plan|part|source|licence)(_\w\w)?$/

/** York's package as that of “Brighton & Hove”: with special characters in every text and URL. */
export const awkwardSource: FileSource = {
  async read(path) {
    const reading = await diskSource('indicators').read(path)
    if (!reading.ok) return reading
    const text = strFromU8(reading.bytes)
    const changed = path.endsWith('.csv')
      ? awkwardCsv(text)
      : path.endsWith('.json')
        ? text.replaceAll(/"York"/g, JSON.stringify(`Brighton${AWKWARD}`))
        : text
    return { ok: true, bytes: new TextEncoder().encode(changed) }
  },
}

function awkwardCsv(text: string): string {
  const { data, meta } = Papa.parse<Record<string, string>>(text.trim(), { header: true })
  const rows = data.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([column, value]) => [column, awkwardCell(column, value)]),
    ),
  )
  return Papa.unparse(rows, { columns: meta.fields ?? [] })
}

function awkwardCell(column: string, value: string): string {
  if (value === '') return value
  if (column === 'source_url') return `${value}${value.includes('?') ? '&' : '?'}a=1&b=%3C2%3E`
  return WORDS.test(column) ? value + AWKWARD : value
}

/** The report of the newest edition that all packages share. */
export const EDITION = 2025

async function getContext(city: string | FileSource, lang: Language) {
  const dataset = await readCityPackage(city)
  const translator = await loadTranslator(lang, dataset.languages)
  return { dataset, translator, report: buildReport(dataset, dataset.records!, EDITION) }
}

export interface Deck {
  readonly slides: readonly Slide[]
  readonly bytes: Uint8Array
}

/** How the pictures of a file are made: as pixels, or as SVG if a browser blocks the canvas. */
export type PictureKind = 'png' | 'svg'

function paintedAs(kind: PictureKind, pictures: readonly DocumentPicture[]): PaintedPictures {
  return new Map(
    pictures.map((picture) => [
      picture.id,
      kind === 'png' ? PIXEL : { svg: standaloneSvg(picture, '') },
    ]),
  )
}

export async function getDeck(
  city: string | FileSource,
  lang: Language,
  kind: PictureKind = 'png',
): Promise<Deck> {
  const { dataset, translator, report } = await getContext(city, lang)
  const slides = renderSlides({ dataset, report, translator }, buildOutline(report))
  const pictures = paintedAs(kind, listSlidePictures(slides))
  const author = translator.localize(report.city.title).text
  const title = slides[0]?.headline.text ?? ''
  return { slides, bytes: await buildPresentation(slides, pictures, { title, author, lang }) }
}

export async function getDocument(
  city: string | FileSource,
  lang: Language,
  kind: 'whole' | 'short' = 'whole',
): Promise<ReportDocument> {
  const { dataset, translator, report } = await getContext(city, lang)
  const make = kind === 'whole' ? buildReportDocument : buildShortDocument
  return make(dataset, report, translator)
}

export async function getWord(
  document: ReportDocument,
  kind: PictureKind = 'png',
): Promise<Uint8Array> {
  return renderWord(document, paintedAs(kind, listPictures(document)))
}

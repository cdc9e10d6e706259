import PptxGenJS from 'pptxgenjs'
import type { Said } from '../../../model/text.ts'
import { FALLBACK_PICTURE } from '../../word/fallbackPicture.ts'
import type { PaintedPictures } from '../../word/pictures.ts'
import type { Slide, SlideBody } from '../slide.ts'
import { columnWidths, listSize, pptxLayout, SMALLEST, type Box } from './pptxLayout.ts'
import { markLetter, verdictLetter } from './pptxMarks.ts'
import { postprocess } from './postprocess.ts'
import { HEADLINE } from './slideXml.ts'

type Run = PptxGenJS.TextProps
type Text = PptxGenJS.TextPropsOptions

/** Fonts of PowerPoint on every system. */
const SERIF = 'Georgia'
const SANS = 'Calibri'

const INK = '16202B'
const QUIET = '4C5763'
const BETTER = '005A8C'
const WORSE = 'A8380A'

const LOCALES: Readonly<Record<string, string>> = { en: 'en-GB', nb: 'nb-NO', de: 'de-DE' }

export function localeOf(lang: string): string {
  return LOCALES[lang] ?? lang
}

export interface PresentationHead {
  readonly title: string
  /** The speaker's organization. */
  readonly author: string
  readonly lang: string
}

/**
 * Builds a PowerPoint presentation of the slides. Text and tables are native, so that a city can
 * edit them; charts are pictures with text alternatives. `pictures` must contain all of
 * `pptxPictures`.
 */
export async function presentation(
  slides: readonly Slide[],
  pictures: PaintedPictures,
  { title, author, lang }: PresentationHead,
): Promise<Uint8Array> {
  const file = new PptxGenJS()
  file.defineLayout({ name: 'wide', width: inches(1280), height: inches(720) })
  file.layout = 'wide'
  file.title = title
  file.author = author
  file.subject = title
  file.theme = { headFontFace: SERIF, bodyFontFace: SANS }
  for (const slide of slides) addSlide(file.addSlide(), slide, pictures)
  const bytes = await file.write({ outputType: 'uint8array', compression: true })
  return postprocess(bytes as Uint8Array, slides, {
    company: author,
    lang: localeOf(lang),
    pictures,
  })
}

function addSlide(page: PptxGenJS.Slide, slide: Slide, pictures: PaintedPictures): void {
  const { eyebrow, headline, aside, body, sources } = pptxLayout(slide)
  // In reading order, which screen readers follow.
  page.addText([run(slide.headline, { bold: true })], {
    ...boxed(headline),
    ...letters(headline.size, SERIF),
    objectName: HEADLINE,
    align: 'left',
    valign: 'top',
    lineSpacingMultiple: 0.95,
    fit: 'shrink',
  })
  const above = eyebrowRuns(slide)
  if (above.length > 0)
    page.addText(above, {
      ...boxed(eyebrow),
      ...letters(eyebrow.size),
      color: QUIET,
      valign: 'middle',
    })
  if (slide.aside.length > 0)
    page.addText(sentences(slide.aside), { ...boxed(aside), ...letters(aside.size), valign: 'top' })
  addBody(page, slide, body, pictures)
  if (slide.sources.length > 0)
    page.addText(sentences(slide.sources, ' · '), {
      ...boxed(sources),
      ...letters(sources.size),
      color: QUIET,
      valign: 'bottom',
    })
}

function eyebrowRuns({ eyebrow, verdict }: Slide): Run[] {
  const kind = verdict?.kind
  const color = kind === 'better' ? BETTER : kind === 'worse' ? WORSE : INK
  return [
    ...(eyebrow ? [run(eyebrow)] : []),
    ...(eyebrow && verdict ? [{ text: '   ' }] : []),
    ...(verdict
      ? [
          {
            text: `${verdictLetter(verdict.kind)} ${verdict.label}`,
            options: { bold: true, color },
          },
        ]
      : []),
  ]
}

function addBody(
  page: PptxGenJS.Slide,
  { id, body, headline }: Slide,
  box: Box,
  pictures: PaintedPictures,
): void {
  switch (body.kind) {
    case 'nothing':
      return
    case 'lines':
      page.addText(
        body.lines.map((said) => run(said, { breakLine: true })),
        { ...boxed(box), ...letters(30), valign: 'top', paraSpaceAfter: points(10), fit: 'shrink' },
      )
      return
    case 'list':
      addList(page, body.items, box)
      return
    case 'table':
      addTable(page, body, box)
      return
    case 'chart':
    case 'baseline': {
      const picture = pictures.get(id)
      if (!picture) throw new RangeError(`no picture of “${headline.text}”`)
      page.addImage({
        ...placed(box),
        data: `image/png;base64,${base64Of('svg' in picture ? FALLBACK_PICTURE : picture)}`,
        altText: body.kind === 'chart' ? body.model.alternative : body.picture.alternative,
      })
    }
  }
}

function addList(
  page: PptxGenJS.Slide,
  items: Extract<SlideBody, { readonly kind: 'list' }>['items'],
  box: Box,
): void {
  const size = listSize(items, box)
  page.addText(
    items.flatMap(({ mark, name, text }): Run[] => {
      const bullet = {
        characterCode: markLetter(mark).codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0'),
        indent: points(size * 1.4),
      }
      if (!name) return [run(text, { bullet, breakLine: true })]
      const lead = run(name, { bullet, bold: true })
      return [{ ...lead, text: `${lead.text ?? ''} ` }, run(text, { breakLine: true })]
    }),
    {
      ...boxed(box),
      ...letters(size),
      valign: 'top',
      paraSpaceAfter: points(size * 0.4),
      fit: 'shrink',
    },
  )
}

function addTable(
  page: PptxGenJS.Slide,
  { head, rows }: Extract<SlideBody, { readonly kind: 'table' }>,
  box: Box,
): void {
  const size = rows.length > 8 ? SMALLEST : rows.length > 5 ? 28 : 34
  const high = Math.min(size * 1.9, box.height / (rows.length + 1))
  const widths = columnWidths(
    head,
    rows.map(({ name, cells }) => [name.text, ...cells]),
    size,
  )
  const number = (column: number): PptxGenJS.TableCellProps => ({
    align: column === 0 ? 'left' : 'right',
  })
  page.addTable(
    [
      head.map((text, column) => ({
        text,
        options: { ...number(column), bold: true, color: QUIET },
      })),
      ...rows.map(({ name, cells }) => [
        { text: name.text, options: { bold: true } },
        ...cells.map((text) => ({ text, options: number(1) })),
      ]),
    ],
    {
      ...placed({
        ...box,
        width: widths.reduce((sum, width) => sum + width, 0),
        height: high * (rows.length + 1),
      }),
      ...letters(size),
      colW: widths.map(inches),
      rowH: inches(high),
      valign: 'middle',
      border: { type: 'none' },
    },
  )
}

/** A localized text as a run in its own language, for speech and spelling. */
function run({ text, lang }: Said, options: Text = {}): Run {
  return { text, options: { ...options, lang: localeOf(lang) } }
}

function sentences(said: readonly Said[], between = ' '): Run[] {
  return said.map((one, place) =>
    run({ ...one, text: place === 0 ? one.text : between + one.text }),
  )
}

function letters(size: number, fontFace = SANS): Pick<Text, 'fontSize' | 'fontFace' | 'color'> {
  return { fontSize: points(size), fontFace, color: INK }
}

function placed({ x, y, width, height }: Box): { x: number; y: number; w: number; h: number } {
  return { x: inches(x), y: inches(y), w: inches(width), h: inches(height) }
}

function boxed(box: Box): ReturnType<typeof placed> & { margin: 0 } {
  return { ...placed(box), margin: 0 }
}

function inches(pixels: number): number {
  return Math.round((pixels / 96) * 1000) / 1000
}

function points(pixels: number): number {
  return Math.round(pixels * 0.75 * 10) / 10
}

function base64Of(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return btoa(text)
}

import { encodeBase64 } from '../../../model/text/encodeBase64.ts'
import PptxGenJS from 'pptxgenjs'
import { getLocale } from '../../../i18n/languages.ts'
import { FALLBACK_PICTURE } from '../word/fallbackPicture.ts'
import type { PaintedPictures } from '../word/pictures.ts'
import type { Slide, SlideBody } from '../../slides/slide.ts'
import {
  measureColumns,
  getListFontSize,
  layoutSlide,
  MIN_FONT_SIZE,
  type Box,
} from './pptxLayout.ts'
import { getMarkCharacter, getVerdictCharacter } from './pptxMarks.ts'
import { postprocess } from './postprocess.ts'
import {
  fontOptions,
  INK,
  SANS,
  sentenceRuns,
  SERIF,
  textRun,
  toInches,
  toPoints,
  toPosition,
  toTextBox,
} from './pptxText.ts'
import { HEADLINE } from './slideXml.ts'

type Run = PptxGenJS.TextProps

const QUIET = '4C5763'
const BETTER = '005A8C'
const WORSE = 'A8380A'

export interface PresentationProperties {
  readonly title: string
  /** The speaker's organization. */
  readonly author: string
  readonly lang: string
}

/**
 * Builds a PowerPoint presentation of the slides. Text and tables are native, so that a city can
 * edit them; charts are pictures with text alternatives. `pictures` must contain all of
 * `listSlidePictures`.
 */
export async function buildPresentation(
  slides: readonly Slide[],
  pictures: PaintedPictures,
  { title, author, lang }: PresentationProperties,
): Promise<Uint8Array> {
  const file = new PptxGenJS()
  file.defineLayout({ name: 'wide', width: toInches(1280), height: toInches(720) })
  file.layout = 'wide'
  file.title = title
  file.author = author
  file.subject = title
  file.theme = { headFontFace: SERIF, bodyFontFace: SANS }
  for (const slide of slides) addSlide(file.addSlide(), slide, pictures)
  const bytes = await file.write({ outputType: 'uint8array', compression: true })
  return postprocess(bytes as Uint8Array, slides, {
    company: author,
    lang: getLocale(lang),
    pictures,
  })
}

function addSlide(page: PptxGenJS.Slide, slide: Slide, pictures: PaintedPictures): void {
  const { eyebrow, headline, aside, body, sources } = layoutSlide(slide)
  // In reading order, which screen readers follow.
  page.addText([textRun(slide.headline, { bold: true })], {
    ...toTextBox(headline),
    ...fontOptions(headline.size, SERIF),
    objectName: HEADLINE,
    align: 'left',
    valign: 'top',
    lineSpacingMultiple: 0.95,
    fit: 'shrink',
  })
  const aboveHeadline = eyebrowRuns(slide)
  if (aboveHeadline.length > 0)
    page.addText(aboveHeadline, {
      ...toTextBox(eyebrow),
      ...fontOptions(eyebrow.size),
      color: QUIET,
      valign: 'middle',
    })
  if (slide.aside.length > 0)
    page.addText(sentenceRuns(slide.aside), {
      ...toTextBox(aside),
      ...fontOptions(aside.size),
      valign: 'top',
    })
  addBody(page, slide, body, pictures)
  if (slide.sources.length > 0)
    page.addText(sentenceRuns(slide.sources, ' · '), {
      ...toTextBox(sources),
      ...fontOptions(sources.size),
      color: QUIET,
      valign: 'bottom',
    })
}

function eyebrowRuns({ eyebrow, verdict }: Slide): Run[] {
  const kind = verdict?.kind
  const color = kind === 'better' ? BETTER : kind === 'worse' ? WORSE : INK
  return [
    ...(eyebrow ? [textRun(eyebrow)] : []),
    ...(eyebrow && verdict ? [{ text: '   ' }] : []),
    ...(verdict
      ? [
          {
            text: `${getVerdictCharacter(verdict.kind)} ${verdict.label}`,
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
        body.lines.map((localizedText) => textRun(localizedText, { breakLine: true })),
        {
          ...toTextBox(box),
          ...fontOptions(30),
          valign: 'top',
          paraSpaceAfter: toPoints(10),
          fit: 'shrink',
        },
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
        ...toPosition(box),
        data: `image/png;base64,${encodeBase64('svg' in picture ? FALLBACK_PICTURE : picture)}`,
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
  const size = getListFontSize(items, box)
  page.addText(
    items.flatMap(({ mark, name, text }): Run[] => {
      const bullet = {
        characterCode: getMarkCharacter(mark)
          .codePointAt(0)!
          .toString(16)
          .toUpperCase()
          .padStart(4, '0'),
        indent: toPoints(size * 1.4),
      }
      if (!name) return [textRun(text, { bullet, breakLine: true })]
      const lead = textRun(name, { bullet, bold: true })
      return [{ ...lead, text: `${lead.text ?? ''} ` }, textRun(text, { breakLine: true })]
    }),
    {
      ...toTextBox(box),
      ...fontOptions(size),
      valign: 'top',
      paraSpaceAfter: toPoints(size * 0.4),
      fit: 'shrink',
    },
  )
}

function addTable(
  page: PptxGenJS.Slide,
  { head, rows }: Extract<SlideBody, { readonly kind: 'table' }>,
  box: Box,
): void {
  const size = rows.length > 8 ? MIN_FONT_SIZE : rows.length > 5 ? 28 : 34
  const rowHeight = Math.min(size * 1.9, box.height / (rows.length + 1))
  const widths = measureColumns(
    head,
    rows.map(({ name, cells }) => [name.text, ...cells]),
    size,
  )
  const alignColumn = (column: number): PptxGenJS.TableCellProps => ({
    align: column === 0 ? 'left' : 'right',
  })
  page.addTable(
    [
      head.map((text, column) => ({
        text,
        options: { ...alignColumn(column), bold: true, color: QUIET },
      })),
      ...rows.map(({ name, cells }) => [
        { text: name.text, options: { bold: true } },
        ...cells.map((text) => ({ text, options: alignColumn(1) })),
      ]),
    ],
    {
      ...toPosition({
        ...box,
        width: widths.reduce((sum, width) => sum + width, 0),
        height: rowHeight * (rows.length + 1),
      }),
      ...fontOptions(size),
      colW: widths.map(toInches),
      rowH: toInches(rowHeight),
      valign: 'middle',
      border: { type: 'none' },
    },
  )
}

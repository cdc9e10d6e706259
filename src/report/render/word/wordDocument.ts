import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TableOfContents,
  TextRun,
  type IPropertiesOptions,
} from 'docx'
import {
  listAnchors,
  type Endnote,
  type Labels,
  type ReportDocument,
} from '../../document/blocks.ts'
import { coverPicture, type PaintedPictures } from './pictures.ts'
import { renderImage, renderBlock } from './wordBlocks.ts'
import { WordRuns } from './wordRuns.ts'
import { NUMBERING, PAGE_PROPERTIES, PARAGRAPH_STYLES, wordStyles } from './wordStyles.ts'
import { getLocale } from '../../../i18n/languages.ts'

export interface WordOptions {
  /**
   * Computes the page numbers of the contents (docx/layout, half a megabyte). Without it, Word
   * offers to fill them in when it opens the document.
   */
  readonly pageNumbers?: IPropertiesOptions['pageNumbers']
}

/**
 * Renders the report as a Word document. Styles, contents, tables, endnotes and fields are native,
 * so that a city can edit them. `pictures` must contain every picture of `listPictures`.
 */
export async function renderWord(
  document: ReportDocument,
  pictures: PaintedPictures,
  { pageNumbers }: WordOptions = {},
): Promise<Uint8Array> {
  const runs = new WordRuns(listAnchors(document))
  const { labels, chapters, lang } = document
  const file = new Document({
    title: document.title,
    creator: document.cover.city.text,
    // Otherwise docx writes its own name and the time.
    description: document.title,
    styles: wordStyles(getLocale(lang)),
    numbering: NUMBERING,
    endnotes: Object.fromEntries(document.notes.map((note) => [note.number, renderEndnote(note)])),
    ...(pageNumbers && { pageNumbers }),
    sections: [
      {
        properties: PAGE_PROPERTIES,
        headers: {
          default: renderHeader(document.title),
          first: new Header({ children: [new Paragraph('')] }),
        },
        footers: { default: renderFooter(), first: new Footer({ children: [new Paragraph('')] }) },
        children: [
          ...renderCover(document, pictures),
          new Paragraph({
            style: 'TOCHeading',
            pageBreakBefore: true,
            children: [new TextRun({ text: labels.contents, bold: true, size: 36 })],
          }),
          new TableOfContents(labels.contents, { hyperlink: true, headingStyleRange: '1-2' }),
          ...chapters.flatMap((chapter) => [
            new Paragraph({
              heading: HeadingLevel.HEADING_1,
              ...(chapter.runsOn ? { spacing: { before: 600 } } : { pageBreakBefore: true }),
              children: [runs.renderTarget(chapter.id, [chapter.title])],
            }),
            ...chapter.blocks.flatMap((block) => renderBlock(block, runs, pictures)),
          ]),
          ...(document.notes.length > 0 ? renderNotesHeading(labels) : []),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toArrayBuffer(file))
}

function renderCover(
  { cover: coverData, lang }: ReportDocument,
  pictures: PaintedPictures,
): Paragraph[] {
  const { city, title, lines, alternative } = coverData
  const picture = coverPicture({ cover: coverData })
  return [
    new Paragraph({
      spacing: { before: 2600 },
      children: [
        new TextRun({
          text: city.text,
          size: 28,
          ...(city.lang !== lang && { language: { value: city.lang } }),
        }),
      ],
    }),
    new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(title)] }),
    ...lines.map(
      (line) =>
        new Paragraph({ children: new WordRuns(new Set()).render(line), style: 'ReportLead' }),
    ),
    new Paragraph({
      spacing: { before: 800 },
      children: [renderImage(picture, title, alternative, pictures)],
    }),
  ]
}

/** Word prints the endnotes after the last paragraph, other programs on a separate page. */
function renderNotesHeading({ notes, notesFollow }: Labels): readonly Paragraph[] {
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      spacing: { before: 720 },
      children: [new TextRun(notes)],
    }),
    new Paragraph(notesFollow),
  ]
}

function renderHeader(title: string): Header {
  return new Header({
    children: [new Paragraph({ style: PARAGRAPH_STYLES.quiet, children: [new TextRun(title)] })],
  })
}

function renderFooter(): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: PARAGRAPH_STYLES.quiet,
        alignment: AlignmentType.RIGHT,
        children: [new TextRun({ children: [PageNumber.CURRENT] })],
      }),
    ],
  })
}

function renderEndnote({ source, url, details }: Endnote): {
  readonly children: readonly Paragraph[]
} {
  return {
    children: [
      new Paragraph({
        style: PARAGRAPH_STYLES.table,
        children: [
          new TextRun(` ${source.text}`),
          ...(url === '' || url === source.text
            ? []
            : [
                new TextRun('. '),
                new ExternalHyperlink({
                  link: url,
                  children: [new TextRun({ text: url, style: 'Hyperlink' })],
                }),
              ]),
          ...(details === '' ? [] : [new TextRun(`. ${details}`)]),
        ],
      }),
    ],
  }
}

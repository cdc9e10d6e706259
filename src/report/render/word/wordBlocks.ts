import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  ImageRun,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx'
import type { Block, Content, Figure, Table as TableBlock } from '../../document/blocks.ts'
import { drawFigure } from '../figurePicture.ts'
import { FALLBACK_PICTURE } from './fallbackPicture.ts'
import { officeSvg, toPicture, type DocumentPicture, type PaintedPictures } from './pictures.ts'
import { NUMBERED, PARAGRAPH_STYLES, TEXT_WIDTH } from './wordStyles.ts'
import type { WordRuns } from './wordRuns.ts'

/** Twips per pixel at 96 per inch. */
const TWIPS = 15

const HEADING_LEVELS = {
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
} as const

/** Renders a block as Word paragraphs and tables. */
export function renderBlock(
  block: Block,
  runs: WordRuns,
  pictures: PaintedPictures,
): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: HEADING_LEVELS[block.level],
          children: [runs.renderTarget(block.id, block.content)],
        }),
      ]
    case 'paragraph':
      return [
        new Paragraph({
          style: PARAGRAPH_STYLES[block.variant],
          children: runs.render(block.content),
        }),
      ]
    case 'list':
      return block.items.map(
        (item) =>
          new Paragraph({
            children: runs.render(item),
            spacing: { before: 60, after: 60 },
            ...(block.ordered
              ? { numbering: { reference: NUMBERED, level: 0 } }
              : { bullet: { level: 0 } }),
          }),
      )
    case 'table':
      return renderTable(block, runs)
    case 'figure':
      return renderFigure(block, runs, pictures)
  }
}

function renderFigure(
  figure: Figure,
  runs: WordRuns,
  pictures: PaintedPictures,
): readonly Paragraph[] {
  const { id, label, caption, model } = figure
  return [
    new Paragraph({
      keepNext: true,
      children: [
        renderImage(toPicture(id, drawFigure(figure)), label, model.alternative, pictures),
      ],
    }),
    new Paragraph({
      style: 'Caption',
      children: [runs.renderTarget(id, [{ text: `${label}. `, strong: true }, ...caption])],
    }),
  ]
}

/** A picture as wide as the text, or in its own width if that is smaller. */
export function renderImage(
  { id, width, height }: DocumentPicture,
  title: string,
  description: string,
  pictures: PaintedPictures,
): ImageRun {
  const data = pictures.get(id)
  if (!data) throw new Error(`the picture ${id} has not been rasterized`)
  const scale = Math.min(1, TEXT_WIDTH / TWIPS / width)
  const options = {
    transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
    altText: { name: id, title, description },
  }
  return 'svg' in data
    ? new ImageRun({
        type: 'svg',
        data: new TextEncoder().encode(officeSvg(data)),
        fallback: { type: 'png', data: FALLBACK_PICTURE },
        ...options,
      })
    : new ImageRun({ type: 'png', data, ...options })
}

const RULE = { style: BorderStyle.SINGLE, size: 4, color: 'C9C5BA' } as const
const NO_RULE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const

function renderTable(
  { caption, head, rows, widths, notes = [] }: TableBlock,
  runs: WordRuns,
): readonly (Paragraph | Table)[] {
  const columns = widths ?? evenWidths(head.length)
  const columnWidths = columns.map((share) => Math.round((share / 100) * TEXT_WIDTH))
  const cell = (content: Content, column: number, strong: boolean) =>
    new TableCell({
      width: { size: columnWidths[column] ?? 0, type: WidthType.DXA },
      children: [
        new Paragraph({
          style: PARAGRAPH_STYLES.table,
          alignment: widths === null && column > 0 ? AlignmentType.RIGHT : AlignmentType.LEFT,
          children: runs.render(
            strong
              ? content.map((run) => ('text' in run ? { ...run, strong: true } : run))
              : content,
          ),
        }),
      ],
    })
  const body = rows.map((row) =>
    row.kind === 'across'
      ? new TableRow({
          cantSplit: true,
          children: [
            new TableCell({
              columnSpan: head.length,
              children: [
                new Paragraph({
                  style: PARAGRAPH_STYLES.table,
                  children: runs.render(row.content),
                }),
              ],
            }),
          ],
        })
      : new TableRow({
          cantSplit: true,
          children: row.cells.map((content, column) => cell(content, column, row.strong === true)),
        }),
  )
  return [
    new Paragraph({ style: 'Caption', keepNext: true, children: runs.render(caption) }),
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: TEXT_WIDTH, type: WidthType.DXA },
      columnWidths,
      margins: { top: 30, bottom: 30, left: 80, right: 80 },
      borders: {
        top: { ...RULE, color: '16202B', size: 8 },
        bottom: { ...RULE, color: '16202B' },
        left: NO_RULE,
        right: NO_RULE,
        insideVertical: NO_RULE,
        insideHorizontal: RULE,
      },
      rows: [
        new TableRow({
          tableHeader: true,
          cantSplit: true,
          children: head.map((content, column) => cell(content, column, true)),
        }),
        ...body,
      ],
    }),
    ...(notes.length === 0
      ? []
      : [
          new Paragraph({
            style: PARAGRAPH_STYLES.quiet,
            children: runs.render(
              notes.flatMap((note, index) => (index === 0 ? note : [{ text: ' ' }, ...note])),
            ),
          }),
        ]),
  ]
}

/** Periods take a fifth of the width; the figures share the rest. */
function evenWidths(columns: number): readonly number[] {
  const first = columns <= 2 ? 40 : 22
  return Array.from({ length: columns }, (_, index) =>
    index === 0 ? first : (100 - first) / (columns - 1),
  )
}

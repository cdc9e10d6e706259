import { measureText, wrapText } from '../../../charts/svg/textWidth.ts'
import { getHeadlineSize, SLIDE_INSIDE } from '../../slides/headlineStep.ts'
import type { ListItem, Slide } from '../../slides/slide.ts'

/** A PowerPoint slide is laid out in the pixels of a slide of 1280 x 720, 96 per inch. */
export const SLIDE_SIZE = { width: 1280, height: 720 } as const

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A text box with its font size in pixels. */
export interface TextBox extends Box {
  readonly size: number
}

export interface PptxLayout {
  readonly eyebrow: TextBox
  readonly headline: TextBox
  readonly aside: TextBox
  readonly body: Box
  readonly sources: TextBox
}

const LEFT = 56
const TOP = 30
const BOTTOM = 18
/** The minimum font size, readable from the last row. */
export const MIN_FONT_SIZE = 24
const ASIDE = 26

/** The position of each element of a slide, from the size of its text. */
export function layoutSlide(slide: Slide): PptxLayout {
  const isTitle = slide.kind === 'title'
  const box = (y: number, height: number, size: number): TextBox => ({
    x: LEFT,
    y,
    width: SLIDE_INSIDE,
    height,
    size,
  })
  const eyebrow = box(isTitle ? 150 : TOP, slide.eyebrow || slide.verdict ? 40 : 0, MIN_FONT_SIZE)
  const size = getHeadlineSize(slide)
  const headline = box(getBottom(eyebrow), measureLines(slide.headline.text, size, 1.2), size)
  const asideText = slide.aside.map(({ text }) => text).join(' ')
  const aside = box(getBottom(headline) + 6, measureLines(asideText, ASIDE, 1.25), ASIDE)
  const sourcesText = slide.sources.map(({ text }) => text).join(' · ')
  const sourcesHeight = measureLines(sourcesText, MIN_FONT_SIZE, 1.25)
  const sources = box(SLIDE_SIZE.height - BOTTOM - sourcesHeight, sourcesHeight, MIN_FONT_SIZE)
  const top = getBottom(aside) + 12
  return {
    eyebrow,
    headline,
    aside,
    body: { x: LEFT, y: top, width: SLIDE_INSIDE, height: sources.y - 8 - top },
    sources,
  }
}

function getBottom(box: Box): number {
  return box.y + box.height
}

function measureLines(text: string, size: number, lineHeight: number): number {
  return text === '' ? 0 : Math.ceil(wrapText(text, SLIDE_INSIDE, size).length * size * lineHeight)
}

/** Font sizes of a list, the largest first. */
const LIST_SIZES = [38, 34, 32, 30, 28, 26, MIN_FONT_SIZE]
/** The gap between two items, and the width of the mark before each, in characters. */
const ITEM_GAP = 0.45
const MARK = 1.4

/** The largest font size at which a list fits into its box; the smallest if none fits. */
export function getListFontSize(items: readonly ListItem[], { width, height }: Box): number {
  const fits = (size: number) =>
    items.reduce((sum, item) => sum + measureItem(item, width, size), 0) <= height
  return LIST_SIZES.find(fits) ?? MIN_FONT_SIZE
}

function measureItem({ name, text }: ListItem, width: number, size: number): number {
  const words = [name?.text, text.text].filter(Boolean).join(' ')
  return (wrapText(words, width - MARK * size, size).length * 1.22 + ITEM_GAP) * size
}

/** The column widths of a table: the longest words, at most the width of the slide. */
export function measureColumns(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  size: number,
): readonly number[] {
  const wantedWidths = head.map((_, column) => {
    const words = [head, ...rows].map((row) => row[column] ?? '')
    return Math.max(...words.map((text) => measureText(text, size, true))) + 2 * size
  })
  const maxFirstWidth = SLIDE_INSIDE - wantedWidths.slice(1).reduce((sum, width) => sum + width, 0)
  return [Math.min(wantedWidths[0] ?? 0, maxFirstWidth), ...wantedWidths.slice(1)]
}

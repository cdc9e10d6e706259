import { getStrokeClass } from '../../charts/svg/seriesStyle.ts'
import { drawPicture } from '../../charts/svg/lineChart.ts'
import { createNode, type SvgNode } from '../../charts/svg/node.ts'
import { PROJECTOR_TEXT_SIZE } from '../../charts/svg/projectorTheme.ts'
import type { ChartSize } from '../../charts/svg/lineChartLayout.ts'
import { createTextNode } from '../../charts/svg/textNode.ts'
import { getMinWidth, measureText, wrapText } from '../../charts/svg/textWidth.ts'
import { createBaselineSymbols } from '../baselineSymbols.ts'
import type { BaselineSummary } from '../baselineSummary.ts'

/** Maximum and minimum distance of two marks, in characters; a mark takes slightly more than half of it. */
const [MAX_STEP, MIN_STEP] = [2.1, 0.5]
const MARK = 0.34
/** The width of a mark of good size, in characters. */
const MARKED = 1.7
/** Distance of two columns, in characters; the minimum avoids cut words. */
const [GAP, MIN_GAP] = [1.6, 0.6]
const ROW = 1.25
/** A longer title is shortened. */
const MAX_LINES = 3

/**
 * Draws the report's summary for a projector: one line, and the figures of each right above it if
 * better than at the baseline, below if worse, on it without clear change. Undirected changes and
 * figures that could not be judged have separate rows. Exactly of the given size.
 */
export function projectorBaselineSvg(from: BaselineSummary, size: ChartSize, id: string): SvgNode {
  const { width, height, textSize } = size
  const { places, baseline, rights } = from
  const hasUndirected = rights.some(({ counts }) => counts.undirected > 0)
  const gutter = [
    places.better,
    places.worse,
    ...(hasUndirected ? [places.undirected] : []),
    places.notAssessed,
    baseline,
  ]
  const left = Math.max(...gutter.map((text) => measureText(text, textSize, true))) + textSize
  const columns = getColumns(rights, width - left, textSize)
  const top = (Math.max(1, ...columns.map(({ lines }) => lines.length)) * ROW + 0.4) * textSize
  const { step, rows, perRow } = findFittingStep(rights, columns, height - top, textSize)
  const shapes = createBaselineSymbols(step * MARK, (2.5 * textSize) / PROJECTOR_TEXT_SIZE)
  const distance = Math.max(step * 0.85, textSize * 1.3)
  const line = top + (rows.better - 1) * step + distance + step / 2
  const under = line + (rows.worse - 1) * step + distance + step / 2 + textSize * 0.2
  const undirected = under + Math.max(step, textSize) * 0.75
  const beside = undirected + (hasUndirected ? getHeight(rows.undirected, step, textSize) : 0)
  const label = (text: string, y: number, bold = false) =>
    createTextNode(text, {
      x: 0,
      y: y + textSize * 0.35,
      size: textSize,
      bold,
      ink: bold ? 'text' : 'quiet',
    })
  return drawPicture(size, { id, title: from.title, words: from.alternative }, [
    rule(left - textSize * 0.5, width, line, 'text', (4 * textSize) / PROJECTOR_TEXT_SIZE),
    rule(0, width, under, 'grid', (2 * textSize) / PROJECTOR_TEXT_SIZE),
    label(places.better, line - distance),
    label(baseline, line, true),
    label(places.worse, line + distance),
    ...(hasUndirected ? [label(places.undirected, undirected)] : []),
    label(places.notAssessed, beside),
    ...rights.flatMap(({ title, counts, lower }, index) => {
      const { x: offset, lines } = columns[index]!
      const x = left + offset
      const many = perRow[index]!
      const draw = (standing: Row, shape: Shape, y: number, way: 1 | -1) =>
        Array.from({ length: counts[standing] }, (_, i) =>
          shape(x + step * MARK + (i % many) * step, y + way * Math.floor(i / many) * step, i),
        )
      return [
        ...lines.map((text, i) =>
          createTextNode(text, {
            x,
            y: textSize * (1 + i * ROW),
            size: textSize,
            lang: title.lang,
          }),
        ),
        ...draw('better', shapes.up, line - distance, -1),
        ...getPositionsOnLine(counts.unchanged, columns[index]!.width, step).map((at) =>
          shapes.disc(x + step * MARK + at, line),
        ),
        ...draw('worse', shapes.down, line + distance, 1),
        ...draw(
          'undirected',
          (at, y, i) => (i < counts.undirected - lower ? shapes.openUp : shapes.openDown)(at, y),
          undirected,
          1,
        ),
        ...draw('notAssessed', shapes.diamond, beside, 1),
      ]
    }),
  ])
}

type RightRow = BaselineSummary['rights'][number]
type Row = keyof RightRow['counts']

/** The height of the rows of symbols that are not assessed: at least a line of text, for the label. */
function getHeight(rows: number, step: number, textSize: number): number {
  return (rows - 1) * step + Math.max(step, textSize * 1.2)
}

/** The positions of the discs of a right on the line, always in one row. */
function getPositionsOnLine(count: number, width: number, step: number): readonly number[] {
  const distance = Math.min(step, (width - step * 2 * MARK) / Math.max(1, count - 1))
  return Array.from({ length: count }, (_, place) => place * distance)
}

interface Column {
  readonly x: number
  readonly width: number
  readonly lines: readonly string[]
}

/** The maximum marks of one position side by side before a column stops growing. */
const MAX_BESIDE = 4

/**
 * Column widths: the whole title and the marks, with the remaining space shared evenly. If that is
 * too wide, the longest word of each title; titles are then shortened. If even that is too wide,
 * all columns shrink.
 */
function getColumns(rights: readonly RightRow[], width: number, size: number): readonly Column[] {
  const splitTitles = rights.map(({ title }) => title.text.replace(/-(?=\p{L})/gu, '- '))
  const getMinWidths = (lines: number) =>
    rights.map(({ counts }, place) => {
      const marks = Math.min(MAX_BESIDE, Math.max(...Object.values(counts)))
      return Math.max(getMinWidth(splitTitles[place]!, lines, size), marks * MARKED * size)
    })
  const sum = (widths: readonly number[]) => widths.reduce((all, one) => all + one, 0)
  const wanted = getMinWidths(MAX_LINES)
  const hasSpace = sum(wanted) + rights.length * MIN_GAP * size <= width
  const minima = hasSpace ? wanted : getMinWidths(Infinity)
  const needed = sum(minima)
  const left = (width - needed) / Math.max(1, rights.length)
  const gap = Math.min(size * GAP, Math.max(size * MIN_GAP, left))
  const space = width - gap * rights.length
  const spare = (space - needed) / Math.max(1, rights.length)
  let x = 0
  return splitTitles.map((title, place) => {
    const own = spare >= 0 ? minima[place]! + spare : (minima[place]! * space) / needed
    const whole = wrapText(title, own, size)
    const shownLines = whole.slice(0, MAX_LINES)
    const lines = shownLines.map((text, row) => {
      const isLast = row === MAX_LINES - 1 && whole.length > MAX_LINES
      return cut(text.replace(/- /g, '-') + (isLast ? '…' : ''), own, size)
    })
    const column = { x, width: own, lines }
    x += own + gap
    return column
  })
}

/** The largest marks at which all rows of all rights fit. */
function findFittingStep(
  rights: readonly RightRow[],
  columns: readonly Column[],
  height: number,
  textSize: number,
) {
  for (let characters = MAX_STEP; ; characters -= 0.1) {
    const step = characters * textSize
    const perRow = columns.map(({ width }) =>
      Math.max(1, Math.floor((width - step * 2 * MARK) / step) + 1),
    )
    const getRows = (standing: Row) =>
      Math.max(
        1,
        ...rights.map(({ counts }, place) => Math.ceil(counts[standing] / perRow[place]!)),
      )
    const rows = {
      better: getRows('better'),
      worse: getRows('worse'),
      undirected: getRows('undirected'),
      notAssessed: getRows('notAssessed'),
    }
    const hasUndirected = rights.some(({ counts }) => counts.undirected > 0)
    const distance = Math.max(step * 0.85, textSize * 1.3)
    const taken =
      (rows.better + rows.worse + rows.notAssessed - 3) * step +
      (hasUndirected ? getHeight(rows.undirected, step, textSize) : 0) +
      2 * (distance + step / 2) +
      textSize * 0.2 +
      Math.max(step, textSize) * 1.3
    const onOneRow = rights.every(({ counts }, place) => counts.unchanged <= perRow[place]!)
    if ((taken <= height && onOneRow) || characters <= MIN_STEP) return { step, rows, perRow }
  }
}

type Shape = (x: number, y: number, place: number) => SvgNode

/** Shortens a word that is wider than its column. */
function cut(text: string, width: number, size: number): string {
  if (measureText(text, size) <= width) return text
  let shownLines = text
  while (shownLines.length > 1 && measureText(`${shownLines}…`, size) > width)
    shownLines = shownLines.slice(0, -1)
  return `${shownLines}…`
}

function rule(x1: number, x2: number, y: number, ink: 'text' | 'grid', width: number): SvgNode {
  return createNode('line', {
    class: getStrokeClass(ink),
    x1,
    x2,
    y1: y,
    y2: y,
    'stroke-width': width,
  })
}

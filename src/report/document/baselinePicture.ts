import { getStrokeClass } from '../../charts/svg/seriesStyle.ts'
import { drawPicture } from '../../charts/svg/lineChart.ts'
import { createNode, type SvgNode } from '../../charts/svg/node.ts'
import { LIGHT, applyPalette } from '../../charts/svg/paint.ts'
import { createTextNode } from '../../charts/svg/textNode.ts'
import { wrapText } from '../../charts/svg/textWidth.ts'
import type { PositionCounts } from '../../trends/verdictCounts.ts'
import { createBaselineSymbols } from '../baselineSymbols.ts'
import type { BaselineSummary } from '../baselineSummary.ts'

const WIDTH = 680
const LEFT = 84
const STEP = 18
const SIZE = 13
const MARK = 6

const { up, down, openUp, openDown, diamond, disc } = createBaselineSymbols(MARK, 1.5)

/**
 * Draws the report's summary: one line, and the figures of each right above it if better than at
 * the baseline, below if worse, on it without clear change. Undirected changes and figures that
 * could not be judged have separate rows.
 */
export function baselinePicture(from: BaselineSummary): SvgNode {
  const { rights, places } = from
  const highest = (place: keyof PositionCounts) =>
    Math.max(1, ...rights.map(({ counts }) => counts[place]))
  const column = (WIDTH - LEFT) / Math.max(1, rights.length)
  const titles = rights.map(({ title }) => wrapText(title.text, column - 12, SIZE))
  const top = Math.max(1, ...titles.map(({ length }) => length)) * SIZE * 1.3 + 16
  const line = top + Math.max(2, highest('better')) * STEP + 14
  // Marks move closer together to stay within the column.
  const onStep = (count: number) =>
    Math.min(STEP, (column - 12 - 2 * MARK) / Math.max(1, count - 1))
  const perRow = Math.max(1, Math.floor((column - 12) / STEP))
  const getRows = (place: keyof PositionCounts) => Math.ceil(highest(place) / perRow) * STEP
  const hasUndirected = rights.some(({ counts }) => counts.undirected > 0)
  const undirected = line + highest('worse') * STEP + 46
  const beside = undirected + (hasUndirected ? getRows('undirected') + 6 : 0)
  const height = beside + getRows('notAssessed')
  const cell = (i: number, x: number, y: number) =>
    [x + MARK + (i % perRow) * STEP, y + Math.floor(i / perRow) * STEP] as const
  const label = (text: string, y: number) =>
    createTextNode(text, { x: 0, y: y + 4, size: SIZE, ink: 'quiet' })
  const tree = drawPicture(
    { width: WIDTH, height },
    { id: 'baseline-picture', title: from.title, words: from.alternative },
    [
      createNode('line', {
        class: getStrokeClass('text'),
        x1: 0,
        x2: WIDTH,
        y1: line,
        y2: line,
        'stroke-width': 2,
      }),
      createNode('line', {
        class: getStrokeClass('grid'),
        x1: LEFT,
        x2: WIDTH,
        y1: undirected - 20,
        y2: undirected - 20,
      }),
      label(places.better, line - STEP - 12),
      createTextNode(from.baseline, { x: 0, y: line - 6, size: SIZE, bold: true }),
      label(places.worse, line + STEP + 6),
      ...(hasUndirected ? [label(places.undirected, undirected)] : []),
      label(places.notAssessed, beside),
      ...rights.flatMap(({ counts, lower }, place) => {
        const x = LEFT + place * column + 6
        return [
          ...titles[place]!.map((text, row) =>
            createTextNode(text, { x, y: SIZE + row * SIZE * 1.3, size: SIZE }),
          ),
          ...marks(counts.better, (i) => up(x + MARK, line - 16 - i * STEP)),
          ...marks(counts.unchanged, (i) => disc(x + MARK + i * onStep(counts.unchanged), line)),
          ...marks(counts.worse, (i) => down(x + MARK, line + 16 + i * STEP)),
          ...marks(counts.undirected, (i) => {
            const open = i < counts.undirected - lower ? openUp : openDown
            return open(...cell(i, x, undirected))
          }),
          ...marks(counts.notAssessed, (i) => diamond(...cell(i, x, beside))),
        ]
      }),
    ],
  )
  return applyPalette(tree, LIGHT)
}

function marks(count: number, mark: (place: number) => SvgNode): SvgNode[] {
  return Array.from({ length: count }, (_, place) => mark(place))
}

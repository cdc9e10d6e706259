import { getFillClass, getStrokeClass } from '../../charts/svg/seriesStyle.ts'
import { drawPicture } from '../../charts/svg/lineChart.ts'
import { createNode, formatPath, type SvgNode } from '../../charts/svg/node.ts'
import { LIGHT, applyPalette } from '../../charts/svg/paint.ts'
import { createTextNode } from '../../charts/svg/textNode.ts'
import { wrapText } from '../../charts/svg/textWidth.ts'
import type { PositionCounts } from '../../trends/verdictCounts.ts'

interface BaselinePicture {
  readonly title: string
  readonly alternative: string
  /** The label of the line: `2016`. */
  readonly baseline: string
  /** The labels of the positions above, below and beside the line. */
  readonly places: Readonly<Record<'above' | 'below' | 'undirected' | 'beside', string>>
  readonly rights: readonly {
    readonly title: string
    readonly standings: PositionCounts
    /** How many of the undirected changes are decreases. */
    readonly lower: number
  }[]
}

const WIDTH = 680
const LEFT = 84
const STEP = 18
const SIZE = 13
const MARK = 6

/**
 * Draws the report's summary: one line, and the figures of each right above it if better than at
 * the baseline, below if worse, on it without clear change. Undirected changes and figures that
 * could not be judged have separate rows.
 */
export function baselinePicture(from: BaselinePicture): SvgNode {
  const { rights, places } = from
  const highest = (place: keyof PositionCounts) =>
    Math.max(1, ...rights.map(({ standings }) => standings[place]))
  const column = (WIDTH - LEFT) / Math.max(1, rights.length)
  const titles = rights.map(({ title }) => wrapText(title, column - 12, SIZE))
  const top = Math.max(1, ...titles.map(({ length }) => length)) * SIZE * 1.3 + 16
  const line = top + Math.max(2, highest('above')) * STEP + 14
  // Marks move closer together to stay within the column.
  const onStep = (count: number) =>
    Math.min(STEP, (column - 12 - 2 * MARK) / Math.max(1, count - 1))
  const perRow = Math.max(1, Math.floor((column - 12) / STEP))
  const getRows = (place: keyof PositionCounts) => Math.ceil(highest(place) / perRow) * STEP
  const hasUndirected = rights.some(({ standings }) => standings.undirected > 0)
  const undirected = line + highest('below') * STEP + 46
  const beside = undirected + (hasUndirected ? getRows('undirected') + 6 : 0)
  const height = beside + getRows('beside')
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
      label(places.above, line - STEP - 12),
      createTextNode(from.baseline, { x: 0, y: line - 6, size: SIZE, bold: true }),
      label(places.below, line + STEP + 6),
      ...(hasUndirected ? [label(places.undirected, undirected)] : []),
      label(places.beside, beside),
      ...rights.flatMap(({ standings, lower }, place) => {
        const x = LEFT + place * column + 6
        return [
          ...titles[place]!.map((text, row) =>
            createTextNode(text, { x, y: SIZE + row * SIZE * 1.3, size: SIZE }),
          ),
          ...marks(standings.above, (i) => up(x + MARK, line - 16 - i * STEP)),
          ...marks(standings.on, (i) => disc(x + MARK + i * onStep(standings.on), line)),
          ...marks(standings.below, (i) => down(x + MARK, line + 16 + i * STEP)),
          ...marks(standings.undirected, (i) => {
            const open = i < standings.undirected - lower ? up : down
            return open(...cell(i, x, undirected), 'paper')
          }),
          ...marks(standings.beside, (i) => diamond(...cell(i, x, beside))),
        ]
      }),
    ],
  )
  return applyPalette(tree, LIGHT)
}

function marks(count: number, mark: (place: number) => SvgNode): SvgNode[] {
  return Array.from({ length: count }, (_, place) => mark(place))
}

function shape(points: readonly (readonly [number, number])[], filled: 'city' | 'break' | 'paper') {
  return createNode('path', {
    class: `${getFillClass(filled)} ${getStrokeClass(filled === 'paper' ? 'quiet' : filled)}`,
    d: `${formatPath(points)}Z`,
    'stroke-width': 1.5,
  })
}

const up = (x: number, y: number, filled: 'city' | 'paper' = 'city') =>
  shape(
    [
      [x, y - MARK],
      [x + MARK, y + MARK],
      [x - MARK, y + MARK],
    ],
    filled,
  )
const down = (x: number, y: number, filled: 'break' | 'paper' = 'break') =>
  shape(
    [
      [x, y + MARK],
      [x + MARK, y - MARK],
      [x - MARK, y - MARK],
    ],
    filled,
  )
const diamond = (x: number, y: number) =>
  shape(
    [
      [x, y - MARK],
      [x + MARK, y],
      [x, y + MARK],
      [x - MARK, y],
    ],
    'paper',
  )
const disc = (cx: number, cy: number) =>
  createNode('circle', { class: getFillClass('text'), cx, cy, r: MARK - 0.5 })

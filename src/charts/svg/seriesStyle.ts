import type { SeriesIdentity } from '../model/seriesIdentity.ts'
import { createNode, type SvgNode } from './node.ts'

/** The names of the chart colours; charts.css and the export palette define their values. */
export type ColorToken =
  | 'city'
  | 'place-1'
  | 'place-2'
  | 'place-3'
  | 'group-1'
  | 'group-2'
  | 'group-3'
  | 'group-4'
  | 'fit'
  | 'better'
  | 'worse'
  | 'baseline'
  | 'grid'
  | 'break'
  | 'target'
  | 'text'
  | 'quiet'
  | 'band'
  | 'paper'

export type Mark = 'circle' | 'square' | 'triangle' | 'diamond' | 'cross' | 'plus' | 'down'

/** The style that distinguishes a line from the others: never colour alone. */
export interface SeriesStyle {
  readonly ink: ColorToken
  readonly mark: Mark
  readonly width: number
  /** Undefined: a solid line. */
  readonly dash: string | undefined
  readonly markSize: number
  /** The thickness of its marks' outline relative to a page. */
  readonly outline?: number
}

/** No place or group has the colour of a verdict: test/charts/colours.test.ts. */
const STYLES = {
  city: { inks: ['city'], marks: ['circle'], dashes: [undefined] },
  place: {
    inks: ['place-1', 'place-2', 'place-3'],
    marks: ['square', 'triangle', 'diamond', 'cross'],
    dashes: [undefined, '9 3', '14 3', '5 3', '10 3 3 3'],
  },
  group: {
    inks: ['group-1', 'group-2', 'group-3', 'group-4'],
    marks: ['down', 'plus', 'diamond', 'cross', 'square'],
    dashes: ['5 3', undefined, '10 3 3 3', '14 3', '9 3'],
  },
} as const satisfies Readonly<
  Record<
    SeriesIdentity['kind'],
    {
      readonly inks: readonly ColorToken[]
      readonly marks: readonly Mark[]
      readonly dashes: readonly (string | undefined)[]
    }
  >
>

/** Colour, mark and dash of a series by its identity; the lengths of the three lists differ, so that they repeat late. */
export function getSeriesStyle({ kind, index, isSubject }: SeriesIdentity): SeriesStyle {
  const { inks, marks, dashes } = STYLES[kind]
  return {
    ink: inks[index % inks.length]!,
    mark: marks[index % marks.length]!,
    width: isSubject ? 3 : 1.75,
    dash: isSubject ? undefined : dashes[index % dashes.length],
    markSize: isSubject ? 4 : 3.4,
  }
}

export const getStrokeClass = (ink: ColorToken) => `chart-ink-${ink}`
export const getFillClass = (ink: ColorToken) => `chart-fill-${ink}`

function outline(mark: Mark, x: number, y: number, r: number): string {
  const at = (points: readonly (readonly [number, number])[]) =>
    points
      .map(([dx, dy], i) => `${i ? 'L' : 'M'}${round(x + dx * r)} ${round(y + dy * r)}`)
      .join('')
  switch (mark) {
    case 'circle':
      return `M${round(x - r)} ${round(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`
    case 'square':
      return `${at([
        [-0.9, -0.9],
        [0.9, -0.9],
        [0.9, 0.9],
        [-0.9, 0.9],
      ])}Z`
    case 'triangle':
      return `${at([
        [0, -1.2],
        [1.1, 0.85],
        [-1.1, 0.85],
      ])}Z`
    case 'down':
      return `${at([
        [0, 1.2],
        [1.1, -0.85],
        [-1.1, -0.85],
      ])}Z`
    case 'diamond':
      return `${at([
        [0, -1.3],
        [1.3, 0],
        [0, 1.3],
        [-1.3, 0],
      ])}Z`
    case 'cross':
      return (
        at([
          [-1, -1],
          [1, 1],
        ]) +
        at([
          [-1, 1],
          [1, -1],
        ])
      )
    case 'plus':
      return (
        at([
          [-1.2, 0],
          [1.2, 0],
        ]) +
        at([
          [0, -1.2],
          [0, 1.2],
        ])
      )
  }
}

const round = (value: number) => Math.round(value * 100) / 100

/** A cross cannot be hollow: it is drawn inside a ring instead. */
function drawRing(mark: Mark, x: number, y: number, size: number): string {
  return outline('circle', x, y, size + 1) + outline(mark, x, y, size * 0.5)
}

/** The mark of one figure; hollow ones are filled with the paper's colour. */
export function drawMark(style: SeriesStyle, x: number, y: number, hollow: boolean): SvgNode {
  const size = hollow ? style.markSize + 0.4 : style.markSize
  const open = style.mark === 'cross' || style.mark === 'plus'
  return createNode('path', {
    class: `chart-mark ${getStrokeClass(style.ink)} ${getFillClass(hollow || open ? 'paper' : style.ink)}`,
    d: hollow && open ? drawRing(style.mark, x, y, size) : outline(style.mark, x, y, size),
    'stroke-width': (hollow ? 1.5 : open ? 2 : 1) * (style.outline ?? 1),
  })
}

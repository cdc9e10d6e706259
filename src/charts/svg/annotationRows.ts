import type { Annotation } from '../model/lineChart.ts'
import { measureText, wrapText } from './textWidth.ts'

/** Words above the plot that belong to an upright mark in it. */
export interface PositionedAnnotation {
  readonly kind: Annotation['kind']
  readonly x: number
  /** Left end of the text. */
  readonly left: number
  readonly lines: readonly string[]
  /** Rows above the plot: the last line of the text stands in row `row`, 0 being next to the plot. */
  readonly row: number
  /** Whether the mark may reach up to its words without running through others. */
  readonly reaches: boolean
}

interface RowPosition {
  readonly kind: Annotation['kind']
  readonly left: number
  readonly right: number
  readonly lines: readonly string[]
  readonly x: number
}

const APART = 8
/** From a mark to its words. */
const BESIDE = 5

/**
 * On one line to the right of its mark or to the left; where neither has room, wrapped on the
 * wider side.
 */
function findRow({ kind, text }: Annotation, x: number, width: number, size: number): RowPosition {
  const [toRight, toLeft] = [width - x - BESIDE, x - BESIDE]
  const whole = measureText(text, size)
  const right = whole <= toRight || (whole > toLeft && toRight >= toLeft)
  const lines = wrapText(text, right ? toRight : toLeft, size)
  const long = Math.max(...lines.map((line) => measureText(line, size)))
  const wished = right ? x + BESIDE : x - BESIDE - long
  const left = Math.max(0, Math.min(wished, width - long))
  return { kind, left, right: left + long, lines, x }
}

/** Rows for the words of all upright marks, so that none overlaps another. */
export function layoutAnnotations(
  annotations: readonly Annotation[],
  xOf: (t: number) => number,
  width: number,
  size: number,
): readonly PositionedAnnotation[] {
  const placed: (PositionedAnnotation & RowPosition)[] = []
  for (const annotation of annotations.toSorted((a, b) => b.t - a.t)) {
    const place = findRow(annotation, xOf(annotation.t), width, size)
    const over = placed.filter((other) => {
      return other.left < place.right + APART && place.left < other.right + APART
    })
    const row = Math.max(0, ...over.map((other) => other.row + other.lines.length))
    const covers = place.left - 2 < place.x && place.x < place.right + 2
    const runsThrough = placed.some((other) => {
      return other.row < row && other.left - 2 < place.x && place.x < other.right + 2
    })
    placed.push({ ...place, row, reaches: !covers && !runsThrough })
  }
  return placed
}

/** How many rows the placed words take. */
export function countRows(placed: readonly PositionedAnnotation[]): number {
  return Math.max(0, ...placed.map(({ row, lines }) => row + lines.length))
}

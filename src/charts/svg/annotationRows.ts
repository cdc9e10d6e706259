import type { Annotation } from '../model/lineChart.ts'
import { measureText, wrapText } from './textWidth.ts'

/** A label above the plot for a vertical line in it. */
export interface PositionedAnnotation {
  readonly kind: Annotation['kind']
  readonly x: number
  /** The left end of the text. */
  readonly left: number
  readonly lines: readonly string[]
  /** The row of the text's last line; row 0 is next to the plot. */
  readonly row: number
  /** Whether the vertical line can reach its label without crossing others. */
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
/** The distance from a vertical line to its label. */
const BESIDE = 5

/**
 * Places a label on one line to the right of its mark or to the left; if neither side fits, wraps it
 * on the wider side.
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

/** Assigns rows to the labels of all vertical lines, so that none overlaps another. */
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

/** The number of rows that the placed labels take. */
export function countRows(placed: readonly PositionedAnnotation[]): number {
  return Math.max(0, ...placed.map(({ row, lines }) => row + lines.length))
}

import type { Annotation } from '../model/lineChart.ts'
import { textWidth, wrap } from './textWidth.ts'

/** Words above the plot that belong to an upright mark in it. */
export interface PlacedAnnotation {
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

interface Place {
  readonly kind: Annotation['kind']
  readonly left: number
  readonly right: number
  readonly lines: readonly string[]
  readonly x: number
}

const APART = 8

/** To the right of its mark where there is room, else to the left, else where it fits. */
function placeOf(annotation: Annotation, x: number, width: number, size: number): Place {
  const lines = wrap(annotation.text, width - 2, size)
  const long = Math.max(...lines.map((line) => textWidth(line, size)))
  const right = x + 5 + long <= width
  const left = right ? x + 5 : Math.max(0, Math.min(x - 5 - long, width - long))
  return { kind: annotation.kind, left, right: left + long, lines, x }
}

/** Rows for the words of all upright marks, so that none overlaps another. */
export function annotationRows(
  annotations: readonly Annotation[],
  xOf: (t: number) => number,
  width: number,
  size: number,
): readonly PlacedAnnotation[] {
  const placed: (PlacedAnnotation & Place)[] = []
  for (const annotation of annotations.toSorted((a, b) => b.t - a.t)) {
    const place = placeOf(annotation, xOf(annotation.t), width, size)
    const over = placed.filter((other) => {
      return other.left < place.right + APART && place.left < other.right + APART
    })
    const row = Math.max(0, ...over.map((other) => other.row + other.lines.length))
    const reaches = !placed.some((other) => {
      return other.row < row && other.left - 2 < place.x && place.x < other.right + 2
    })
    placed.push({ ...place, row, reaches })
  }
  return placed
}

/** How many rows the placed words take. */
export function rowsTaken(placed: readonly PlacedAnnotation[]): number {
  return Math.max(0, ...placed.map(({ row, lines }) => row + lines.length))
}

import type { ChartLine, LineChartModel } from '../model/lineChart.ts'
import { dodge } from './dodge.ts'
import { measureText, wrapText } from './textWidth.ts'

/** The name of a line at the right end of the plot. Null line: the target. */
export interface EndLabel {
  readonly line: ChartLine | null
  readonly lines: readonly string[]
  /** The preferred height and the placed one. */
  readonly wish: number
  readonly middle: number
}

/** A name above the plot with a sample of its line. */
export interface LegendItem {
  readonly line: ChartLine | null
  readonly lines: readonly string[]
  readonly x: number
  /** The first row of its text; 0 is the top row. */
  readonly row: number
}

export const SAMPLE_WIDTH = 26
const ITEM_GAP = 16

interface Named {
  readonly line: ChartLine | null
  readonly text: string
  readonly value: number
  readonly bold: boolean
}

function nameLine(model: LineChartModel, withFigure: boolean): Named[] {
  const lines = model.lines.flatMap((line): Named[] => {
    if (!line.latest) return []
    const text = withFigure ? `${line.label.text} ${line.latest.text}` : line.label.text
    return [{ line, text, value: line.latest.point.value, bold: line.role === 'city' }]
  })
  const { target } = model
  return target
    ? [...lines, { line: null, text: target.text, value: target.value, bold: false }]
    : lines
}

/** How wide the column of end labels is; labels are wrapped into `most`. */
export function measureEndLabels(model: LineChartModel, max: number, size: number): number {
  const widths = nameLine(model, true).flatMap(({ text, bold }) =>
    wrapText(text, max, size, bold).map((line) => measureText(line, size, bold)),
  )
  return Math.max(0, ...widths)
}

/** Labels at the ends of the lines without overlaps; null if they do not all fit. */
export function layoutEndLabels(
  model: LineChartModel,
  max: number,
  size: number,
  y: (value: number) => number,
  top: number,
  bottom: number,
): readonly EndLabel[] | null {
  const labels = nameLine(model, true).map(({ line, text, value, bold }) => ({
    line,
    lines: wrapText(text, max, size, bold),
    wish: y(value),
  }))
  const wishes = labels.map(({ lines, wish }) => ({
    middle: wish,
    height: lines.length * size * 1.2 + 4,
  }))
  const middles = dodge(wishes, top, bottom)
  return middles && labels.map((label, i) => ({ ...label, middle: middles[i]! }))
}

/** Names in rows above the plot, as many in a row as fit. */
export function listLegendItems(
  model: LineChartModel,
  width: number,
  size: number,
): readonly LegendItem[] {
  const items: LegendItem[] = []
  let [x, row] = [0, 0]
  for (const { line, text, bold } of nameLine(model, false)) {
    const lines = wrapText(text, width - SAMPLE_WIDTH - 8, size, bold)
    const long = SAMPLE_WIDTH + 8 + Math.max(...lines.map((part) => measureText(part, size, bold)))
    if (x > 0 && (x + long > width || lines.length > 1)) [x, row] = [0, row + 1]
    items.push({ line, lines, x, row })
    if (lines.length > 1) row += lines.length
    else x += long + ITEM_GAP
  }
  return items
}

export function countLegendRows(items: readonly LegendItem[]): number {
  return Math.max(0, ...items.map(({ row, lines }) => row + lines.length))
}

import type { ChartLine, LineChartModel } from '../model/lineChart.ts'
import type { ChartTheme } from './chartTheme.ts'
import { dodge } from './dodge.ts'
import { measureText, wrapText } from './textWidth.ts'

/** The name of a line at the right end of the plot. Null line: the target. */
export interface EndLabel {
  readonly line: ChartLine | null
  readonly lines: readonly string[]
  readonly size: number
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

interface SizedLabel {
  readonly line: ChartLine | null
  readonly lines: readonly string[]
  readonly size: number
  readonly bold: boolean
  readonly value: number
}

function sizeLabels(
  model: LineChartModel,
  chartWidth: number,
  textSize: number,
  { label }: ChartTheme,
): readonly SizedLabel[] {
  const max = label.maxWidth(chartWidth)
  return nameLine(model, true).map(({ line, text, value, bold }) => {
    const size = bold ? textSize * label.subjectScale : textSize
    return { line, lines: wrapText(text, max, size, bold), size, bold, value }
  })
}

/** The width of the column of end labels. */
export function measureEndLabels(
  model: LineChartModel,
  chartWidth: number,
  textSize: number,
  theme: ChartTheme,
): number {
  const widths = sizeLabels(model, chartWidth, textSize, theme).flatMap(({ lines, size, bold }) =>
    lines.map((line) => measureText(line, size, bold)),
  )
  return Math.max(0, ...widths)
}

/** Labels at the ends of the lines without overlaps; null if they do not all fit and are not forced to. */
export function layoutEndLabels(
  model: LineChartModel,
  { width, textSize }: { readonly width: number; readonly textSize: number },
  theme: ChartTheme,
  at: {
    readonly y: (value: number) => number
    readonly top: number
    readonly bottom: number
    readonly isForced: boolean
  },
): readonly EndLabel[] | null {
  const { padding, above, below } = theme.label
  const labels = sizeLabels(model, width, textSize, theme).map((label) => ({
    ...label,
    wish: at.y(label.value),
  }))
  const boxes = labels.map(({ lines, size, wish }) => ({
    middle: wish,
    height: lines.length * size * 1.2 + padding,
  }))
  const middles = dodge(boxes, at.top - above, at.bottom + below)
  if (!middles && !at.isForced) return null
  return labels.map((label, i) => ({ ...label, middle: middles?.[i] ?? label.wish }))
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

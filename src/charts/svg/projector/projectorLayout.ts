import type { ChartLine, LineChartModel, Tick } from '../../model/lineChart.ts'
import { createLinearScale } from '../../model/span.ts'
import { layoutAnnotations, countRows, type PositionedAnnotation } from '../annotationRows.ts'
import type { Box } from '../lineChartLayout.ts'
import { dodge } from '../dodge.ts'
import { measureText, wrapText } from '../textWidth.ts'
import { listYearTicks } from '../yearTicks.ts'
import type { ProjectorSize } from './projectorStyle.ts'

/** The name of a line and its latest figure at its end. */
export interface ProjectorLabel {
  readonly line: ChartLine | null
  readonly lines: readonly string[]
  readonly size: number
  readonly bold: boolean
  /** The preferred height and the placed one. */
  readonly wish: number
  readonly middle: number
}

/** The layout of a chart for a projector. */
export interface ProjectorLayout {
  readonly size: ProjectorSize
  readonly rowHeight: number
  readonly plot: Box
  readonly x: (t: number) => number
  readonly y: (value: number) => number
  readonly ticks: readonly Tick[]
  readonly years: readonly number[]
  readonly unit: readonly string[]
  readonly annotations: readonly PositionedAnnotation[]
  /** The city's line first; comparators whose names do not fit are omitted. */
  readonly lines: readonly ChartLine[]
  readonly labels: readonly ProjectorLabel[]
}

/** The distance from the plot to the label of a line, in font sizes. */
export const LABEL_GAP = 1.2
/** The maximum of ticks that the last row can read. */
const MAX_TICKS = 5
const LINE_HEIGHT = 1.2
/** The city's own name and figure are larger than the rest. */
const CITY_SIZE = 1.3
/** The width of bold text relative to regular text. */
const BOLD = 1.08
/** The share of the width that names may take. */
const MAX_LABEL_SHARE = 0.27

/** Null if not even the city's own name fits. */
export function layoutProjectorChart(model: LineChartModel, size: ProjectorSize): ProjectorLayout {
  for (let count = model.lines.length; count > 1; count--) {
    const layout = laidOut(model, model.lines.slice(0, count), size)
    if (layout) return layout
  }
  return laidOut(model, model.lines.slice(0, 1), size, false)!
}

function laidOut(
  model: LineChartModel,
  lines: readonly ChartLine[],
  size: ProjectorSize,
  strict = true,
): ProjectorLayout | null {
  const { width, height, textSize } = size
  const rowHeight = Math.round(textSize * 1.3)
  const ticks = fewTicks(model.y.ticks)
  const inset = textSize * 0.6
  const yearWidth = measureText('2000', textSize, true)
  const tickWidth = Math.max(...ticks.map(({ text }) => measureText(text, textSize)))
  const left = Math.ceil(Math.max(tickWidth + textSize * 0.5, yearWidth / 2 - inset))
  const max = width * MAX_LABEL_SHARE
  const named = listNames(model, lines, max, textSize)
  const labelWidth = Math.max(
    0,
    ...named.flatMap((one) => one.lines.map((text) => measureText(text, one.size, one.bold))),
  )
  const right = Math.floor(width - LABEL_GAP * textSize - labelWidth - 2)
  const x = createLinearScale(model.x.domain, [left + inset, right - inset])
  const unit = wrapText(model.unit.text, width, textSize)
  const marks = model.baseline ? [model.baseline, ...model.breaks] : model.breaks
  const annotations = layoutAnnotations(marks, x, width, textSize * BOLD)
  const top = Math.round(
    (unit.length + countRows(annotations)) * rowHeight +
      textSize * (annotations.length ? 0.8 : 0.5),
  )
  const bottom = Math.round(height - textSize * 1.9)
  const y = createLinearScale(model.y.domain, [bottom, top])
  const wishes = named.map((one) => ({
    middle: y(one.value),
    height: one.lines.length * one.size * LINE_HEIGHT + textSize * 0.3,
  }))
  const middles = dodge(wishes, top - textSize * 0.5, bottom + textSize * 0.3)
  if (!middles && strict) return null
  return {
    size,
    rowHeight,
    plot: { left, right, top, bottom },
    x,
    y,
    ticks,
    years: listYearTicks(
      model.x.domain,
      model.x.baselineYear,
      right - left - 2 * inset,
      yearWidth + textSize * 1.5,
    ),
    unit,
    annotations,
    lines,
    labels: named.map((one, place) => ({
      ...one,
      wish: wishes[place]!.middle,
      middle: middles?.[place] ?? wishes[place]!.middle,
    })),
  }
}

/** Removes every second tick until few are left; steps remain equal, and a tick at 0 remains. */
function fewTicks(ticks: readonly Tick[]): readonly Tick[] {
  if (ticks.length <= MAX_TICKS) return ticks
  const zero = ticks.findIndex(({ value }) => value === 0)
  const visible = ticks.filter((_, place) => (place - Math.max(zero, 0)) % 2 === 0)
  return fewTicks(visible)
}

interface Named extends Omit<ProjectorLabel, 'wish' | 'middle'> {
  readonly value: number
}

function listNames(
  { target }: LineChartModel,
  lines: readonly ChartLine[],
  max: number,
  textSize: number,
): readonly Named[] {
  const ends = lines.flatMap((line): Named[] => {
    if (!line.latest) return []
    const bold = line.role === 'city'
    const size = bold ? textSize * CITY_SIZE : textSize
    const text = `${line.label.text} ${line.latest.text}`
    return [
      { line, lines: wrapText(text, max, size, bold), size, bold, value: line.latest.point.value },
    ]
  })
  return target
    ? [
        ...ends,
        {
          line: null,
          lines: wrapText(target.text, max, textSize),
          size: textSize,
          bold: false,
          value: target.value,
        },
      ]
    : ends
}

import type { LineChartModel } from '../model/lineChart.ts'
import { createLinearScale } from '../model/span.ts'
import { layoutAnnotations, countRows, type PositionedAnnotation } from './annotationRows.ts'
import {
  layoutEndLabels,
  measureEndLabels,
  listLegendItems,
  countLegendRows,
  type EndLabel,
  type LegendItem,
} from './lineLegend.ts'
import { measureText, wrapText } from './textWidth.ts'
import { listYearTicks } from './yearTicks.ts'

/** The requested size of a chart, in pixels. A chart may become taller to remain readable. */
export interface ChartSize {
  readonly width: number
  readonly height: number
  readonly textSize: number
}

export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** The layout of a line chart, in pixels. */
export interface LineChartLayout {
  readonly size: ChartSize
  readonly rowHeight: number
  readonly plot: Box
  readonly x: (t: number) => number
  readonly y: (value: number) => number
  readonly years: readonly number[]
  readonly unit: readonly string[]
  /** The baseline of the first line of the unit's text. */
  readonly unitTop: number
  readonly annotations: readonly PositionedAnnotation[]
  /** The names of the lines: at their ends, or in rows above the plot. */
  readonly labels: readonly EndLabel[]
  readonly legend: readonly LegendItem[]
}

/** The space left and right of the first and the last figure, so that marks are not cut. */
export const INSET = 7
const MIN_PLOT_WIDTH = 120
const NARROW = 500
/** The distance from the plot to the text of an end label; the line's mark is between them. */
export const LABEL_GAP = 22

export function layoutLineChart(model: LineChartModel, requestedSize: ChartSize): LineChartLayout {
  const { width, textSize } = requestedSize
  const direct = width >= NARROW && laidOut(model, requestedSize, true)
  return direct || laidOut(model, { ...requestedSize, width, textSize }, false)!
}

/** Null if labels at the ends of the lines do not fit. */
function laidOut(
  model: LineChartModel,
  requestedSize: ChartSize,
  direct: boolean,
): LineChartLayout | null {
  const { width, textSize } = requestedSize
  const rowHeight = Math.round(textSize * 1.35)
  const tickWidth = Math.max(...model.y.ticks.map(({ text }) => measureText(text, textSize)))
  const yearWidth = measureText('2000', textSize, true)
  const max = Math.min(width * 0.27, textSize * 13)
  const left = Math.ceil(Math.max(tickWidth + 8, yearWidth / 2 - INSET))
  const right = direct
    ? Math.floor(width - LABEL_GAP - measureEndLabels(model, max, textSize) - 2)
    : Math.floor(width - Math.max(4, yearWidth / 2 - INSET))
  const x = createLinearScale(model.x.domain, [left + INSET, right - INSET])
  const legend = direct ? [] : listLegendItems(model, width, textSize)
  const unit = wrapText(model.unit.text, width, textSize)
  const marks = model.baseline ? [model.baseline, ...model.breaks] : model.breaks
  const annotations = layoutAnnotations(marks, x, width, textSize)
  const legendHeight = countLegendRows(legend) * rowHeight + (legend.length ? 6 : 0)
  const unitTop = legendHeight + textSize
  const rows = unit.length + countRows(annotations)
  const top = Math.round(legendHeight + rows * rowHeight + textSize * 0.75)
  const below = Math.round(textSize * 1.7)
  const height = Math.max(requestedSize.height, top + MIN_PLOT_WIDTH + below)
  const bottom = height - below
  const y = createLinearScale(model.y.domain, [bottom, top])
  const labels = direct ? layoutEndLabels(model, max, textSize, y, top - 4, bottom + 4) : []
  if (!labels || (direct && right - left < width * 0.5)) return null
  return {
    size: { width, height, textSize },
    rowHeight,
    plot: { left, right, top, bottom },
    x,
    y,
    years: listYearTicks(model.x.domain, model.x.baselineYear, right - left - 2 * INSET, yearWidth),
    unit,
    unitTop,
    annotations,
    labels,
    legend,
  }
}

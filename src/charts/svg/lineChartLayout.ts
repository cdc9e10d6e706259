import type { LineChartModel } from '../model/lineChart.ts'
import { linear } from '../model/span.ts'
import { annotationRows, rowsTaken, type PlacedAnnotation } from './annotationRows.ts'
import {
  endLabels,
  endLabelWidth,
  legendItems,
  legendRows,
  type EndLabel,
  type LegendItem,
} from './lineLegend.ts'
import { textWidth, wrap } from './textWidth.ts'
import { yearTicks } from './yearTicks.ts'

/** What a chart is drawn for, in pixels. A chart may come out higher than asked to stay readable. */
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

/** Where everything of a line chart stands, in pixels. */
export interface LineChartLayout {
  readonly size: ChartSize
  readonly rowHeight: number
  readonly plot: Box
  readonly x: (t: number) => number
  readonly y: (value: number) => number
  readonly years: readonly number[]
  readonly unit: readonly string[]
  /** Base line of the first line of the unit. */
  readonly unitTop: number
  readonly annotations: readonly PlacedAnnotation[]
  /** Names of the lines: at their ends, or in rows above the plot. */
  readonly labels: readonly EndLabel[]
  readonly legend: readonly LegendItem[]
}

/** Left and right of the first and the last figure, so that marks are not cut. */
export const INSET = 7
const LEAST_PLOT = 120
const NARROW = 500
/** From the plot to the text of an end label; the line's mark stands between. */
export const LABEL_GAP = 22

export function lineChartLayout(model: LineChartModel, asked: ChartSize): LineChartLayout {
  const { width, textSize } = asked
  const direct = width >= NARROW && laidOut(model, asked, true)
  return direct || laidOut(model, { ...asked, width, textSize }, false)!
}

/** Null where labels at the ends of the lines do not find room. */
function laidOut(model: LineChartModel, asked: ChartSize, direct: boolean): LineChartLayout | null {
  const { width, textSize } = asked
  const rowHeight = Math.round(textSize * 1.35)
  const tickWidth = Math.max(...model.y.ticks.map(({ text }) => textWidth(text, textSize)))
  const yearWidth = textWidth('2000', textSize, true)
  const most = Math.min(width * 0.27, textSize * 13)
  const left = Math.ceil(Math.max(tickWidth + 8, yearWidth / 2 - INSET))
  const right = direct
    ? Math.floor(width - LABEL_GAP - endLabelWidth(model, most, textSize) - 2)
    : Math.floor(width - Math.max(4, yearWidth / 2 - INSET))
  const x = linear(model.x.domain, [left + INSET, right - INSET])
  const legend = direct ? [] : legendItems(model, width, textSize)
  const unit = wrap(model.unit.text, width, textSize)
  const marks = model.baseline ? [model.baseline, ...model.breaks] : model.breaks
  const annotations = annotationRows(marks, x, width, textSize)
  const legendHeight = legendRows(legend) * rowHeight + (legend.length ? 6 : 0)
  const unitTop = legendHeight + textSize
  const rows = unit.length + rowsTaken(annotations)
  const top = Math.round(legendHeight + rows * rowHeight + textSize * 0.75)
  const below = Math.round(textSize * 1.7)
  const height = Math.max(asked.height, top + LEAST_PLOT + below)
  const bottom = height - below
  const y = linear(model.y.domain, [bottom, top])
  const labels = direct ? endLabels(model, most, textSize, y, top - 4, bottom + 4) : []
  if (!labels || (direct && right - left < width * 0.5)) return null
  return {
    size: { width, height, textSize },
    rowHeight,
    plot: { left, right, top, bottom },
    x,
    y,
    years: yearTicks(model.x.domain, model.x.baselineYear, right - left - 2 * INSET, yearWidth),
    unit,
    unitTop,
    annotations,
    labels,
    legend,
  }
}

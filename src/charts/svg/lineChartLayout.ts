import type { ChartLine, LineChartModel, Tick } from '../model/lineChart.ts'
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
import { createPageTheme, type ChartTheme } from './chartTheme.ts'
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
  readonly theme: ChartTheme
  /** Those that are drawn, the subject first. */
  readonly lines: readonly ChartLine[]
  readonly ticks: readonly Tick[]
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

const NARROW = 500

/** Where everything of a line chart is, in the lengths of a theme. */
export function layoutLineChart(
  model: LineChartModel,
  size: ChartSize,
  theme = createPageTheme(size.textSize),
): LineChartLayout {
  if (theme.overflow === 'legend') {
    const direct = size.width >= NARROW && createLayout(model, size, theme, 'ends')
    return direct || createLayout(model, size, theme, 'legend')!
  }
  for (let count = model.lines.length; count > 1; count--) {
    const fewer = { ...model, lines: model.lines.slice(0, count) }
    const layout = createLayout(fewer, size, theme, 'ends')
    if (layout) return layout
  }
  return createLayout({ ...model, lines: model.lines.slice(0, 1) }, size, theme, 'forced ends')!
}

/** Null if the labels at the ends of the lines do not fit; `forced ends` lets them overlap. */
function createLayout(
  model: LineChartModel,
  requestedSize: ChartSize,
  theme: ChartTheme,
  labelling: 'ends' | 'forced ends' | 'legend',
): LineChartLayout | null {
  const { width, textSize } = requestedSize
  const { rowHeight, inset, label } = theme
  const isDirect = labelling !== 'legend'
  const ticks = thinTicks(model.y.ticks, theme.tick.maxCount)
  const tickWidth = Math.max(...ticks.map(({ text }) => measureText(text, textSize)))
  const yearWidth = measureText('2000', textSize, true)
  const left = Math.ceil(Math.max(tickWidth + theme.tick.space, yearWidth / 2 - inset))
  const right = isDirect
    ? Math.floor(width - label.gap - measureEndLabels(model, width, textSize, theme) - 2)
    : Math.floor(width - Math.max(4, yearWidth / 2 - inset))
  const x = createLinearScale(model.x.domain, [left + inset, right - inset])
  const legend = isDirect ? [] : listLegendItems(model, width, textSize)
  const unit = wrapText(model.unit.text, width, textSize)
  const marks = model.baseline ? [model.baseline, ...model.breaks] : model.breaks
  const annotations = layoutAnnotations(marks, x, width, theme.annotation.measuredSize)
  const legendHeight = countLegendRows(legend) * rowHeight + (legend.length ? 6 : 0)
  const rows = unit.length + countRows(annotations)
  const top = Math.round(legendHeight + rows * rowHeight + theme.topGap(annotations.length > 0))
  const { bottomSpace, minPlotHeight } = theme
  const height =
    minPlotHeight === null
      ? requestedSize.height
      : Math.max(requestedSize.height, top + minPlotHeight + bottomSpace)
  const bottom = Math.round(height - bottomSpace)
  const y = createLinearScale(model.y.domain, [bottom, top])
  const labels = isDirect
    ? layoutEndLabels(model, requestedSize, theme, {
        y,
        top,
        bottom,
        isForced: labelling !== 'ends',
      })
    : []
  if (!labels || (theme.overflow === 'legend' && isDirect && right - left < width * 0.5))
    return null
  return {
    size: { width, height, textSize },
    theme,
    lines: model.lines,
    ticks,
    plot: { left, right, top, bottom },
    x,
    y,
    years: listYearTicks(
      model.x.domain,
      model.x.baselineYear,
      right - left - 2 * inset,
      yearWidth + theme.year.space,
    ),
    unit,
    unitTop: legendHeight + textSize,
    annotations,
    labels,
    legend,
  }
}

/** Every second tick until at most `max` are left; steps stay equal, and 0 stays. */
function thinTicks(ticks: readonly Tick[], max: number): readonly Tick[] {
  if (ticks.length <= max) return ticks
  const zero = Math.max(
    ticks.findIndex(({ value }) => value === 0),
    0,
  )
  return thinTicks(
    ticks.filter((_, index) => (index - zero) % 2 === 0),
    max,
  )
}

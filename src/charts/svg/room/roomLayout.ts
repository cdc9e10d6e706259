import type { ChartLine, LineChartModel, Tick } from '../../model/lineChart.ts'
import { linear } from '../../model/span.ts'
import { annotationRows, rowsTaken, type PlacedAnnotation } from '../annotationRows.ts'
import type { Box } from '../lineChartLayout.ts'
import { spread } from '../spread.ts'
import { textWidth, wrap } from '../textWidth.ts'
import { yearTicks } from '../yearTicks.ts'
import type { RoomSize } from './roomLook.ts'

/** The name of a line and its latest figure at its end. */
export interface RoomLabel {
  readonly line: ChartLine | null
  readonly lines: readonly string[]
  readonly size: number
  readonly bold: boolean
  /** Where it wants to stand, and where it does. */
  readonly wish: number
  readonly middle: number
}

/** Where everything of a chart for the room stands. */
export interface RoomLayout {
  readonly size: RoomSize
  readonly rowHeight: number
  readonly plot: Box
  readonly x: (t: number) => number
  readonly y: (value: number) => number
  readonly ticks: readonly Tick[]
  readonly years: readonly number[]
  readonly unit: readonly string[]
  readonly annotations: readonly PlacedAnnotation[]
  /** The city's line first; comparators without room for their names are left out. */
  readonly lines: readonly ChartLine[]
  readonly labels: readonly RoomLabel[]
}

/** From the plot to the words at the end of a line, in letters. */
export const LABEL_GAP = 1.2
/** More ticks than these say nothing from the last row. */
const MOST_TICKS = 5
const LINE_HEIGHT = 1.2
/** The city's own name and figure are larger than the rest. */
const CITY_SIZE = 1.3
/** How much wider bold letters are. */
const BOLD = 1.08
/** Share of the width that names may take. */
const MOST_LABEL = 0.27

/** Null where not even the city's own name finds room. */
export function roomLayout(model: LineChartModel, size: RoomSize): RoomLayout {
  for (let count = model.lines.length; count > 1; count--) {
    const layout = laidOut(model, model.lines.slice(0, count), size)
    if (layout) return layout
  }
  return laidOut(model, model.lines.slice(0, 1), size, false)!
}

function laidOut(
  model: LineChartModel,
  lines: readonly ChartLine[],
  size: RoomSize,
  strict = true,
): RoomLayout | null {
  const { width, height, textSize } = size
  const rowHeight = Math.round(textSize * 1.3)
  const ticks = fewTicks(model.y.ticks)
  const inset = textSize * 0.6
  const yearWidth = textWidth('2000', textSize, true)
  const tickWidth = Math.max(...ticks.map(({ text }) => textWidth(text, textSize)))
  const left = Math.ceil(Math.max(tickWidth + textSize * 0.5, yearWidth / 2 - inset))
  const most = width * MOST_LABEL
  const named = namesOf(model, lines, most, textSize)
  const labelWidth = Math.max(
    0,
    ...named.flatMap((one) => one.lines.map((text) => textWidth(text, one.size, one.bold))),
  )
  const right = Math.floor(width - LABEL_GAP * textSize - labelWidth - 2)
  const x = linear(model.x.domain, [left + inset, right - inset])
  const unit = wrap(model.unit.text, width, textSize)
  const marks = model.baseline ? [model.baseline, ...model.breaks] : model.breaks
  const annotations = annotationRows(marks, x, width, textSize * BOLD)
  const top = Math.round(
    (unit.length + rowsTaken(annotations)) * rowHeight +
      textSize * (annotations.length ? 0.8 : 0.5),
  )
  const bottom = Math.round(height - textSize * 1.9)
  const y = linear(model.y.domain, [bottom, top])
  const wishes = named.map((one) => ({
    middle: y(one.value),
    height: one.lines.length * one.size * LINE_HEIGHT + textSize * 0.3,
  }))
  const middles = spread(wishes, top - textSize * 0.5, bottom + textSize * 0.3)
  if (!middles && strict) return null
  return {
    size,
    rowHeight,
    plot: { left, right, top, bottom },
    x,
    y,
    ticks,
    years: yearTicks(
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

/** Every second tick, and so on, until few are left; steps stay equal, and 0 stays where it is one. */
function fewTicks(ticks: readonly Tick[]): readonly Tick[] {
  if (ticks.length <= MOST_TICKS) return ticks
  const zero = ticks.findIndex(({ value }) => value === 0)
  const kept = ticks.filter((_, place) => (place - Math.max(zero, 0)) % 2 === 0)
  return fewTicks(kept)
}

interface Named extends Omit<RoomLabel, 'wish' | 'middle'> {
  readonly value: number
}

function namesOf(
  { target }: LineChartModel,
  lines: readonly ChartLine[],
  most: number,
  textSize: number,
): readonly Named[] {
  const ends = lines.flatMap((line): Named[] => {
    if (!line.latest) return []
    const bold = line.role === 'city'
    const size = bold ? textSize * CITY_SIZE : textSize
    const text = `${line.label.text} ${line.latest.text}`
    return [
      { line, lines: wrap(text, most, size, bold), size, bold, value: line.latest.point.value },
    ]
  })
  return target
    ? [
        ...ends,
        {
          line: null,
          lines: wrap(target.text, most, textSize),
          size: textSize,
          bold: false,
          value: target.value,
        },
      ]
    : ends
}

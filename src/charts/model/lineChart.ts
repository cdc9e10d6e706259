import type { Dataset, Indicator } from '../../model/dataset.ts'
import type { SeriesKey } from '../../model/figure.ts'
import type { Said } from '../../model/text.ts'
import { seriesAt, type Series } from '../../model/series.ts'
import type { Words } from '../../words/words.ts'
import { baselineLevel, breakPlace, latestPoint, type BaselineLevel } from './baselineLevel.ts'
import { chartNotes } from './chartNotes.ts'
import { cadenceOf, linePoints, type ChartPoint, type LinePoints } from './linePoints.ts'
import { chartTitle, chartUnit, lineName, lineRole, type LineRole } from './lineNames.ts'
import { valueScale } from './scale.ts'
import type { Span } from './span.ts'
import { alternativeText } from './textAlternative.ts'

export interface ChartLine extends LinePoints {
  /** Unique in its chart. */
  readonly id: string
  readonly key: SeriesKey
  readonly series: Series
  readonly label: Said
  readonly role: LineRole
  /** 0 for the city's line, then 1, 2 … : which look sets the line apart from the others. */
  readonly look: number
  /**
   * The newest comparable figure, as it is read: `60.8`, or `713 (2003)` where the chart runs on to
   * later years, beside which it would otherwise seem to stand.
   */
  readonly latest: { readonly point: ChartPoint; readonly text: string } | null
}

/** A mark across the plot with words above it. */
export interface Annotation {
  readonly kind: 'baseline' | 'break'
  readonly t: number
  readonly text: string
}

export interface Tick {
  readonly value: number
  readonly text: string
}

/** What a chart of one indicator shows, without a pixel: for the picture, the table and the sentence. */
export interface LineChartModel {
  readonly indicator: Indicator
  readonly edition: number
  readonly title: Said
  readonly unit: Said
  /** The city's line first. Lines without a single figure are left out. */
  readonly lines: readonly ChartLine[]
  /** Every key that was asked for, whether or not it has figures, with its name; for the table. */
  readonly asked: readonly {
    readonly key: SeriesKey
    readonly label: Said
    readonly series: Series
  }[]
  readonly x: { readonly domain: Span; readonly baselineYear: number }
  readonly y: { readonly domain: Span; readonly ticks: readonly Tick[] }
  /** The upright mark at the baseline; null where it lies outside the picture. */
  readonly baseline: Annotation | null
  /** The level line of the city's baseline figure; null with several lines of the city. */
  readonly level: BaselineLevel | null
  readonly target: { readonly value: number; readonly text: string } | null
  readonly breaks: readonly Annotation[]
  /** How to read the marks that occur in this chart; whole sentences. */
  readonly notes: readonly string[]
  /** What the chart shows, in words. */
  readonly alternative: string
  /** Said in place of a picture without figures. */
  readonly empty: string
}

export interface LineChartQuestion {
  readonly dataset: Dataset
  readonly indicator: Indicator
  readonly edition: number
  /** The series to draw; the first one of the city is the one the chart is about. */
  readonly keys: readonly SeriesKey[]
  readonly words: Words
}

/** Rows to what is to be shown: as known at an edition, in one language. */
export function lineChartModel(question: LineChartQuestion): LineChartModel {
  const { dataset, indicator, edition, keys, words } = question
  const asked = keys.map((key) => ({
    key,
    label: lineName(dataset, keys, key, words),
    series: seriesAt(dataset, key, edition),
    role: lineRole(dataset, keys, key),
  }))
  const title = chartTitle(dataset, indicator, keys, words)
  const cadence = cadenceOf(asked.map(({ series }) => series))
  const drawn = asked
    .map((line) => ({ ...line, ...linePoints(line.series, cadence) }))
    .filter(({ points }) => points.length > 0)
    .sort((a, b) => Number(b.role === 'city') - Number(a.role === 'city'))
  const times = drawn.flatMap(({ points, missing }) => [
    ...points.map(({ t }) => t),
    ...missing.map(({ period }) => period.referenceYear),
  ])
  const end = Math.max(...times)
  const lines = drawn.map((line, index, all): ChartLine => {
    const point = latestPoint(line.segments) ?? line.apart.at(-1) ?? null
    return {
      ...line,
      id: [line.key.area, line.key.dimension, line.key.group].join('.'),
      look: all[0]!.role === 'city' ? index : index + 1,
      latest: point && { point, text: latestText(point, end, indicator, words) },
    }
  })
  const year = indicator.baseline ?? dataset.baseline
  const city = lines.find(({ role }) => role === 'city')
  const level = city ? baselineLevel(city, year, cadence) : null
  const alone = !lines.some(({ role }) => role === 'group')
  const target = targetOf(indicator, words)
  const scale = valueScale(valuesOf(lines, target?.value ?? null), indicator.measure)
  const domain: Span = lines.length ? [Math.min(...times), Math.max(...times)] : [year, year]
  const parts = {
    lines,
    level: alone ? level : null,
    breaks: breakMarks(lines, cadence, words),
    scale,
  }
  return {
    ...parts,
    indicator,
    edition,
    asked,
    target,
    title,
    unit: chartUnit(indicator, words),
    x: { domain, baselineYear: year },
    y: {
      domain: scale.domain,
      ticks: scale.ticks.map((value) => ({ value, text: words.number(value, scale.decimals) })),
    },
    baseline: baselineMark(parts.level, level, year, domain, indicator, words),
    notes: chartNotes(parts, words),
    alternative: alternativeText(
      title,
      indicator,
      lines,
      (line) => baselineLevel(line, year, cadence),
      words,
    ),
    empty: words.say('chart.empty'),
  }
}

function latestText(point: ChartPoint, end: number, indicator: Indicator, words: Words): string {
  const value = words.figure(point.value, indicator)
  return point.t < end ? words.say('chart.earlierFigure', { value, period: point.period }) : value
}

/** All values that must find room: figures, the target, and the limits of the city's line. */
function valuesOf(lines: readonly ChartLine[], target: number | null): number[] {
  const values = target === null ? [] : [target]
  for (const { points, role } of lines)
    for (const { value, lower, upper } of points) {
      values.push(value)
      if (role === 'city' && lower !== null && upper !== null) values.push(lower, upper)
    }
  return values.length ? values : [0, 1]
}

function targetOf(indicator: Indicator, words: Words): LineChartModel['target'] {
  const { target, targetYear } = indicator
  if (target === null) return null
  const value = words.figure(target, indicator)
  const text =
    targetYear === null
      ? words.say('chart.target', { value })
      : words.say('chart.targetByYear', { value, year: String(targetYear) })
  return { value: target, text }
}

/** The baseline year with its figure where one level stands for the chart; else the year alone. */
function baselineMark(
  shown: BaselineLevel | null,
  level: BaselineLevel | null,
  year: number,
  [from, to]: Span,
  indicator: Indicator,
  words: Words,
): Annotation | null {
  if (shown) {
    const { point } = shown
    const args = {
      period: point.period,
      value: words.figure(point.value, indicator),
      year: String(year),
    }
    const text = words.say(shown.onTime ? 'chart.baselineFigure' : 'chart.firstFigure', args)
    return { kind: 'baseline', t: point.t, text }
  }
  const t = level?.onTime ? level.point.t : year
  if (t < from || t > to) return null
  return { kind: 'baseline', t, text: words.say('chart.baselineYear', { year: String(year) }) }
}

/** One mark for each time at which lines break; it names the lines where not all of them do. */
function breakMarks(lines: readonly ChartLine[], cadence: number, words: Words): Annotation[] {
  const times = [...new Set(lines.flatMap(({ breaks }) => breaks))].sort((a, b) => a - b)
  return times.map((time) => {
    const broken = lines.filter(({ breaks }) => breaks.includes(time))
    const names = words.list(broken.map(({ label }) => label.text))
    const text =
      broken.length === lines.length
        ? words.say('chart.break')
        : words.say('chart.breakOf', { lines: names })
    return { kind: 'break', t: breakPlace(time, cadence), text }
  })
}

import type { Dataset, Indicator } from '../../model/dataset.ts'
import type { SeriesKey } from '../../model/figure.ts'
import type { LocalizedText } from '../../model/languageMap.ts'
import { getSeriesAt, type Series } from '../../model/series.ts'
import type { Translator } from '../../i18n/translate.ts'
import {
  getBaselineReference,
  getBreakPosition,
  getLatestPoint,
  type BaselineReference,
} from './baselineReference.ts'
import { listChartNotes, type ChartNote } from './chartNotes.ts'
import { getCadence, createLinePoints, type ChartPoint } from './linePoints.ts'
import { getChartTitle, getChartUnit, getLineName, getLineRole } from './lineNames.ts'
import { getSeriesIdentity } from './seriesIdentity.ts'
import { createValueScale } from './scale.ts'
import type { Span } from './span.ts'
import type { Annotation, ChartLine } from './chartLine.ts'
import { formatTextAlternative } from './textAlternative.ts'

export type { Annotation, ChartLine } from './chartLine.ts'

export interface Tick {
  readonly value: number
  readonly text: string
}

/** The chart of one indicator in data units, for the picture, the table and the text alternative. */
export interface LineChartModel {
  readonly indicator: Indicator
  readonly edition: number
  readonly title: LocalizedText
  readonly unit: LocalizedText
  /** The city's line first. Lines without figures are omitted. */
  readonly lines: readonly ChartLine[]
  /** Every requested key with its name, with or without figures; for the table. */
  readonly asked: readonly {
    readonly key: SeriesKey
    readonly label: LocalizedText
    readonly series: Series
  }[]
  readonly x: { readonly domain: Span; readonly baselineYear: number }
  readonly y: { readonly domain: Span; readonly ticks: readonly Tick[] }
  /** The vertical line at the baseline; null if it is outside the plot. */
  readonly baseline: Annotation | null
  /** The horizontal line at the city's baseline figure; null with several lines of the city. */
  readonly level: BaselineReference | null
  readonly target: { readonly value: number; readonly text: string } | null
  readonly breaks: readonly Annotation[]
  /** Explains the marks that occur in this chart, in sentences. */
  readonly notes: readonly ChartNote[]
  /** The text alternative. */
  readonly alternative: string
  /** The text in place of a chart without figures. */
  readonly empty: string
}

export interface LineChartRequest {
  readonly dataset: Dataset
  readonly indicator: Indicator
  readonly edition: number
  /** The series to draw; the first one of the city is the subject. */
  readonly keys: readonly SeriesKey[]
  readonly translator: Translator
}

/** Builds the chart from the rows of an edition, in one language. */
export function createLineChartModel(question: LineChartRequest): LineChartModel {
  const { dataset, indicator, edition, keys, translator } = question
  const asked = keys.map((key) => ({
    key,
    label: getLineName(dataset, keys, key, translator),
    series: getSeriesAt(dataset, key, edition),
    role: getLineRole(dataset, keys, key),
  }))
  const title = getChartTitle(dataset, indicator, keys, translator)
  const cadence = getCadence(asked.map(({ series }) => series))
  const drawn = asked
    .map((line) => ({ ...line, ...createLinePoints(line.series, cadence) }))
    .filter(({ points }) => points.length > 0)
    .sort((a, b) => Number(b.role === 'city') - Number(a.role === 'city'))
  const showsGroups = drawn.some(({ role }) => role === 'group')
  const times = drawn.flatMap(({ points, missing }) => [
    ...points.map(({ t }) => t),
    ...missing.map(({ period }) => period.referenceYear),
  ])
  const end = Math.max(...times)
  const lines = drawn.map((line): ChartLine => {
    const point = getLatestPoint(line.segments) ?? line.apart.at(-1) ?? null
    return {
      ...line,
      id: [line.key.area, line.key.dimension, line.key.group].join('.'),
      identity: getSeriesIdentity(dataset, line.key, line.role, showsGroups),
      latest: point && { point, text: latestText(point, end, indicator, translator) },
    }
  })
  const year = indicator.baseline ?? dataset.baseline
  const city = lines.find(({ role }) => role === 'city')
  const level = city ? getBaselineReference(city, year, cadence) : null
  const alone = !lines.some(({ role }) => role === 'group')
  const target = getTarget(indicator, translator)
  const scale = createValueScale(listValues(lines, target?.value ?? null), indicator.measure)
  const domain: Span = lines.length ? [Math.min(...times), Math.max(...times)] : [year, year]
  const parts = {
    lines,
    level: alone ? level : null,
    breaks: breakMarks(lines, cadence, translator),
    scale,
  }
  return {
    ...parts,
    indicator,
    edition,
    asked,
    target,
    title,
    unit: getChartUnit(indicator, translator),
    x: { domain, baselineYear: year },
    y: {
      domain: scale.domain,
      ticks: scale.ticks.map((value) => ({
        value,
        text: translator.formatNumber(value, scale.decimals),
      })),
    },
    baseline: baselineMark(parts.level, level, year, domain, indicator, translator),
    notes: listChartNotes(parts, translator),
    alternative: formatTextAlternative(
      title,
      indicator,
      lines,
      (line) => getBaselineReference(line, year, cadence),
      translator,
    ),
    empty: translator.t('chart.empty'),
  }
}

function latestText(
  point: ChartPoint,
  end: number,
  indicator: Indicator,
  translator: Translator,
): string {
  const value = translator.formatFigure(point.value, indicator)
  return point.t < end
    ? translator.t('chart.earlierFigure', { value, period: point.period })
    : value
}

/** All values that the scale must include: figures, the target, and the limits of the city's line. */
function listValues(lines: readonly ChartLine[], target: number | null): number[] {
  const values = target === null ? [] : [target]
  for (const { points, role } of lines)
    for (const { value, lower, upper } of points) {
      values.push(value)
      if (role === 'city' && lower !== null && upper !== null) values.push(lower, upper)
    }
  return values.length ? values : [0, 1]
}

function getTarget(indicator: Indicator, translator: Translator): LineChartModel['target'] {
  const { target, targetYear } = indicator
  if (target === null) return null
  const value = translator.formatFigure(target, indicator)
  const text =
    targetYear === null
      ? translator.t('chart.target', { value })
      : translator.t('chart.targetByYear', { value, year: String(targetYear) })
  return { value: target, text }
}

/** The baseline year, with its figure if the chart has one baseline level. */
function baselineMark(
  shown: BaselineReference | null,
  level: BaselineReference | null,
  year: number,
  [from, to]: Span,
  indicator: Indicator,
  translator: Translator,
): Annotation | null {
  if (shown) {
    const { point } = shown
    const args = {
      period: point.period,
      value: translator.formatFigure(point.value, indicator),
      year: String(year),
    }
    const text = translator.t(shown.onTime ? 'chart.baselineFigure' : 'chart.firstFigure', args)
    return { kind: 'baseline', t: point.t, text }
  }
  const t = level?.onTime ? level.point.t : year
  if (t < from || t > to) return null
  return { kind: 'baseline', t, text: translator.t('chart.baselineYear', { year: String(year) }) }
}

/** One mark for each time at which lines break; it names the lines unless all of them break. */
function breakMarks(
  lines: readonly ChartLine[],
  cadence: number,
  translator: Translator,
): Annotation[] {
  const times = [...new Set(lines.flatMap(({ breaks }) => breaks))].sort((a, b) => a - b)
  return times.map((time) => {
    const broken = lines.filter(({ breaks }) => breaks.includes(time))
    const names = translator.formatList(broken.map(({ label }) => label.text))
    const text =
      broken.length === lines.length
        ? translator.t('chart.break')
        : translator.t('chart.breakOf', { lines: names })
    return { kind: 'break', t: getBreakPosition(time, cadence), text }
  })
}

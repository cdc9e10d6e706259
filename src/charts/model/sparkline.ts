import type { Dataset } from '../../model/dataset.ts'
import type { SeriesKey } from '../../model/figure.ts'
import { seriesAt } from '../../model/series.ts'
import { baselineLevel, latestPoint, type BaselineLevel } from './baselineLevel.ts'
import { cadenceOf, linePoints, type ChartPoint, type LinePoints } from './linePoints.ts'
import type { Span } from './span.ts'

/** One series as a small line without words: its runs, the baseline's level, the latest figure. */
export interface SparklineModel {
  readonly line: LinePoints
  readonly level: BaselineLevel | null
  readonly latest: ChartPoint | null
  readonly x: Span
  readonly y: Span
}

/** A series as known at an edition; `baseline`: the year that holds for its indicator. */
export function sparklineModel(
  dataset: Dataset,
  key: SeriesKey,
  edition: number,
  baseline: number,
): SparklineModel {
  const series = seriesAt(dataset, key, edition)
  const cadence = cadenceOf([series])
  const line = linePoints(series, cadence)
  const times = line.points.map(({ t }) => t)
  const values = line.points.map(({ value }) => value)
  const span = (numbers: readonly number[]): Span =>
    numbers.length ? [Math.min(...numbers), Math.max(...numbers)] : [0, 1]
  return {
    line,
    level: baselineLevel(line, baseline, cadence),
    latest: latestPoint(line.segments) ?? line.apart.at(-1) ?? null,
    x: span(times),
    y: span(values),
  }
}

import type { Dataset } from '../../model/dataset.ts'
import type { SeriesKey } from '../../model/figure.ts'
import { getSeriesAt } from '../../model/series.ts'
import {
  getBaselineReference,
  getLatestPoint,
  type BaselineReference,
} from './baselineReference.ts'
import { getCadence, createLinePoints, type ChartPoint, type LinePoints } from './linePoints.ts'
import type { Span } from './span.ts'

/** One series as a small line without text: its runs, the baseline's level, the latest figure. */
export interface SparklineModel {
  readonly line: LinePoints
  readonly level: BaselineReference | null
  readonly latest: ChartPoint | null
  readonly x: Span
  readonly y: Span
}

/** A series as of an edition; `baseline`: the baseline year of its indicator. */
export function createSparklineModel(
  dataset: Dataset,
  key: SeriesKey,
  edition: number,
  baseline: number,
): SparklineModel {
  const series = getSeriesAt(dataset, key, edition)
  const cadence = getCadence([series])
  const line = createLinePoints(series, cadence)
  const times = line.points.map(({ t }) => t)
  const values = line.points.map(({ value }) => value)
  const span = (numbers: readonly number[]): Span =>
    numbers.length ? [Math.min(...numbers), Math.max(...numbers)] : [0, 1]
  return {
    line,
    level: getBaselineReference(line, baseline, cadence),
    latest: getLatestPoint(line.segments) ?? line.apart.at(-1) ?? null,
    x: span(times),
    y: span(values),
  }
}

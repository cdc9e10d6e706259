import { getSeriesId } from '../../../model/ids.ts'
import { getSeriesKey, cellText, getLineSeriesId } from '../../../drafts/lineCells.ts'
import type { Draft, DraftLine } from '../../../drafts/draft.ts'
import type { DueLines, ReportedSeries } from '../../../drafts/due/dueLines.ts'
import type { Dataset, Indicator } from '../../../model/dataset.ts'
import type { Figure, SeriesKey } from '../../../model/figure.ts'
import { findIndicator } from '../../../model/lookup.ts'
import { MISSING_STATUSES } from '../../../model/status.ts'
import { parseStatus } from '../../../datapackage/values/parseStatus.ts'

/** A line of the draft with its series. */
export interface LineWithSeries {
  readonly line: DraftLine
  readonly key: SeriesKey
  readonly last: Figure | null
}

export interface IndicatorLines {
  readonly id: string
  /** Null for an indicator that the package does not have. */
  readonly indicator: Indicator | null
  readonly lines: readonly LineWithSeries[]
}

/** The lines of a draft by indicator, in the order of the draft. */
export function groupLinesByIndicator(
  dataset: Dataset,
  draft: Draft,
  due: DueLines,
): readonly IndicatorLines[] {
  const seriesById = new Map<string, ReportedSeries>()
  for (const series of [...due.due, ...due.notDue]) seriesById.set(getSeriesId(series.key), series)
  const byIndicator = new Map<string, LineWithSeries[]>()
  for (const line of draft.lines) {
    const key = getSeriesKey(line, dataset.city.id)
    const last = seriesById.get(getLineSeriesId(line, dataset.city.id))?.last ?? null
    const lines = byIndicator.get(key.indicator) ?? []
    byIndicator.set(key.indicator, lines)
    lines.push({ line, key, last })
  }
  return [...byIndicator].map(([id, lines]) => ({
    id,
    indicator: findIndicator(dataset, id, draft.edition),
    lines,
  }))
}

/** Whether a line has a figure, or says why there is none. */
export function isAnswered(line: DraftLine): boolean {
  if (cellText(line, 'value') !== '') return true
  const { text } = parseStatus(line.cells['status'] ?? '')
  return text.split(';').some((word) => (MISSING_STATUSES as readonly string[]).includes(word))
}

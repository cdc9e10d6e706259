import type { Dataset, Indicator } from '../../model/dataset.ts'
import type { SeriesKey } from '../../model/figure.ts'
import { findIndicator } from '../../model/lookup.ts'
import { judgeAt } from '../../trends/judgeAt.ts'
import type { Verdict } from '../../trends/verdict.ts'

/** The verdict on a series without and with the draft. */
export interface SeriesVerdicts {
  readonly indicator: Indicator
  readonly before: Verdict
  readonly after: Verdict
}

/**
 * The verdict on any series of a draft, headline or not, without and with the draft, under the new metadata;
 * null if the indicator is unknown.
 */
export function getSeriesVerdicts(
  published: Dataset,
  after: Dataset,
  key: SeriesKey,
  edition: number,
): SeriesVerdicts | null {
  const indicator = findIndicator(after, key.indicator, edition)
  if (!indicator) return null
  const { indicators } = after
  const before = published.indicators === indicators ? published : { ...published, indicators }
  return {
    indicator,
    before: judgeAt(before, key, edition),
    after: judgeAt(after, key, edition),
  }
}

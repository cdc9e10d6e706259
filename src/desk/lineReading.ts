import type { Dataset, Indicator } from '../model/dataset.ts'
import type { SeriesKey } from '../model/figure.ts'
import { indicatorOf } from '../model/lookup.ts'
import { judgeAt } from '../trends/judgeAt.ts'
import type { Verdict } from '../trends/verdict.ts'

/** What the figures of a series say in what is published, and in what would be. */
export interface LineReading {
  readonly indicator: Indicator
  readonly before: Verdict
  readonly after: Verdict
}

/**
 * Any series of a draft, headline or not, as it reads before and after, by the metadata as they
 * would be; null where they do not know its indicator.
 */
export function lineReading(
  published: Dataset,
  after: Dataset,
  key: SeriesKey,
  edition: number,
): LineReading | null {
  const indicator = indicatorOf(after, key.indicator, edition)
  if (!indicator) return null
  const { indicators } = after
  const before = published.indicators === indicators ? published : { ...published, indicators }
  return {
    indicator,
    before: judgeAt(before, key, edition),
    after: judgeAt(after, key, edition),
  }
}

import type { SeriesKey } from '../../model/figure.ts'
import type { LocalizedText } from '../../model/languageMap.ts'
import type { Series } from '../../model/series.ts'
import type { ChartPoint, LinePoints } from './linePoints.ts'
import type { LineRole } from './lineNames.ts'
import type { SeriesIdentity } from './seriesIdentity.ts'

export interface ChartLine extends LinePoints {
  /** Unique in its chart. */
  readonly id: string
  readonly key: SeriesKey
  readonly series: Series
  readonly label: LocalizedText
  readonly role: LineRole
  readonly identity: SeriesIdentity
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

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
   * The newest comparable figure as text: `60.8`, or `713 (2003)` if the chart continues to later
   * years, since the label is at the right edge of the plot.
   */
  readonly latest: { readonly point: ChartPoint; readonly text: string } | null
}

/** A vertical line across the plot with a label above it. */
export interface Annotation {
  readonly kind: 'baseline' | 'break'
  readonly t: number
  readonly text: string
}

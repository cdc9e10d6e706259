import type { Dataset, Indicator } from '../../model/dataset.ts'
import { getTextCells } from '../records/recordCells.ts'

type Cells = Readonly<Record<string, string>>

/** An indicator as cells of indicators.csv: the inverse of reading them. */
export function getIndicatorCells(indicator: Indicator, languages: readonly string[]): Cells {
  return {
    id: indicator.id,
    right: indicator.right,
    ...getTextCells('title', indicator.title, languages),
    ...getTextCells('definition', indicator.definition, languages),
    ...getTextCells('unit', indicator.unit, languages),
    measure: indicator.measure,
    direction: indicator.direction,
    kind: indicator.kind,
    headline: formatHeadline(indicator),
    counted: indicator.counted ? 'yes' : 'no',
    decimals: String(indicator.decimals),
    ...getTextCells('source', indicator.source, languages),
    source_url: indicator.sourceUrl,
    licence: indicator.licence,
    frequency: indicator.frequency,
    release_month: indicator.releaseMonth,
    baseline: formatNumber(indicator.baseline),
    target: formatNumber(indicator.target),
    target_year: formatNumber(indicator.targetYear),
    limit: formatNumber(indicator.limit),
    meaningful_change: formatNumber(indicator.meaningfulChange),
    sdg: indicator.sdg,
    treaty: indicator.treaty,
    ...getTextCells('caveat', indicator.caveat, languages),
    from_edition: formatNumber(indicator.fromEdition),
    ended: formatNumber(indicator.ended),
  }
}

function formatHeadline({ headline }: Indicator): string {
  return headline
    .map(({ dimension, group }) => (dimension === '' ? 'everybody' : `${dimension}=${group}`))
    .join('; ')
}

function formatNumber(value: number | null): string {
  return value === null ? '' : String(value)
}

/** The usual values; `from` prevents earlier reports from asking for a figure. */
export function createIndicatorCells(right: string, fromEdition: number): Cells {
  return {
    right,
    kind: 'outcome',
    headline: 'everybody',
    counted: 'yes',
    decimals: '1',
    frequency: 'annual',
    from_edition: String(fromEdition),
  }
}

/** The present row, with changes that hold from an edition on. */
export function createChangedIndicatorCells(
  indicator: Indicator,
  fromEdition: number,
  { languages }: Pick<Dataset, 'languages'>,
): Cells {
  return { ...getIndicatorCells(indicator, languages), from_edition: String(fromEdition) }
}

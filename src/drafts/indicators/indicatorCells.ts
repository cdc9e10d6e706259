import type { Dataset, Indicator } from '../../model/dataset.ts'
import { indicatorTable } from '../../model/tables/indicators.ts'
import { formatRow } from '../../datapackage/tables/formatRow.ts'

type Cells = Readonly<Record<string, string>>

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
  return { ...formatRow(indicatorTable, indicator, languages), from_edition: String(fromEdition) }
}

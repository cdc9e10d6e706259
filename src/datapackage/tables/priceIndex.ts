import { priceIndexTable, type PriceIndex } from '../../model/tables/priceIndex.ts'
import { PRICE_INDEX } from './optionalTables.ts'
import type { ProblemCollector } from '../problemCollector.ts'
import { readRows, type TableContext } from './tableReader.ts'

/**
 * The rows of `price-index.csv` by ascending year. A gap between years is a warning, since money of such a year cannot be
 * adjusted.
 */
export function readPriceIndex(bytes: Uint8Array, context: TableContext): readonly PriceIndex[] {
  const rows = readRows(priceIndexTable, bytes, context).toSorted((a, b) => a.year - b.year)
  reportGaps(rows, context.problems)
  return rows
}

function reportGaps(rows: readonly PriceIndex[], problems: ProblemCollector): void {
  for (const [index, { year }] of rows.entries()) {
    const next = rows[index + 1]?.year ?? year + 1
    for (let missing = year + 1; missing < next; missing++)
      problems.warning('price-index-gap', { file: PRICE_INDEX, text: String(missing) })
  }
}

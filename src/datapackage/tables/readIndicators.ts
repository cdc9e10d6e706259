import { indicatorTable, type Indicator } from '../../model/tables/indicators.ts'
import { parseMoney } from '../values/parseMoney.ts'
import { readRows, type TableContext } from './tableReader.ts'

/** The rows of indicators.csv, with the currency and price base of their units. */
export function readIndicators(bytes: Uint8Array, context: TableContext): readonly Indicator[] {
  return readRows(indicatorTable, bytes, context).map((row) => ({
    ...row,
    money: parseMoney(row.measure, row.unit),
  }))
}

import type { Indicator } from '../../model/dataset.ts'
import { getNumberColumns } from '../../model/tables/columns.ts'
import { figureTable } from '../../model/tables/figures.ts'
import { TYPED_NUMBER_FORMAT } from '../../datapackage/values/numberFormat.ts'
import {
  parseUnambiguousNumber,
  parseNumber,
  formatUnambiguous,
} from '../../datapackage/values/parseNumber.ts'

export const NUMBER_COLUMNS: ReadonlySet<string> = new Set(getNumberColumns(figureTable))

export function isNumberColumn(column: string): boolean {
  return NUMBER_COLUMNS.has(column)
}

/** Whether a cell may contain `%`: only where the unit is percent. */
export function isPercentCell(
  column: string,
  indicator: Pick<Indicator, 'measure'> | undefined,
): boolean {
  return indicator?.measure === 'percent' && column !== 'numerator' && column !== 'denominator'
}

/**
 * A number cell for a file: `7,53` as `7.53`, `1 234` as `1234`, `13.4%` as `13.4`. Plain numbers keep their
 * trailing zeros; what is no number, or ambiguous, stays as typed.
 */
export function formatPlainNumber(text: string, percent: boolean): string {
  if (!Number.isNaN(parseUnambiguousNumber(text))) return text
  const result = parseNumber(text, TYPED_NUMBER_FORMAT, percent)
  if (!result.ok) return text
  const digits = text
    .replace(/^\u2212\s*/, '-')
    .replace(/[\s%+'\u2019\u02bc]/g, '')
    .replace(/,(?=\d*$)/, '.')
  return Number(digits) === result.value && !Number.isNaN(parseUnambiguousNumber(digits))
    ? digits
    : formatUnambiguous(result.value)
}

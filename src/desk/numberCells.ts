import type { Indicator } from '../model/dataset.ts'
import { TYPED_NUMBERS } from '../package/numberFormat.ts'
import { clearNumber, readNumber, unambiguousText } from '../package/numbers.ts'

export const NUMBER_COLUMNS: ReadonlySet<string> = new Set([
  'value',
  'lower',
  'upper',
  'numerator',
  'denominator',
])

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
export function plainText(text: string, percent: boolean): string {
  if (!Number.isNaN(clearNumber(text))) return text
  const reading = readNumber(text, TYPED_NUMBERS, percent)
  if (!reading.ok) return text
  const bare = text
    .replace(/^\u2212\s*/, '-')
    .replace(/[\s%+'\u2019\u02bc]/g, '')
    .replace(/,(?=\d*$)/, '.')
  return Number(bare) === reading.value && !Number.isNaN(clearNumber(bare))
    ? bare
    : unambiguousText(reading.value)
}

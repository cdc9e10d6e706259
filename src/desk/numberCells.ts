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

/** Whether a `%` may stand in a cell: where the unit says percent already. */
export function isPercentCell(
  column: string,
  indicator: Pick<Indicator, 'measure'> | undefined,
): boolean {
  return indicator?.measure === 'percent' && column !== 'numerator' && column !== 'denominator'
}

/**
 * A number cell as a file has it: `7,53` as `7.53`, `1 234` as `1234`, `13.4%` as `13.4`. What is
 * written plainly stays as it is, also its last zeros; what is no number, or may be two, stays as typed.
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

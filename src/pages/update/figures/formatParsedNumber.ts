import type { DraftLine } from '../../../drafts/draft.ts'
import { isNumberColumn } from '../../../drafts/check/numberCells.ts'
import { parseUnambiguousNumber } from '../../../datapackage/values/parseNumber.ts'
import type { Translator } from '../../../i18n/translate.ts'

/** Published figures have no more decimals. */
const MAX_DECIMALS = 10

/** The parsed number of a cell in the format of the page; null if the cell already shows it, or has no number. */
export function formatParsedNumber(
  typed: string,
  parsed: DraftLine | undefined,
  column: string,
  translator: Pick<Translator, 'formatLooseNumber'>,
): string | null {
  const text = parsed?.cells[column]?.trim() ?? ''
  const value = isNumberColumn(column) ? parseUnambiguousNumber(text) : NaN
  if (Number.isNaN(value)) return null
  const number = translator.formatLooseNumber(value, MAX_DECIMALS)
  return isSameNotation(typed, number) ? null : number
}

/** Whether two texts differ only in spaces, signs and trailing zeros. */
function isSameNotation(typed: string, number: string): boolean {
  const normalize = (text: string) => text.trim().replace(/\s/g, '\u00a0').replace('-', '\u2212')
  const [a, b] = [normalize(typed), normalize(number)]
  return a === b || (/[.,]/.test(b) && a.replace(/0+$/, '') === b)
}

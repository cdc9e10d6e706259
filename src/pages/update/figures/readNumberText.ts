import type { DraftLine } from '../../../desk/draft.ts'
import { isNumberColumn } from '../../../desk/numberCells.ts'
import { clearNumber } from '../../../package/numbers.ts'
import type { Words } from '../../../words/words.ts'

/** Published figures have no more decimals. */
const MAX_DECIMALS = 10

/** The parsed number of a cell in the format of the page; null if the cell already shows it, or has no number. */
export function readNumberText(
  typed: string,
  read: DraftLine | undefined,
  column: string,
  words: Pick<Words, 'loose'>,
): string | null {
  const text = read?.cells[column]?.trim() ?? ''
  const value = isNumberColumn(column) ? clearNumber(text) : NaN
  if (Number.isNaN(value)) return null
  const number = words.loose(value, MAX_DECIMALS)
  return isWrittenSo(typed, number) ? null : number
}

/** Whether two texts differ only in spaces, signs and trailing zeros. */
function isWrittenSo(typed: string, number: string): boolean {
  const plain = (text: string) => text.trim().replace(/\s/g, '\u00a0').replace('-', '\u2212')
  const [a, b] = [plain(typed), plain(number)]
  return a === b || (/[.,]/.test(b) && a.replace(/0+$/, '') === b)
}

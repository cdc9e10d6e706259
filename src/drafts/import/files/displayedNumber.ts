import { CELL, type CellKind } from './grid.ts'

export interface SheetCell {
  readonly text: string
  readonly kind: CellKind
  /** `mark`: the sheet shows something else instead of the number; `hidden`: it shows nothing. */
  readonly display?: 'mark' | 'hidden'
}

/** Accounting formats write 0 as a dash among spaces. */
const ACCOUNTING_ZERO = /^\s*[-–—]\s{2,}$/
const NUMBER = /\d(?:[\d.,\s'’]*\d)?/
/** A sign or word before a number changes its meaning (fewer than, under, about); a currency is shorter. */
const COMPARED = /[<>≤≥~≈]|\p{L}{4}|\bca\b/iu
/** Publishers' marks beside a number: [p], (e), * or †. */
const MARK = /^\s*(\[[^\]]{1,12}\]|\([a-z]\)|[*†‡#]+)\s*$/i

/**
 * Reads a number cell as the sheet shows it. If its format shows a mark or nothing, that is the
 * publisher's statement. Percent cells become `13.4%`, whether they hold 0.134 or 13.4: the shown
 * text decides.
 * @param shown the text in the cell; null if it is unknown
 * @param percent whether the cell's format or type is a percentage
 */
export function parseDisplayedNumber(
  value: number,
  shown: string | null,
  percent: boolean,
): SheetCell {
  // Spreadsheets keep 15 digits, so 0.1 + 0.2 is 0.3.
  const plain = Number(value.toPrecision(15))
  if (shown === null)
    return percent ? createPercentCell(shiftDecimal(plain, 2)) : createNumberCell(plain)
  if (shown.trim() === '') return { text: '', kind: CELL.text, display: 'hidden' }
  const number = NUMBER.exec(shown)
  if (!number) {
    if (plain === 0 && ACCOUNTING_ZERO.test(shown)) return createNumberCell(0)
    return { text: shown.trim(), kind: CELL.text, display: 'mark' }
  }
  const [before, behind] = [
    shown.slice(0, number.index),
    shown.slice(number.index + number[0].length),
  ]
  const timesHundred = shiftDecimal(plain, 2)
  const isDifferent =
    !OTHER_NOTATION.test(shown) &&
    !isDisplayedAs(plain, number[0]) &&
    !isDisplayedAs(timesHundred, number[0])
  if (COMPARED.test(before) || isDifferent)
    return { text: shown.trim(), kind: CELL.text, display: 'mark' }
  const mark = MARK.exec(behind) ?? MARK.exec(before)
  if (mark)
    return { text: `${formatDecimals(plain)} ${mark[1]!}`, kind: CELL.number, display: 'mark' }
  if (!shown.includes('%'))
    return percent ? createPercentCell(timesHundred) : createNumberCell(plain)
  const [isAsIs, isTimes] = [plain, timesHundred].map((one) => isDisplayedAs(one, number[0], [0]))
  const isHundredth = isAsIs === isTimes ? percent : isTimes
  return createPercentCell(isHundredth ? timesHundred : plain)
}

/** Fractions, powers of ten and clock times are other notations of a number. */
const OTHER_NOTATION = /\d\s*[/:^]\s*\d|\de[+-]?\d/i

/** Whether digits are those of a number rounded to the shown decimals, in units, thousands or millions. */
function isDisplayedAs(
  value: number,
  digits: string,
  powers: readonly number[] = [0, 3, 6],
): boolean {
  const displayed = Number(digits.replace(/\D/g, ''))
  const behind = /[.,](\d+)$/.exec(digits)?.[1]!.length ?? 0
  // Three digits after a comma or point may also be thousands.
  const places = behind === 3 ? [3, 0] : [behind]
  return powers.some((power) =>
    places.some((shown) => {
      const whole = shiftDecimal(Math.abs(value), shown - power)
      return Math.round(whole) === displayed || Math.floor(whole) === displayed
    }),
  )
}

function createNumberCell(value: number): SheetCell {
  return { text: formatDecimals(value), kind: CELL.number }
}

function createPercentCell(value: number): SheetCell {
  return { text: `${formatDecimals(value)}%`, kind: CELL.percent }
}

/** Multiplies by a power of ten exactly: 0.134 * 100 is 13.4, not 13.400000000000002. */
export function shiftDecimal(value: number, power: number): number {
  const [digits, exponent] = value.toExponential().split('e') as [string, string]
  return Number(`${digits}e${Number(exponent) + power}`)
}

/** Avoids an exponent where possible: 1e21 and more keep theirs. */
function formatDecimals(value: number): string {
  const text = String(value)
  return text.includes('e-') ? value.toFixed(20).replace(/0+$/, '') : text
}

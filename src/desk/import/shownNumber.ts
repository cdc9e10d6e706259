import { CELL, type CellKind } from './grid.ts'

export interface ReadCell {
  readonly text: string
  readonly kind: CellKind
  /** `mark`: the sheet shows something else instead of the number; `hidden`: it shows nothing. */
  readonly by?: 'mark' | 'hidden'
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
export function readShownNumber(value: number, shown: string | null, percent: boolean): ReadCell {
  // Spreadsheets keep 15 digits, so 0.1 + 0.2 is 0.3.
  const plain = Number(value.toPrecision(15))
  if (shown === null) return percent ? percentCell(shifted(plain, 2)) : numberCell(plain)
  if (shown.trim() === '') return { text: '', kind: CELL.text, by: 'hidden' }
  const number = NUMBER.exec(shown)
  if (!number) {
    if (plain === 0 && ACCOUNTING_ZERO.test(shown)) return numberCell(0)
    return { text: shown.trim(), kind: CELL.text, by: 'mark' }
  }
  const [before, behind] = [
    shown.slice(0, number.index),
    shown.slice(number.index + number[0].length),
  ]
  const timesHundred = shifted(plain, 2)
  const isOther =
    !WRITTEN_OTHERWISE.test(shown) &&
    !isShownAs(plain, number[0]) &&
    !isShownAs(timesHundred, number[0])
  if (COMPARED.test(before) || isOther) return { text: shown.trim(), kind: CELL.text, by: 'mark' }
  const mark = MARK.exec(behind) ?? MARK.exec(before)
  if (mark) return { text: `${decimals(plain)} ${mark[1]!}`, kind: CELL.number, by: 'mark' }
  if (!shown.includes('%')) return percent ? percentCell(timesHundred) : numberCell(plain)
  const [isAsIs, isTimes] = [plain, timesHundred].map((one) => isShownAs(one, number[0], [0]))
  const isHundredth = isAsIs === isTimes ? percent : isTimes
  return percentCell(isHundredth ? timesHundred : plain)
}

/** Fractions, powers of ten and clock times are other notations of a number. */
const WRITTEN_OTHERWISE = /\d\s*[/:^]\s*\d|\de[+-]?\d/i

/** Whether digits are those of a number rounded to the shown decimals, in units, thousands or millions. */
function isShownAs(value: number, digits: string, powers: readonly number[] = [0, 3, 6]): boolean {
  const seen = Number(digits.replace(/\D/g, ''))
  const behind = /[.,](\d+)$/.exec(digits)?.[1]!.length ?? 0
  // Three digits after a comma or point may also be thousands.
  const places = behind === 3 ? [3, 0] : [behind]
  return powers.some((power) =>
    places.some((shown) => {
      const whole = shifted(Math.abs(value), shown - power)
      return Math.round(whole) === seen || Math.floor(whole) === seen
    }),
  )
}

function numberCell(value: number): ReadCell {
  return { text: decimals(value), kind: CELL.number }
}

function percentCell(value: number): ReadCell {
  return { text: `${decimals(value)}%`, kind: CELL.percent }
}

/** Multiplies by a power of ten exactly: 0.134 * 100 is 13.4, not 13.400000000000002. */
export function shifted(value: number, power: number): number {
  const [digits, exponent] = value.toExponential().split('e') as [string, string]
  return Number(`${digits}e${Number(exponent) + power}`)
}

/** Avoids an exponent where possible: 1e21 and more keep theirs. */
function decimals(value: number): string {
  const text = String(value)
  return text.includes('e-') ? value.toFixed(20).replace(/0+$/, '') : text
}

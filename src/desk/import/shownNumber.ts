import { CELL, type CellKind } from './grid.ts'

export interface ReadCell {
  readonly text: string
  readonly kind: CellKind
  /** `mark`: the sheet shows something else in place of the number; `hidden`: it shows nothing. */
  readonly by?: 'mark' | 'hidden'
}

/** A dash among the spaces of an accounting format is how such a format writes 0. */
const ACCOUNTING_ZERO = /^\s*[-–—]\s{2,}$/
const NUMBER = /\d(?:[\d.,\s'’]*\d)?/
/** In front of a number a sign or a word makes it another statement: fewer than, under, about; a currency is shorter. */
const COMPARED = /[<>≤≥~≈]|\p{L}{4}|\bca\b/iu
/** Beside a number: marks of publishers such as [p], (e), * or †. */
const MARK = /^\s*(\[[^\]]{1,12}\]|\([a-z]\)|[*†‡#]+)\s*$/i

/**
 * A cell that holds a number, as the sheet shows it: a format may show a mark in its place, or
 * nothing, and then that is what the publisher says. Percent cells get the number in percent,
 * `13.4%`, whether they hold 0.134 or 13.4: what they show tells the two apart.
 * @param shown the text in the cell; null where nobody knows it
 * @param percent whether the cell's format or type is one of percentages
 */
export function readShownNumber(value: number, shown: string | null, percent: boolean): ReadCell {
  // A spreadsheet keeps 15 digits: 0.1 + 0.2 is 0.3 in it.
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

/** Fractions, powers of ten and clock times are other ways to write a number. */
const WRITTEN_OTHERWISE = /\d\s*[/:^]\s*\d|\de[+-]?\d/i

/** Whether digits are those of a number, rounded to the decimals that they show, or in thousands or millions. */
function isShownAs(value: number, digits: string, powers: readonly number[] = [0, 3, 6]): boolean {
  const seen = Number(digits.replace(/\D/g, ''))
  const behind = /[.,](\d+)$/.exec(digits)?.[1]!.length ?? 0
  // Three digits behind a comma or point may also be thousands.
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

/** Times a power of ten by its digits: 0.134 * 100 is 13.4, not 13.400000000000002. */
export function shifted(value: number, power: number): number {
  const [digits, exponent] = value.toExponential().split('e') as [string, string]
  return Number(`${digits}e${Number(exponent) + power}`)
}

/** Without an exponent where that is possible: 1e21 and more keep theirs. */
function decimals(value: number): string {
  const text = String(value)
  return text.includes('e-') ? value.toFixed(20).replace(/0+$/, '') : text
}

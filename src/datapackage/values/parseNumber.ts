/** Meaning of a comma or point before three digits, as in `1,234` or `1.234`. */
export type GroupMark = 'decimal' | 'thousands' | 'unknown'

/** Number format of a file or a form. */
export interface NumberFormat {
  /** Whether `7,53` is a number: not where the comma is the delimiter. */
  readonly commaDecimals: boolean
  readonly comma: GroupMark
  readonly point: GroupMark
}

export type NumberResult =
  | { readonly ok: true; readonly value: number }
  /** `suggestion`: the likely intended number, or null. */
  | {
      readonly ok: false
      readonly rule: 'number' | 'percent-sign'
      readonly suggestion: string | null
    }
  | ({ readonly ok: false; readonly rule: 'two-numbers' } & TwoNumbers)

/** The two readings of `1,234` or `1.234`, as digits with at most a point. */
export interface TwoNumbers {
  readonly thousands: string
  readonly decimal: string
}

/**
 * Parses a trimmed number as a spreadsheet writes it: a decimal point or comma; spaces of any width, points,
 * commas or apostrophes between thousands; a true minus sign; an exponent.
 * @param isPercent whether a trailing `%` is allowed (the unit is percent); it does not change the value
 */
export function parseNumber(text: string, format: NumberFormat, isPercent: boolean): NumberResult {
  const plain = parseUnambiguousNumber(text)
  return Number.isNaN(plain)
    ? parseFormattedNumber(text, format, isPercent)
    : { ok: true, value: plain }
}

/** A number that is the same in every number format; NaN otherwise. */
export function parseUnambiguousNumber(text: string): number {
  return text.charCodeAt(text.length - 4) === 46 && POINT_GROUP.test(text)
    ? NaN
    : parsePlainNumber(text)
}

/**
 * Digits with at most a point and a minus: nearly every cell, without a regular expression. NaN otherwise.
 */
export function parsePlainNumber(text: string): number {
  const length = text.length
  let digits = 0
  let points = 0
  for (let index = 0; index < length; index++) {
    const code = text.charCodeAt(index)
    if (code >= 48 && code <= 57) digits++
    else if (code === 46 && digits > 0 && points === 0) points++
    else if (!(code === 45 && index === 0)) return NaN
  }
  return digits > 0 ? Number(text) : NaN
}

/** Thousands separators: spaces and Swiss apostrophes. */
const GAP = "[ \\u00a0\\u2000-\\u200a\\u202f'\\u2019\\u02bc]"
const GAPPED = new RegExp(`^(-?)(\\d{1,3}(?:${GAP}\\d{3})+)((?:[.,]\\d+)?)$`)
const DECIMAL = /^-?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i
const COMMA_DECIMAL = /^-?(?:\d+,\d*|,\d+)(?:e[+-]?\d+)?$/i
/** Two groups, or both marks in one number, are unambiguous. */
const COMMA_THOUSANDS = /^-?[1-9]\d{0,2}(?:,\d{3})+\.\d+$|^-?[1-9]\d{0,2}(?:,\d{3}){2,}$/
const POINT_THOUSANDS = /^-?[1-9]\d{0,2}(?:\.\d{3})+,\d+$|^-?[1-9]\d{0,2}(?:\.\d{3}){2,}$/
// A number that begins with 0 has no thousands.
const COMMA_GROUP = /^-?[1-9]\d{0,2},\d{3}$/
const POINT_GROUP = /^-?[1-9]\d{0,2}\.\d{3}$/

/** The two readings of an ambiguous number; null where it is unambiguous or not a number. */
export function findTwoNumbers(text: string): TwoNumbers | null {
  const bare = normalizeSign(text)
  return COMMA_GROUP.test(bare) || POINT_GROUP.test(bare)
    ? { thousands: bare.replace(/[.,]/, ''), decimal: bare.replace(',', '.') }
    : null
}

/** Maximum ratio to the previous figure; the other reading is then a hundred times off. */
const MAX_SIZE_RATIO = 10

/** The reading of similar size to the previous figure; null where neither is, or there is none. */
export function findCloserInSize(
  twoNumbers: TwoNumbers,
  last: number | null,
): keyof TwoNumbers | null {
  const isNear = (text: string): boolean => {
    const times = Math.abs(Number(text) / (last ?? 0))
    return times <= MAX_SIZE_RATIO && times >= 1 / MAX_SIZE_RATIO
  }
  return isNear(twoNumbers.decimal) ? 'decimal' : isNear(twoNumbers.thousands) ? 'thousands' : null
}

/** The decimal mark of a number, where only one reading is possible; null otherwise. */
export function findDecimalMark(text: string): 'comma' | 'point' | null {
  if (text.length > MAX_LENGTH) return null
  const bare = normalizeSign(text).replace(/\s*%$/, '')
  const gapped = GAPPED.exec(bare)
  const number = gapped ? gapped[1]! + gapped[2]!.replace(/\D/g, '') + gapped[3]! : bare
  if (findTwoNumbers(number)) return null
  if (COMMA_THOUSANDS.test(number)) return 'point'
  if (POINT_THOUSANDS.test(number)) return 'comma'
  if (DECIMAL.test(number)) return number.includes('.') ? 'point' : null
  return COMMA_DECIMAL.test(number) ? 'comma' : null
}

/** Formats a number so that it is unambiguous in every number format: 31200, 7.53, and 1.2340 for 1.234. */
export function formatUnambiguous(number: number | string): string {
  const text = String(number)
  return POINT_GROUP.test(text) ? `${text}0` : text
}

/** Removes that extra zero, for a file in which a point is always decimal. */
export function removeTrailingGuard(text: string): string {
  return /^-?[1-9]\d{0,2}\.\d{3}0$/.test(text) ? text.slice(0, -1) : text
}

function normalizeSign(text: string): string {
  return text.replace(/^\u2212\s*/, '-').replace(/^\+(?=[\d.,])/, '')
}

/** Maximum length of a number. */
const MAX_LENGTH = 200

function parseFormattedNumber(
  text: string,
  format: NumberFormat,
  isPercent: boolean,
): NumberResult {
  if (text.length > MAX_LENGTH) return { ok: false, rule: 'number', suggestion: null }
  let bare = normalizeSign(text)
  if (bare.endsWith('%')) {
    bare = bare.slice(0, -1).trimEnd()
    if (!isPercent) {
      const value = parseFormattedNumber(bare, format, false)
      return { ok: false, rule: 'percent-sign', suggestion: value.ok ? bare : null }
    }
  }
  const gapped = GAPPED.exec(bare)
  if (gapped)
    return toResult(gapped[1]! + gapped[2]!.replace(/\D/g, '') + gapped[3]!.replace(',', '.'))
  const twoNumbers = findTwoNumbers(bare)
  // Percentages are below a thousand.
  const mark = isPercent ? 'decimal' : bare.includes(',') ? format.comma : format.point
  if (twoNumbers && mark === 'unknown') return { ok: false, rule: 'two-numbers', ...twoNumbers }
  if (twoNumbers) return toResult(mark === 'thousands' ? twoNumbers.thousands : twoNumbers.decimal)
  if (DECIMAL.test(bare)) return toResult(bare)
  if (COMMA_THOUSANDS.test(bare)) return toResult(bare.replaceAll(',', ''))
  if (POINT_THOUSANDS.test(bare)) return toResult(bare.replaceAll('.', '').replace(',', '.'))
  if (COMMA_DECIMAL.test(bare)) {
    const point = bare.replace(',', '.')
    return format.commaDecimals ? toResult(point) : { ok: false, rule: 'number', suggestion: point }
  }
  return { ok: false, rule: 'number', suggestion: null }
}

function toResult(text: string): NumberResult {
  const value = Number(text)
  return Number.isFinite(value)
    ? { ok: true, value }
    : { ok: false, rule: 'number', suggestion: null }
}

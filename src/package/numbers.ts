/** Meaning of a comma or point before three digits, as in `1,234` or `1.234`. */
export type GroupMark = 'decimal' | 'thousands' | 'unknown'

/** Number format of a file or a form. */
export interface NumberFormat {
  /** Whether `7,53` is a number: not where the comma is the delimiter. */
  readonly commaDecimals: boolean
  readonly comma: GroupMark
  readonly point: GroupMark
}

export type NumberReading =
  | { readonly ok: true; readonly value: number }
  /** `offer`: the likely intended number, or null. */
  | {
      readonly ok: false
      readonly rule: 'number' | 'percent-sign'
      readonly offer: string | null
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
 * @param percent whether a trailing `%` is allowed (the unit is percent); it does not change the value
 */
export function readNumber(text: string, format: NumberFormat, percent: boolean): NumberReading {
  const plain = clearNumber(text)
  return Number.isNaN(plain) ? readFormatted(text, format, percent) : { ok: true, value: plain }
}

/** A number that is the same in every number format; NaN otherwise. */
export function clearNumber(text: string): number {
  return text.charCodeAt(text.length - 4) === 46 && POINT_GROUP.test(text) ? NaN : plainNumber(text)
}

/**
 * Digits with at most a point and a minus: nearly every cell, without a regular expression. NaN otherwise.
 */
export function plainNumber(text: string): number {
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
  const bare = withSign(text)
  return COMMA_GROUP.test(bare) || POINT_GROUP.test(bare)
    ? { thousands: bare.replace(/[.,]/, ''), decimal: bare.replace(',', '.') }
    : null
}

/** Maximum ratio to the previous figure; the other reading is then a hundred times off. */
const NEAR = 10

/** The reading of similar size to the previous figure; null where neither is, or there is none. */
export function nearestInSize(two: TwoNumbers, last: number | null): keyof TwoNumbers | null {
  const isNear = (text: string): boolean => {
    const times = Math.abs(Number(text) / (last ?? 0))
    return times <= NEAR && times >= 1 / NEAR
  }
  return isNear(two.decimal) ? 'decimal' : isNear(two.thousands) ? 'thousands' : null
}

/** The decimal mark of a number, where only one reading is possible; null otherwise. */
export function findDecimalMark(text: string): 'comma' | 'point' | null {
  if (text.length > MAX_LENGTH) return null
  const bare = withSign(text).replace(/\s*%$/, '')
  const gapped = GAPPED.exec(bare)
  const number = gapped ? gapped[1]! + gapped[2]!.replace(/\D/g, '') + gapped[3]! : bare
  if (findTwoNumbers(number)) return null
  if (COMMA_THOUSANDS.test(number)) return 'point'
  if (POINT_THOUSANDS.test(number)) return 'comma'
  if (DECIMAL.test(number)) return number.includes('.') ? 'point' : null
  return COMMA_DECIMAL.test(number) ? 'comma' : null
}

/** Formats a number so that it is unambiguous in every number format: 31200, 7.53, and 1.2340 for 1.234. */
export function unambiguousText(number: number | string): string {
  const text = String(number)
  return POINT_GROUP.test(text) ? `${text}0` : text
}

/** Removes that extra zero, for a file in which a point is always decimal. */
export function withoutGuard(text: string): string {
  return /^-?[1-9]\d{0,2}\.\d{3}0$/.test(text) ? text.slice(0, -1) : text
}

function withSign(text: string): string {
  return text.replace(/^\u2212\s*/, '-').replace(/^\+(?=[\d.,])/, '')
}

/** Maximum length of a number. */
const MAX_LENGTH = 200

function readFormatted(text: string, format: NumberFormat, percent: boolean): NumberReading {
  if (text.length > MAX_LENGTH) return { ok: false, rule: 'number', offer: null }
  let bare = withSign(text)
  if (bare.endsWith('%')) {
    bare = bare.slice(0, -1).trimEnd()
    if (!percent) {
      const value = readFormatted(bare, format, false)
      return { ok: false, rule: 'percent-sign', offer: value.ok ? bare : null }
    }
  }
  const gapped = GAPPED.exec(bare)
  if (gapped)
    return found(gapped[1]! + gapped[2]!.replace(/\D/g, '') + gapped[3]!.replace(',', '.'))
  const two = findTwoNumbers(bare)
  // Percentages are below a thousand.
  const mark = percent ? 'decimal' : bare.includes(',') ? format.comma : format.point
  if (two && mark === 'unknown') return { ok: false, rule: 'two-numbers', ...two }
  if (two) return found(mark === 'thousands' ? two.thousands : two.decimal)
  if (DECIMAL.test(bare)) return found(bare)
  if (COMMA_THOUSANDS.test(bare)) return found(bare.replaceAll(',', ''))
  if (POINT_THOUSANDS.test(bare)) return found(bare.replaceAll('.', '').replace(',', '.'))
  if (COMMA_DECIMAL.test(bare)) {
    const point = bare.replace(',', '.')
    return format.commaDecimals ? found(point) : { ok: false, rule: 'number', offer: point }
  }
  return { ok: false, rule: 'number', offer: null }
}

function found(text: string): NumberReading {
  const value = Number(text)
  return Number.isFinite(value) ? { ok: true, value } : { ok: false, rule: 'number', offer: null }
}

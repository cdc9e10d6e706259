/** How numbers are written in a file. */
export interface NumberDress {
  /** Whether a comma may stand before the decimals: where it does not part the columns. */
  readonly commaDecimals: boolean
  /** Whether the file writes decimals with a comma, so that `1.234` could mean a thousand and more. */
  readonly dotAmbiguous: boolean
}

export type NumberReading =
  | { readonly ok: true; readonly value: number }
  /** `offer`: what was probably meant. */
  | {
      readonly ok: false
      readonly rule: 'number' | 'percent-sign' | 'thousands'
      readonly offer: string | null
    }

/**
 * A number as a spreadsheet writes it, without the spaces around it: a point or a comma before the
 * decimals, spaces of any width between thousands, a true minus sign, an exponent. `percent`: a
 * `%` at the end may stand, for the unit says percent already; it changes nothing.
 */
export function readNumber(text: string, dress: NumberDress, percent: boolean): NumberReading {
  const plain = plainNumber(text)
  if (!Number.isNaN(plain) && !(dress.dotAmbiguous && ONE_GROUP.test(text)))
    return { ok: true, value: plain }
  return readDressed(text, dress, percent)
}

/** Digits with a point or a minus at most: nearly every cell, so without a regular expression. NaN for all else. */
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

const SPACES = '[ \\u00a0\\u2009\\u202f]'
const SPACED = new RegExp(`^(-?)(\\d{1,3}(?:${SPACES}\\d{3})+)((?:[.,]\\d+)?)$`)
const DECIMAL = /^-?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i
const COMMA_DECIMAL = /^-?(?:\d+,\d*|,\d+)(?:e[+-]?\d+)?$/i
/** Both marks in one number leave no doubt which of them is the decimal one. */
const COMMA_THOUSANDS = /^-?\d{1,3}(?:,\d{3})+\.\d+$/
const POINT_THOUSANDS = /^-?\d{1,3}(?:\.\d{3})+,\d+$/
const ONE_GROUP = /^-?\d{1,3}\.\d{3}$/

function readDressed(text: string, dress: NumberDress, percent: boolean): NumberReading {
  let bare = text.replace(/^\u2212/, '-').replace(/^\+(?=[\d.,])/, '')
  if (bare.endsWith('%')) {
    bare = bare.slice(0, -1).trimEnd()
    if (!percent) {
      const value = readDressed(bare, dress, false)
      return { ok: false, rule: 'percent-sign', offer: value.ok ? bare : null }
    }
  }
  const spaced = SPACED.exec(bare)
  if (spaced) bare = spaced[1]! + spaced[2]!.replace(/\D/g, '') + spaced[3]!
  if (dress.dotAmbiguous && !spaced && ONE_GROUP.test(bare))
    return { ok: false, rule: 'thousands', offer: bare.replace('.', '') }
  if (DECIMAL.test(bare)) return found(bare)
  if (COMMA_THOUSANDS.test(bare)) return found(bare.replaceAll(',', ''))
  if (POINT_THOUSANDS.test(bare)) return found(bare.replaceAll('.', '').replace(',', '.'))
  if (COMMA_DECIMAL.test(bare)) {
    const point = bare.replace(',', '.')
    return dress.commaDecimals ? found(point) : { ok: false, rule: 'number', offer: point }
  }
  return { ok: false, rule: 'number', offer: null }
}

function found(text: string): NumberReading {
  const value = Number(text)
  return Number.isFinite(value) ? { ok: true, value } : { ok: false, rule: 'number', offer: null }
}

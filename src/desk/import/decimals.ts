import { readNumber, type NumberReading } from '../../package/numbers.ts'
import { CELL, kindAt, type CellKind, type Grid } from './grid.ts'
import type { Decimals } from './plan.ts'

const SPACE = '[ \\u00a0\\u2009\\u202f]'
const BARE = /^[-+\u2212]?[\d.,]+%?$/
// What begins with 0 is no thousand.
const COMMA_GROUP = /^-?[1-9]\d{0,2},\d{3}$/
const POINT_GROUP = /^-?[1-9]\d{0,2}\.\d{3}$/
const COMMA_GROUPS = /^-?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/
const POINT_GROUPS = /^-?[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/

/** What the table's own numbers tell of how they are written. One that could be either tells nothing. */
export function detectDecimals(grid: Grid): Decimals {
  let [point, comma, points] = [false, false, false]
  for (const row of grid.rows)
    for (const [column, cell] of row.cells.entries()) {
      if (cell.length < 3 || kindAt(row, column) !== CELL.text) continue
      const text = bareNumber(cell)
      if (!BARE.test(text) || COMMA_GROUP.test(text) || POINT_GROUP.test(text)) continue
      if (COMMA_GROUPS.test(text) || /^-?\d*\.\d+$/.test(text)) point = true
      else if (POINT_GROUPS.test(text)) points = true
      else if (/^-?\d*,\d+$/.test(text)) comma = true
    }
  if (point && (comma || points)) return 'unsure'
  if (point) return 'point'
  if (points) return 'comma and points'
  if (comma) return 'comma'
  return 'unsure'
}

function bareNumber(text: string): string {
  return text
    .replace(/^\u2212/, '-')
    .replace(/\s*%$/, '')
    .replace(new RegExp(`(\\d)${SPACE}(?=\\d{3})`, 'g'), '$1')
}

export type NumberCell =
  | { readonly ok: true; readonly value: number }
  | {
      readonly ok: false
      readonly rule: 'number' | 'percent-sign' | 'thousands' | 'two ways' | 'date' | 'formula'
      readonly offer: string | null
    }

/**
 * A number of a table, by the reader's rules for a file.
 * @param percent whether the indicator is in percent
 * @param last the last number that is published of the same
 */
export function readFigure(
  text: string,
  kind: CellKind,
  decimals: Decimals,
  percent: boolean,
  last: number | null = null,
): NumberCell {
  if (kind === CELL.error) return { ok: false, rule: 'formula', offer: null }
  if (kind === CELL.dateYear || kind === CELL.dateMonth || kind === CELL.dateDay)
    return { ok: false, rule: 'date', offer: null }
  if (kind !== CELL.text) return asReader(text, false, percent)
  const bare = text.replace(/^\u2212/, '-').replace(/^\+(?=\d)/, '')
  const number = bare.replace(/\s*%$/, '')
  const sign = bare.slice(number.length)
  if (decimals === 'point' && COMMA_GROUPS.test(number))
    return asReader(number.replaceAll(',', '') + sign, false, percent)
  if (decimals === 'comma and points' && POINT_GROUPS.test(number))
    return asReader(number.replaceAll('.', '') + sign, true, percent)
  if (decimals === 'unsure' && (COMMA_GROUP.test(number) || POINT_GROUP.test(number))) {
    const meant = oneOfTwo(number, percent || sign !== '', last)
    return meant === null
      ? { ok: false, rule: 'two ways', offer: number.replace(/[.,]/, '') }
      : asReader(meant + sign, false, percent)
  }
  return asReader(text, decimals !== 'point', percent, decimals === 'comma')
}

/** So many times as much as the last number, or a part of it: then the other reading is a hundred times off. */
const NEAR = 10

/** What `1.234` or `1,234` is beyond doubt: no share is over a thousand percent, and a series stays near itself. */
function oneOfTwo(text: string, percent: boolean, last: number | null): string | null {
  const [decimal, thousand] = [text.replace(',', '.'), text.replace(/[.,]/, '')]
  if (percent) return decimal
  const isNear = (one: string): boolean => {
    const times = Math.abs(Number(one) / (last ?? 0))
    return times <= NEAR && times >= 1 / NEAR
  }
  return [decimal, thousand].find(isNear) ?? null
}

function asReader(
  text: string,
  commaDecimals: boolean,
  percent: boolean,
  dotAmbiguous = false,
): NumberReading {
  return readNumber(text, { commaDecimals, dotAmbiguous }, percent)
}

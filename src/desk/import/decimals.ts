import { PLAIN_NUMBERS, TYPED_NUMBERS } from '../../package/numberFormat.ts'
import {
  nearestInSize,
  findDecimalMark,
  findTwoNumbers,
  readNumber,
  type NumberFormat,
} from '../../package/numbers.ts'
import { CELL, kindAt, type CellKind, type Grid } from './grid.ts'
import type { Decimals } from './plan.ts'

/** Detects the number format of a table from its own numbers. Ambiguous numbers are ignored. */
export function detectDecimals(grid: Grid): Decimals {
  let [point, comma, points] = [false, false, false]
  for (const row of grid.rows)
    for (const [column, cell] of row.cells.entries()) {
      if (cell.length < 2 || kindAt(row, column) !== CELL.text) continue
      const mark = /\d/.test(cell) ? findDecimalMark(cell) : null
      if (mark === 'point') point = true
      else if (mark === 'comma' && cell.includes('.')) points = true
      else if (mark === 'comma') comma = true
    }
  if (point && (comma || points)) return 'unsure'
  if (point) return 'point'
  if (points) return 'comma and points'
  return comma ? 'comma' : 'unsure'
}

export type NumberCell =
  | { readonly ok: true; readonly value: number }
  | {
      readonly ok: false
      readonly rule: 'number' | 'percent-sign' | 'two ways' | 'date' | 'formula'
      readonly offer: string | null
    }

/**
 * Parses a number of a table. Uses the table's format or the last published number to resolve
 * `31,200`; if they disagree or are missing, the number is reported as ambiguous.
 * @param percent whether the indicator is a percentage
 * @param last the last published number of the same series
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
  if (kind !== CELL.text) return readPlain(text, PLAIN_NUMBERS, percent)
  const number = (text.endsWith('%') ? text.slice(0, -1) : text).trimEnd()
  const two = percent || number !== text ? null : findTwoNumbers(number)
  if (!two) return readPlain(text, FORMATS[decimals], percent)
  const { comma, point } = FORMATS[decimals]
  const mark = number.includes(',') ? comma : point
  const byTable = mark === 'unknown' ? null : mark
  const size = nearestInSize(two, last)
  const meant = byTable && size && byTable !== size ? null : (byTable ?? size)
  return meant === null
    ? { ok: false, rule: 'two ways', offer: two.thousands }
    : { ok: true, value: Number(two[meant]) }
}

const FORMATS: Readonly<Record<Decimals, NumberFormat>> = {
  point: { commaDecimals: false, comma: 'thousands', point: 'decimal' },
  comma: { commaDecimals: true, comma: 'decimal', point: 'unknown' },
  'comma and points': { commaDecimals: true, comma: 'decimal', point: 'thousands' },
  unsure: TYPED_NUMBERS,
}

function readPlain(text: string, format: NumberFormat, percent: boolean): NumberCell {
  const reading = readNumber(text, format, percent)
  if (reading.ok || reading.rule !== 'two-numbers') return reading
  return { ok: false, rule: 'two ways', offer: reading.thousands }
}

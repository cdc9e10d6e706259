import {
  PLAIN_NUMBER_FORMAT,
  TYPED_NUMBER_FORMAT,
} from '../../../datapackage/values/numberFormat.ts'
import {
  findCloserInSize,
  findDecimalMark,
  findTwoNumbers,
  parseNumber,
  type NumberFormat,
} from '../../../datapackage/values/parseNumber.ts'
import { CELL, getCellKind, type CellKind, type Grid } from '../files/grid.ts'
import type { Decimals } from '../importPlan.ts'

/** Detects the number format of a table from its own numbers. Ambiguous numbers are ignored. */
export function detectDecimals(grid: Grid): Decimals {
  let [point, comma, points] = [false, false, false]
  for (const row of grid.rows)
    for (const [column, cell] of row.cells.entries()) {
      if (cell.length < 2 || getCellKind(row, column) !== CELL.text) continue
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

export type NumberResult =
  | { readonly ok: true; readonly value: number }
  | {
      readonly ok: false
      readonly rule: 'number' | 'percent-sign' | 'two ways' | 'date' | 'formula'
      readonly suggestion: string | null
    }

/**
 * Parses a number of a table. Uses the table's format or the last published number to resolve
 * `31,200`; if they disagree or are missing, the number is reported as ambiguous.
 * @param percent whether the indicator is a percentage
 * @param last the last published number of the same series
 */
export function parseNumberCell(
  text: string,
  kind: CellKind,
  decimals: Decimals,
  percent: boolean,
  last: number | null = null,
): NumberResult {
  if (kind === CELL.error) return { ok: false, rule: 'formula', suggestion: null }
  if (kind === CELL.dateYear || kind === CELL.dateMonth || kind === CELL.dateDay)
    return { ok: false, rule: 'date', suggestion: null }
  if (kind !== CELL.text) return parsePlainNumber(text, PLAIN_NUMBER_FORMAT, percent)
  const number = (text.endsWith('%') ? text.slice(0, -1) : text).trimEnd()
  const candidates = percent || number !== text ? null : findTwoNumbers(number)
  if (!candidates) return parsePlainNumber(text, FORMATS[decimals], percent)
  const { comma, point } = FORMATS[decimals]
  const mark = number.includes(',') ? comma : point
  const tableMark = mark === 'unknown' ? null : mark
  const nearestMark = findCloserInSize(candidates, last)
  const resolved =
    tableMark && nearestMark && tableMark !== nearestMark ? null : (tableMark ?? nearestMark)
  return resolved === null
    ? { ok: false, rule: 'two ways', suggestion: candidates.thousands }
    : { ok: true, value: Number(candidates[resolved]) }
}

const FORMATS: Readonly<Record<Decimals, NumberFormat>> = {
  point: { commaDecimals: false, comma: 'thousands', point: 'decimal' },
  comma: { commaDecimals: true, comma: 'decimal', point: 'unknown' },
  'comma and points': { commaDecimals: true, comma: 'decimal', point: 'thousands' },
  unsure: TYPED_NUMBER_FORMAT,
}

function parsePlainNumber(text: string, format: NumberFormat, percent: boolean): NumberResult {
  const result = parseNumber(text, format, percent)
  if (result.ok || result.rule !== 'two-numbers') return result
  return { ok: false, rule: 'two ways', suggestion: result.thousands }
}

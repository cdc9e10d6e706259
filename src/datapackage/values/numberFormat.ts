import type { Delimiter } from '../io/delimiter.ts'
import { findDecimalMark, type GroupMark, type NumberFormat } from './parseNumber.ts'

/** Format of typed numbers: both decimal marks are accepted, `1,234` is ambiguous. */
export const TYPED_NUMBER_FORMAT: NumberFormat = {
  commaDecimals: true,
  comma: 'unknown',
  point: 'unknown',
}

/** Format of numbers that the program writes. */
export const PLAIN_NUMBER_FORMAT: NumberFormat = {
  commaDecimals: false,
  comma: 'unknown',
  point: 'decimal',
}

/**
 * Detects the number format of a file from its unambiguous numbers. Without any, `1,234` is ambiguous, and so
 * is `1.234` in a file whose delimiter is not a comma: such files come from countries with a thousands point.
 * Computed on first use, which most files never need.
 */
export function detectNumberFormat(text: string, delimiter: Delimiter): NumberFormat {
  let found: Evidence | null = null
  const evidence = (): Evidence => (found ??= findEvidence(text, delimiter))
  return {
    commaDecimals: delimiter !== ',',
    get comma(): GroupMark {
      const { comma, point } = evidence()
      return comma === point ? 'unknown' : comma ? 'decimal' : 'thousands'
    },
    get point(): GroupMark {
      if (delimiter === ',') return 'decimal'
      const { comma, point } = evidence()
      return point && !comma ? 'decimal' : 'unknown'
    },
  }
}

/** Whether numbers should be written with a decimal comma, as in the rest of the file. */
export function usesDecimalCommas({ commaDecimals, comma }: NumberFormat): boolean {
  return commaDecimals && comma === 'decimal'
}

interface Evidence {
  /** Whether a number has an unambiguous decimal comma. */
  readonly comma: boolean
  /** Whether a number has an unambiguous decimal point. */
  readonly point: boolean
}

/** Characters of a number cell, apart from its sign. */
const CHARACTERS = "\\d.,% \\u00a0\\u2000-\\u200a\\u202f'\\u2019\\u02bc"
const MAX_LENGTH = 40

function findEvidence(text: string, delimiter: Delimiter): Evidence {
  const number = (characters: string): string => `[-+\\u2212]?[${characters}]{2,${MAX_LENGTH}}`
  const [before, after] = [`(?<=^|[${delimiter}\\n])`, `(?=[${delimiter}\\n]|$)`]
  // With a comma as delimiter, a number with a comma is quoted.
  const bare = number(delimiter === ',' ? CHARACTERS.replace(',', '') : CHARACTERS)
  const cells = new RegExp(`${before}(?:"${number(CHARACTERS)}"|${bare})${after}`, 'g')
  const found = { comma: false, point: false }
  for (const [cell] of text.matchAll(cells)) {
    // A number that ends with a mark is a list number: `1.`
    if (!/[.,].*\d/.test(cell)) continue
    const mark = findDecimalMark(cell.replaceAll('"', '').trim())
    if (mark) found[mark] = true
    if (found.comma && found.point) break
  }
  return found
}

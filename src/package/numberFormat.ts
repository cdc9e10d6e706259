import type { Delimiter } from './delimiter.ts'
import { findDecimalMark, type GroupMark, type NumberFormat } from './numbers.ts'

/** A group writes a number in either way, and what `1,234` means is asked. */
export const TYPED_NUMBERS: NumberFormat = {
  commaDecimals: true,
  comma: 'unknown',
  point: 'unknown',
}

/** Numbers as the program writes them. */
export const PLAIN_NUMBERS: NumberFormat = {
  commaDecimals: false,
  comma: 'unknown',
  point: 'decimal',
}

/**
 * How a file writes its numbers, by those of them that leave no doubt. Where none does, `1,234` is in doubt, and so is
 * `1.234` in a file whose columns are not parted by commas: such files come from countries that write thousands so.
 * The text is searched when a number asks for it, which in most files none does.
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

/** Whether numbers are to be written with a decimal comma, as the others of the file are. */
export function writesDecimalCommas({ commaDecimals, comma }: NumberFormat): boolean {
  return commaDecimals && comma === 'decimal'
}

interface Evidence {
  /** Whether some number can only have a decimal comma. */
  readonly comma: boolean
  /** Whether some number can only have a decimal point. */
  readonly point: boolean
}

/** What a cell with a number may consist of, apart from its sign. */
const CHARACTERS = "\\d.,% \\u00a0\\u2000-\\u200a\\u202f'\\u2019\\u02bc"
const MAX_LENGTH = 40

function findEvidence(text: string, delimiter: Delimiter): Evidence {
  const number = (characters: string): string => `[-+\\u2212]?[${characters}]{2,${MAX_LENGTH}}`
  const [before, after] = [`(?<=^|[${delimiter}\\n])`, `(?=[${delimiter}\\n]|$)`]
  // Where commas part the columns a number with a comma stands in quotes.
  const bare = number(delimiter === ',' ? CHARACTERS.replace(',', '') : CHARACTERS)
  const cells = new RegExp(`${before}(?:"${number(CHARACTERS)}"|${bare})${after}`, 'g')
  const found = { comma: false, point: false }
  for (const [cell] of text.matchAll(cells)) {
    // What ends with a mark is a number in a list: `1.`
    if (!/[.,].*\d/.test(cell)) continue
    const mark = findDecimalMark(cell.replaceAll('"', '').trim())
    if (mark) found[mark] = true
    if (found.comma && found.point) break
  }
  return found
}

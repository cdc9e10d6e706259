import type { Delimiter } from './delimiter.ts'
import type { GroupMark, NumberFormat } from './numbers.ts'

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

const GAP = "[ \\u00a0\\u2000-\\u200a\\u202f'\\u2019]"
const SIGN = '[-\\u2212+]?'

/** A number whose decimal mark is this one beyond doubt: its decimals are no group of three, or stand behind 0, thousands or more than three digits. */
function clearDecimals(mark: string): string {
  return `\\d*${mark}(?:\\d{1,2}|\\d{4,})|(?:0|\\d{4,}|\\d{1,3}(?:${GAP}\\d{3})+)${mark}\\d{3}`
}

/** A number whose thousands are parted by the other mark beyond doubt. */
function clearThousands(mark: string, decimal: string): string {
  return `\\d{1,3}(?:${mark}\\d{3})+${decimal}\\d+|\\d{1,3}(?:${mark}\\d{3}){2,}`
}

function findEvidence(text: string, delimiter: Delimiter): Evidence {
  const quoted = (number: string): boolean => new RegExp(`"${SIGN}(?:${number}) ?%?"`).test(text)
  const bare = (number: string): boolean =>
    new RegExp(`(?:^|[${delimiter}\\n])${SIGN}(?:${number}) ?%?(?=[${delimiter}\\n]|$)`).test(text)
  const comma = `${clearDecimals(',')}|${clearThousands('\\.', ',')}`
  const point = clearDecimals('\\.')
  const thousands = clearThousands(',', '\\.')
  // Where commas part the columns a number with a comma stands in quotes.
  if (delimiter === ',')
    return { comma: quoted(comma), point: bare(point) || quoted(`${point}|${thousands}`) }
  const has = (number: string): boolean => bare(number) || quoted(number)
  return { comma: has(comma), point: has(`${point}|${thousands}`) }
}

import type { Dataset } from '../../model/dataset.ts'
import { settledByNote, unsettled } from './settledByNote.ts'
import { indicatorByCode, word, type Rule } from './warning.ts'

/** Counts of fewer people may identify them. */
const FEWEST = 5
const COUNTS = ['numerator', 'denominator'] as const

/**
 * Warns of a count of 1 to 4 of a group, also as numerator or denominator, without an explaining note: it may
 * identify a person. Once a row. A count of 0 and the total population identify nobody.
 */
export const smallNumbers: Rule = function* (dataset) {
  const labelOf = smallCounts(dataset)
  for (const row of unsettled(dataset, (one) => labelOf(one) !== null)) {
    const label = labelOf(row)!
    yield {
      code: 'small-number',
      at: { row, label },
      text: String(dataset.figures[label][row]),
      detail: { fewest: FEWEST },
    }
  }
}

/** The column with a small count; null where the row has none. */
function smallCounts(
  dataset: Dataset,
): (row: number) => 'value' | 'numerator' | 'denominator' | null {
  const { figures } = dataset
  const indicators = indicatorByCode(dataset)
  const small = (number: number): boolean => number > 0 && number < FEWEST
  return (row) => {
    if (figures.group.codes[row] === 0) return null
    const measure = indicators[figures.indicator.codes[row]!]?.measure
    const counts = measure === 'count' || measure === 'amount'
    if (counts && small(figures.value[row]!)) return 'value'
    return COUNTS.find((column) => small(figures[column][row]!)) ?? null
  }
}

/** Small counts that a note explains: they are not reported, but the check counts them. */
export function notedSmallNumbers(
  dataset: Dataset,
): readonly { readonly file: string; readonly line: number }[] {
  const { figures } = dataset
  const labelOf = smallCounts(dataset)
  return [...settledByNote(dataset, (row) => labelOf(row) !== null)]
    .toSorted((a, b) => a - b)
    .map((row) => ({ file: word(figures.file, row), line: figures.line[row]! }))
}

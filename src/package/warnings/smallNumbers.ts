import type { Dataset } from '../../model/dataset.ts'
import { settledByNote, unsettled } from './settledByNote.ts'
import { indicatorByCode, word, type Rule } from './warning.ts'

/** Fewer than this many people, and neighbours may know who they are. */
const FEWEST = 5
const COUNTS = ['numerator', 'denominator'] as const

/**
 * A count of 1 to 4, or one behind a share, for a group: small enough to point to a person, and no
 * note says why it stands. Told once a row. Nobody (0) points to nobody, and for everybody in a
 * city there is no group to be in.
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

/** The column with a count that may point to a person; null where a row has none. */
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

/** Where a figure stands that may point to a person, because a note says why: nobody is asked, and it is not unseen. */
export function notedSmallNumbers(
  dataset: Dataset,
): readonly { readonly file: string; readonly line: number }[] {
  const { figures } = dataset
  const labelOf = smallCounts(dataset)
  return [...settledByNote(dataset, (row) => labelOf(row) !== null)]
    .toSorted((a, b) => a - b)
    .map((row) => ({ file: word(figures.file, row), line: figures.line[row]! }))
}

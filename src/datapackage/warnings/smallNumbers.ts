import { getText } from '../../model/figureTable.ts'
import type { Dataset } from '../../model/dataset.ts'
import { findExplainedRows, findUnexplainedRows } from './explainedByNote.ts'
import { getIndicatorsByCode, type Rule } from './warning.ts'

/** Counts of fewer people may identify them. */
const MIN_COUNT = 5
const COUNTS = ['numerator', 'denominator'] as const

/**
 * Warns of a count of 1 to 4 of a group, also as numerator or denominator, without an explaining note: it may
 * identify a person. Once a row. A count of 0 and the total population identify nobody.
 */
export const smallNumbers: Rule = function* (dataset) {
  const getLabel = createSmallCountFinder(dataset)
  for (const row of findUnexplainedRows(dataset, (one) => getLabel(one) !== null)) {
    const label = getLabel(row)!
    yield {
      code: 'small-number',
      at: { row, label },
      text: String(dataset.figures[label][row]),
      detail: { fewest: MIN_COUNT },
    }
  }
}

/** The column with a small count; null where the row has none. */
function createSmallCountFinder(
  dataset: Dataset,
): (row: number) => 'value' | 'numerator' | 'denominator' | null {
  const { figures } = dataset
  const indicators = getIndicatorsByCode(dataset)
  const isSmall = (number: number): boolean => number > 0 && number < MIN_COUNT
  return (row) => {
    if (figures.group.codes[row] === 0) return null
    const measure = indicators[figures.indicator.codes[row]!]?.measure
    const counts = measure === 'count' || measure === 'amount'
    if (counts && isSmall(figures.value[row]!)) return 'value'
    return COUNTS.find((column) => isSmall(figures[column][row]!)) ?? null
  }
}

/** Small counts that a note explains: they are not reported, but the check counts them. */
export function findNotedSmallNumbers(
  dataset: Dataset,
): readonly { readonly file: string; readonly line: number }[] {
  const { figures } = dataset
  const getLabel = createSmallCountFinder(dataset)
  return [...findExplainedRows(dataset, (row) => getLabel(row) !== null)]
    .toSorted((a, b) => a - b)
    .map((row) => ({ file: getText(figures.file, row), line: figures.line[row]! }))
}

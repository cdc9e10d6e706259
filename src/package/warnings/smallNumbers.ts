import { indicatorByCode, type Rule } from './warning.ts'

/** Fewer than this many people, and neighbours may know who they are. */
const FEWEST = 5
const COUNTS = ['numerator', 'denominator'] as const

/**
 * A count of 1 to 4, or one behind a share, for a group: small enough to point to a person. Told
 * once a row. Nobody (0) points to nobody, and for everybody in a city there is no group to be in.
 */
export const smallNumbers: Rule = function* (dataset) {
  const { figures } = dataset
  const indicators = indicatorByCode(dataset)
  const small = (number: number): boolean => number > 0 && number < FEWEST
  for (let row = 0; row < figures.rows; row++) {
    if (figures.group.codes[row] === 0) continue
    const counts = indicators[figures.indicator.codes[row]!]?.measure === 'count'
    const label =
      counts && small(figures.value[row]!)
        ? 'value'
        : COUNTS.find((column) => small(figures[column][row]!))
    if (!label) continue
    yield {
      code: 'small-number',
      at: { row, label },
      text: String(figures[label][row]),
      detail: { fewest: FEWEST },
    }
  }
}

import type { Dataset } from './dataset.ts'
import type { SeriesKey } from './figure.ts'
import { groupOf } from './lookup.ts'

/** A group and its reference group. */
export interface ReferencePair {
  readonly group: SeriesKey
  readonly reference: SeriesKey
}

/**
 * The reference pairs among the series of one area: each group with the reference of groups.csv. A single
 * group of a dimension without one is paired with the total population, which contains it.
 */
export function referenceGroups(
  dataset: Dataset,
  keys: readonly SeriesKey[],
): readonly ReferencePair[] {
  const everybody = keys.find((key) => key.group === '')
  return keys.flatMap((group) => {
    if (group.group === '') return []
    const named = groupOf(dataset, group.dimension, group.group)?.reference
    const ofDimension = keys.filter((key) => key.dimension === group.dimension)
    const alone = ofDimension.length === 1
    const reference = named
      ? ofDimension.find((key) => key.group === named)
      : alone
        ? everybody
        : undefined
    return reference ? [{ group, reference }] : []
  })
}

import type { Dataset } from './dataset.ts'
import type { SeriesKey } from './figure.ts'
import { findGroup } from './lookup.ts'

/** A group and its reference group. */
export interface ReferencePair {
  readonly group: SeriesKey
  readonly reference: SeriesKey
}

/**
 * The reference pairs among the series of one area: each group with the reference of groups.csv. A single
 * group of a dimension without one is paired with the total population, which contains it.
 */
export function findReferencePairs(
  dataset: Dataset,
  keys: readonly SeriesKey[],
): readonly ReferencePair[] {
  const everybody = keys.find((key) => key.group === '')
  return keys.flatMap((group) => {
    if (group.group === '') return []
    const referenceName = findGroup(dataset, group.dimension, group.group)?.reference
    const ofDimension = keys.filter((key) => key.dimension === group.dimension)
    const isOnlyGroup = ofDimension.length === 1
    const reference = referenceName
      ? ofDimension.find((key) => key.group === referenceName)
      : isOnlyGroup
        ? everybody
        : undefined
    return reference ? [{ group, reference }] : []
  })
}

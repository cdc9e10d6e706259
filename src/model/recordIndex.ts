import type { FollowUp, Recommendation, Records } from './records.ts'

/** Index of the recommendations that repeat each other, and of their follow-ups. */
export interface RecordIndex {
  /** The last id of the `same_as` chain that begins at an id. */
  readonly findRoot: (id: string) => string
  /** By root id, in the order of the package. */
  readonly equivalents: ReadonlyMap<string, readonly Recommendation[]>
  /** By root id, in the order of the package; only for recommendations that the package contains. */
  readonly followUps: ReadonlyMap<string, readonly FollowUp[]>
}

const indexes = new WeakMap<Records, RecordIndex>()

/** Cached for each `Records`: a lookup for each of thousands of recommendations stays linear. */
export function getRecordIndex(records: Records): RecordIndex {
  const index = indexes.get(records) ?? buildIndex(records)
  indexes.set(records, index)
  return index
}

function buildIndex({ recommendations, followUps }: Records): RecordIndex {
  const sameAsById = new Map(recommendations.map(({ id, sameAs }) => [id, sameAs]))
  const roots = new Map<string, string>()
  const findRoot = (id: string): string => {
    const path = new Set<string>()
    let current = id
    for (;;) {
      const next = sameAsById.get(current) ?? ''
      if (roots.has(current) || next === '' || path.has(next)) break
      path.add(current)
      current = next
    }
    const root = roots.get(current) ?? current
    for (const passed of path) roots.set(passed, root)
    return root
  }
  const equivalents = groupBy(recommendations, ({ id }) => findRoot(id))
  const knownFollowUps = followUps.filter(({ recommendation }) => sameAsById.has(recommendation))
  return {
    findRoot,
    equivalents,
    followUps: groupBy(knownFollowUps, (followUp) => findRoot(followUp.recommendation)),
  }
}

function groupBy<Value>(
  values: readonly Value[],
  getKey: (value: Value) => string,
): ReadonlyMap<string, readonly Value[]> {
  const groups = new Map<string, Value[]>()
  for (const value of values) {
    const group = groups.get(getKey(value))
    if (group) group.push(value)
    else groups.set(getKey(value), [value])
  }
  return groups
}

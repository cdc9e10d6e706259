import type { FollowUp, Recommendation, Records } from './records.ts'

/** Index of the recommendations that repeat each other, and of their follow-ups. */
export interface RecordIndex {
  /** The last id of the `same_as` chain that begins at an id. */
  readonly rootOf: (id: string) => string
  /** By root id, in the order of the package. */
  readonly wordings: ReadonlyMap<string, readonly Recommendation[]>
  /** By root id, in the order of the package; only for recommendations that the package contains. */
  readonly followUps: ReadonlyMap<string, readonly FollowUp[]>
}

const indexes = new WeakMap<Records, RecordIndex>()

/** Cached for each `Records`: a lookup for each of thousands of recommendations stays linear. */
export function recordIndex(records: Records): RecordIndex {
  const index = indexes.get(records) ?? makeIndex(records)
  indexes.set(records, index)
  return index
}

function makeIndex({ recommendations, followUps }: Records): RecordIndex {
  const earlier = new Map(recommendations.map(({ id, sameAs }) => [id, sameAs]))
  const roots = new Map<string, string>()
  const rootOf = (id: string): string => {
    const path = new Set<string>()
    let at = id
    for (;;) {
      const next = earlier.get(at) ?? ''
      if (roots.has(at) || next === '' || path.has(next)) break
      path.add(at)
      at = next
    }
    const root = roots.get(at) ?? at
    for (const passed of path) roots.set(passed, root)
    return root
  }
  const wordings = grouped(recommendations, ({ id }) => rootOf(id))
  const known = followUps.filter(({ recommendation }) => earlier.has(recommendation))
  return { rootOf, wordings, followUps: grouped(known, (one) => rootOf(one.recommendation)) }
}

function grouped<Value>(
  values: readonly Value[],
  keyOf: (value: Value) => string,
): ReadonlyMap<string, readonly Value[]> {
  const groups = new Map<string, Value[]>()
  for (const value of values) {
    const group = groups.get(keyOf(value))
    if (group) group.push(value)
    else groups.set(keyOf(value), [value])
  }
  return groups
}

import type { Area, City, Group, Indicator } from '../../model/dataset.ts'

/** The ids that figures may refer to. Null where their file could not be read: then any id is accepted. */
export interface KnownIds {
  readonly city: City
  readonly indicators: ReadonlyMap<string, Indicator> | null
  readonly areas: ReadonlySet<string> | null
  /** Groups by dimension. */
  readonly groups: ReadonlyMap<string, ReadonlySet<string>> | null
}

export function createKnownIds(
  city: City,
  indicators: readonly Indicator[] | null,
  areas: readonly Area[] | null,
  groups: readonly Group[] | null,
): KnownIds {
  return {
    city,
    indicators: indicators && new Map(indicators.map((indicator) => [indicator.id, indicator])),
    areas: areas && new Set([...areas.map((area) => area.id), city.id]),
    groups: groups && groupsByDimension(groups),
  }
}

/** Groups by dimension. */
export function groupsByDimension(
  groups: readonly Group[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const byDimension = new Map<string, Set<string>>()
  for (const { dimension, group } of groups) {
    const existing = byDimension.get(dimension)
    if (existing) existing.add(group)
    else byDimension.set(dimension, new Set([group]))
  }
  return byDimension
}

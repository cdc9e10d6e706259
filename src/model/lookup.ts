import {
  getIndicatorsAt,
  type Area,
  type Dataset,
  type Group,
  type Indicator,
  type Right,
} from './dataset.ts'

export function findRight(dataset: Dataset, id: string): Right | null {
  return dataset.rights.find((right) => right.id === id) ?? null
}

/** The metadata of an indicator at an edition. */
export function findIndicator(dataset: Dataset, id: string, edition: number): Indicator | null {
  return getIndicatorsAt(dataset, edition).find((indicator) => indicator.id === id) ?? null
}

const areaIndexes = new WeakMap<readonly Area[], ReadonlyMap<string, Area>>()

/** The first area with an id. Indexed once, since a package may have thousands of areas. */
export function findArea({ areas }: Pick<Dataset, 'areas'>, id: string): Area | null {
  let index = areaIndexes.get(areas)
  if (!index) {
    index = new Map(areas.toReversed().map((area) => [area.id, area]))
    areaIndexes.set(areas, index)
  }
  return index.get(id) ?? null
}

export function findGroup(
  { groups }: Pick<Dataset, 'groups'>,
  dimension: string,
  group: string,
): Group | null {
  return (
    groups.find((candidate) => candidate.dimension === dimension && candidate.group === group) ??
    null
  )
}

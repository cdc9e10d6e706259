import {
  indicatorsAt,
  type Area,
  type Dataset,
  type Group,
  type Indicator,
  type Right,
} from './dataset.ts'

export function rightOf(dataset: Dataset, id: string): Right | null {
  return dataset.rights.find((right) => right.id === id) ?? null
}

/** The metadata of an indicator at an edition. */
export function indicatorOf(dataset: Dataset, id: string, edition: number): Indicator | null {
  return indicatorsAt(dataset, edition).find((indicator) => indicator.id === id) ?? null
}

const areaIndexes = new WeakMap<readonly Area[], ReadonlyMap<string, Area>>()

/** The first area with an id. Indexed once, since a package may have thousands of areas. */
export function areaOf({ areas }: Pick<Dataset, 'areas'>, id: string): Area | null {
  let index = areaIndexes.get(areas)
  if (!index) {
    index = new Map(areas.toReversed().map((area) => [area.id, area]))
    areaIndexes.set(areas, index)
  }
  return index.get(id) ?? null
}

export function groupOf(dataset: Dataset, dimension: string, group: string): Group | null {
  return dataset.groups.find((one) => one.dimension === dimension && one.group === group) ?? null
}

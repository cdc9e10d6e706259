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

/** The metadata of an indicator as it stood at an edition. */
export function indicatorOf(dataset: Dataset, id: string, edition: number): Indicator | null {
  return indicatorsAt(dataset, edition).find((indicator) => indicator.id === id) ?? null
}

export function areaOf(dataset: Dataset, id: string): Area | null {
  return dataset.areas.find((area) => area.id === id) ?? null
}

export function groupOf(dataset: Dataset, dimension: string, group: string): Group | null {
  return dataset.groups.find((one) => one.dimension === dimension && one.group === group) ?? null
}

import type { Area, Group, Indicator, Right } from '../../model/dataset.ts'
import type { Manifest } from '../manifest.ts'
import { groupsByDimension } from './knownIds.ts'
import { findClosestMatch } from '../closestMatch.ts'
import type { ProblemCollector } from '../problemCollector.ts'

/** Checks the references between metadata files. A file that could not be read (null) is skipped. */
export function checkMetadataReferences(
  { city: { id } }: Pick<Manifest, 'city'>,
  metadata: {
    readonly rights: readonly Right[] | null
    readonly indicators: readonly Indicator[] | null
    readonly areas: readonly Area[] | null
    readonly groups: readonly Group[] | null
  },
  problems: ProblemCollector,
): void {
  const { rights, indicators, areas, groups } = metadata
  if (rights && indicators) checkRights(indicators, rights, problems)
  if (groups && indicators) checkHeadlines(indicators, groups, problems)
  if (groups) checkReferenceGroups(groups, problems)
  if (areas) checkAreas(areas, problems)
  if (areas && !areas.some((area) => area.id === id))
    problems.error(
      'foreign-key',
      { file: 'areas.csv', text: id },
      { rule: 'city', in: 'areas.csv' },
    )
}

function checkRights(
  indicators: readonly Indicator[],
  rights: readonly Right[],
  problems: ProblemCollector,
): void {
  const ids = new Set(rights.map((right) => right.id))
  for (const { right } of indicators)
    if (right !== '' && !ids.has(right)) {
      const place = { file: 'indicators.csv', text: right }
      const detail = { rule: 'right', in: 'rights.csv' } as const
      problems.error('foreign-key', place, detail, () => findClosestMatch(right, ids))
    }
}

function checkHeadlines(
  indicators: readonly Indicator[],
  groups: readonly Group[],
  problems: ProblemCollector,
): void {
  const knownGroups = new Set(groups.map(({ dimension, group }) => `${dimension}=${group}`))
  for (const indicator of indicators)
    for (const { dimension, group } of indicator.headline) {
      const text = `${dimension}=${group}`
      if (dimension === '' || knownGroups.has(text)) continue
      const place = { file: 'indicators.csv', text }
      const detail = { rule: 'headline', in: 'groups.csv', indicator: indicator.id } as const
      problems.error('foreign-key', place, detail, () => findClosestMatch(text, knownGroups))
    }
}

function checkReferenceGroups(groups: readonly Group[], problems: ProblemCollector): void {
  const siblings = groupsByDimension(groups)
  for (const { dimension, reference } of groups) {
    const groupIds = siblings.get(dimension)!
    if (reference === '' || groupIds.has(reference)) continue
    const place = { file: 'groups.csv', text: reference }
    const detail = { rule: 'group', in: 'groups.csv', dimension } as const
    problems.error('foreign-key', place, detail, () => findClosestMatch(reference, groupIds))
  }
}

function checkAreas(areas: readonly Area[], problems: ProblemCollector): void {
  const ids = new Set(areas.map(({ id }) => id))
  for (const { partOf } of areas)
    if (partOf !== '' && !ids.has(partOf))
      problems.error(
        'foreign-key',
        { file: 'areas.csv', text: partOf },
        { rule: 'part-of', in: 'areas.csv' },
        () => findClosestMatch(partOf, ids),
      )
}

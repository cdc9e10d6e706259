import type { Area, Group, Indicator, Right } from '../model/dataset.ts'
import type { Manifest } from './manifest.ts'
import { offering } from './metadataSheet.ts'
import { nearestWord } from './nearest.ts'
import type { ProblemLog } from './problemLog.ts'

/** Names that metadata files say of each other. A file that could not be read (null) is not asked. */
export function checkNames(
  { city: { id } }: Pick<Manifest, 'city'>,
  metadata: {
    readonly rights: readonly Right[] | null
    readonly indicators: readonly Indicator[] | null
    readonly areas: readonly Area[] | null
    readonly groups: readonly Group[] | null
  },
  log: ProblemLog,
): void {
  const { rights, indicators, areas, groups } = metadata
  if (rights && indicators) checkRights(indicators, rights, log)
  if (groups && indicators) checkHeadlines(indicators, groups, log)
  if (groups) checkReferences(groups, log)
  if (areas && !areas.some((area) => area.id === id))
    log.error('foreign-key', { file: 'areas.csv', text: id }, { rule: 'city', in: 'areas.csv' })
}

function checkRights(
  indicators: readonly Indicator[],
  rights: readonly Right[],
  log: ProblemLog,
): void {
  const ids = rights.map((right) => right.id)
  for (const { right } of indicators)
    if (right !== '' && !ids.includes(right)) {
      const detail = { rule: 'right', in: 'rights.csv', ...offering(nearestWord(right, ids)) }
      log.error('foreign-key', { file: 'indicators.csv', text: right }, detail)
    }
}

function checkHeadlines(
  indicators: readonly Indicator[],
  groups: readonly Group[],
  log: ProblemLog,
): void {
  const known = groups.map(({ dimension, group }) => `${dimension}=${group}`)
  for (const indicator of indicators)
    for (const { dimension, group } of indicator.headline) {
      const text = `${dimension}=${group}`
      if (dimension === '' || known.includes(text)) continue
      const offer = offering(nearestWord(text, known))
      const detail = { rule: 'headline', in: 'groups.csv', indicator: indicator.id, ...offer }
      log.error('foreign-key', { file: 'indicators.csv', text }, detail)
    }
}

function checkReferences(groups: readonly Group[], log: ProblemLog): void {
  for (const { dimension, reference } of groups) {
    if (reference === '') continue
    const siblings = groups.filter((group) => group.dimension === dimension)
    const names = siblings.map(({ group }) => group)
    if (names.includes(reference)) continue
    const offer = offering(nearestWord(reference, names))
    const detail = { rule: 'group', in: 'groups.csv', dimension, ...offer }
    log.error('foreign-key', { file: 'groups.csv', text: reference }, detail)
  }
}

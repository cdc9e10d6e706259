import type { Area, Group, Indicator, Right } from '../model/dataset.ts'
import type { Manifest } from './manifest.ts'
import { groupsByDimension } from './nameIndex.ts'
import { nearestWord } from './nearest.ts'
import type { ProblemLog } from './problemLog.ts'

/** Checks the references between metadata files. A file that could not be read (null) is skipped. */
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
  const ids = new Set(rights.map((right) => right.id))
  for (const { right } of indicators)
    if (right !== '' && !ids.has(right)) {
      const place = { file: 'indicators.csv', text: right }
      const detail = { rule: 'right', in: 'rights.csv' }
      log.error('foreign-key', place, detail, () => nearestWord(right, ids))
    }
}

function checkHeadlines(
  indicators: readonly Indicator[],
  groups: readonly Group[],
  log: ProblemLog,
): void {
  const known = new Set(groups.map(({ dimension, group }) => `${dimension}=${group}`))
  for (const indicator of indicators)
    for (const { dimension, group } of indicator.headline) {
      const text = `${dimension}=${group}`
      if (dimension === '' || known.has(text)) continue
      const place = { file: 'indicators.csv', text }
      const detail = { rule: 'headline', in: 'groups.csv', indicator: indicator.id }
      log.error('foreign-key', place, detail, () => nearestWord(text, known))
    }
}

function checkReferences(groups: readonly Group[], log: ProblemLog): void {
  const siblings = groupsByDimension(groups)
  for (const { dimension, reference } of groups) {
    const names = siblings.get(dimension)!
    if (reference === '' || names.has(reference)) continue
    const place = { file: 'groups.csv', text: reference }
    const detail = { rule: 'group', in: 'groups.csv', dimension }
    log.error('foreign-key', place, detail, () => nearestWord(reference, names))
  }
}

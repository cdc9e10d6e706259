import type { Area, Dataset, Group, Indicator } from '../../src/model/dataset.ts'
import { buildArea, buildDataset, createIndicator, type SmallRow } from './dataset.ts'

/** One row of a yearly file, that of 2025 unless another is named. */
export interface ColdHomesRow extends SmallRow {
  readonly edition?: number
}

export const COLD_HOMES = createIndicator({
  id: 'cold-homes',
  title: { en: 'Cold homes', nb: 'Kalde hjem' },
  definition: { en: 'Households that cannot heat their home.' },
  unit: { en: '% of households', nb: '% av husholdningene' },
  measure: 'percent',
  direction: 'down',
  source: { en: 'Energy statistics' },
  sourceUrl: 'https://example.org/energy',
  licence: 'OGL-UK-3.0',
})

const AREAS: readonly Area[] = (
  [
    ['york', 'York', 'city'],
    ['yorkshire', 'Yorkshire and The Humber', 'region'],
    ['england', 'England', 'country'],
    ['united-kingdom', 'United Kingdom', 'country'],
    ['median', 'Median of English authorities', 'benchmark'],
  ] as const
).map(([id, title, kind], index) => buildArea(id, { en: title }, kind, index + 1))

const GROUPS: readonly Group[] = ['female', 'male'].map((group, order) => ({
  dimension: 'sex',
  group,
  title: group === 'male' ? { en: 'Men', nb: 'Menn' } : { en: 'Women', nb: 'Kvinner' },
  dimensionTitle: { en: 'Sex', nb: 'Kjønn' },
  reference: group === 'female' ? 'male' : '',
  order,
}))

/** York with a few figures on cold homes. Baseline year 2016. */
export function buildColdHomes(
  rows: readonly ColdHomesRow[],
  indicators: readonly Indicator[] = [COLD_HOMES],
): Dataset {
  const files: Record<string, SmallRow[]> = { 2025: [] }
  for (const { edition = 2025, ...row } of rows)
    (files[edition] ??= []).push({ indicator: COLD_HOMES.id, area: 'york', ...row })
  return buildDataset(files, {
    city: { id: 'york', title: { en: 'York' }, country: 'GB', site: '' },
    languages: ['en', 'nb'],
    indicators,
    areas: AREAS,
    groups: GROUPS,
  })
}

/** Keys of one indicator, one for each area. */
export function listKeys(...areas: readonly string[]) {
  return areas.map((area) => ({ indicator: 'cold-homes', area, dimension: '', group: '' }))
}

import type { Area, Dataset, Group, Indicator } from '../../src/model/dataset.ts'
import type { CodedColumn, YearlyFile } from '../../src/model/figureTable.ts'

/** One row of a yearly file; what is left out is blank. */
export interface ColdHomesRow {
  readonly indicator?: string
  readonly edition?: number
  readonly period: string
  readonly area?: string
  readonly dimension?: string
  readonly group?: string
  readonly value?: number
  readonly lower?: number
  readonly upper?: number
  readonly status?: string
  readonly note?: string
  readonly source?: string
  readonly sourceUrl?: string
}

function encodeTexts(texts: readonly string[]): CodedColumn {
  const words = [...new Set(texts)]
  return { dictionary: words, codes: Uint32Array.from(texts, (text) => words.indexOf(text)) }
}

const number = (values: readonly (number | undefined)[]) =>
  Float64Array.from(values, (value) => value ?? NaN)

export const COLD_HOMES: Indicator = {
  id: 'cold-homes',
  right: 'housing',
  title: { en: 'Cold homes', nb: 'Kalde hjem' },
  definition: { en: 'Households that cannot heat their home.' },
  unit: { en: '% of households', nb: '% av husholdningene' },
  measure: 'percent',
  direction: 'down',
  kind: 'outcome',
  headline: [{ dimension: '', group: '' }],
  counted: true,
  decimals: 1,
  source: { en: 'Energy statistics' },
  sourceUrl: 'https://example.org/energy',
  licence: 'OGL-UK-3.0',
  frequency: 'annual',
  releaseMonth: null,
  baseline: null,
  target: null,
  targetYear: null,
  limit: null,
  meaningfulChange: null,
  sdg: '',
  treaty: '',
  caveat: {},
  fromEdition: null,
  ended: null,
}

const AREAS: readonly Area[] = [
  { id: 'york', title: { en: 'York' }, kind: 'city', partOf: '', order: 1, code: '' },
  {
    id: 'yorkshire',
    title: { en: 'Yorkshire and The Humber' },
    kind: 'region',
    partOf: '',
    order: 2,
    code: '',
  },
  { id: 'england', title: { en: 'England' }, kind: 'country', partOf: '', order: 3, code: '' },
  {
    id: 'united-kingdom',
    title: { en: 'United Kingdom' },
    kind: 'country',
    partOf: '',
    order: 4,
    code: '',
  },
  {
    id: 'median',
    title: { en: 'Median of English authorities' },
    kind: 'benchmark',
    partOf: '',
    order: 5,
    code: '',
  },
]

const GROUPS: readonly Group[] = ['female', 'male'].map((group, order) => ({
  dimension: 'sex',
  group,
  title: group === 'male' ? { en: 'Men', nb: 'Menn' } : { en: 'Women', nb: 'Kvinner' },
  dimensionTitle: { en: 'Sex', nb: 'Kjønn' },
  reference: group === 'female' ? 'male' : '',
  order,
}))

/** A city with a few figures, written as the rows of its yearly files. Baseline year 2016. */
export function buildColdHomes(
  rows: readonly ColdHomesRow[],
  indicators: readonly Indicator[] = [COLD_HOMES],
): Dataset {
  const editions = [...new Set([2025, ...rows.map(({ edition }) => edition ?? 2025)])].sort(
    (a, b) => a - b,
  )
  const deliveries: YearlyFile[] = editions.map((edition) => ({
    file: `housing/${edition}.csv`,
    right: 'housing',
    edition,
    correction: 0,
  }))
  const bySeries = new Map<string, number[]>()
  rows.forEach(({ indicator, area, dimension, group }, i) => {
    const id = [indicator, area, dimension, group].join()
    bySeries.set(id, [...(bySeries.get(id) ?? []), i])
  })
  const starts = [0]
  for (const own of bySeries.values()) starts.push(starts.at(-1)! + own.length)
  return {
    attributions: [],
    priceIndex: [],
    city: { id: 'york', title: { en: 'York' }, country: 'GB', site: '' },
    languages: ['en', 'nb'],
    baseline: 2016,
    editions: editions.map((edition) => ({
      edition,
      state: 'published',
      closes: '',
      published: '',
      note: {},
    })),
    rights: [],
    indicators,
    areas: AREAS,
    groups: GROUPS,
    yearlyFiles: deliveries,
    records: null,
    problems: [],
    figures: {
      rows: rows.length,
      indicator: encodeTexts(rows.map((row) => row.indicator ?? 'cold-homes')),
      period: encodeTexts(rows.map((row) => row.period)),
      area: encodeTexts(rows.map((row) => row.area ?? 'york')),
      dimension: encodeTexts(rows.map((row) => row.dimension ?? '')),
      group: encodeTexts(rows.map((row) => row.group ?? '')),
      value: number(rows.map((row) => row.value)),
      lower: number(rows.map((row) => row.lower)),
      upper: number(rows.map((row) => row.upper)),
      numerator: number(rows.map(() => undefined)),
      denominator: number(rows.map(() => undefined)),
      status: encodeTexts(rows.map((row) => row.status ?? '')),
      note: { en: encodeTexts(rows.map((row) => row.note ?? '')) },
      source: encodeTexts(rows.map((row) => row.source ?? '')),
      sourceUrl: encodeTexts(rows.map((row) => row.sourceUrl ?? '')),
      file: encodeTexts(rows.map((row) => `housing/${row.edition ?? 2025}.csv`)),
      line: Uint32Array.from(rows, (_, i) => i + 2),
      seriesRows: Uint32Array.from([...bySeries.values()].flat()),
      seriesStarts: Uint32Array.from(starts),
    },
  }
}

/** Keys of one indicator, one for each area. */
export function listKeys(...areas: readonly string[]) {
  return areas.map((area) => ({ indicator: 'cold-homes', area, dimension: '', group: '' }))
}

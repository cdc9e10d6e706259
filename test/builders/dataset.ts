import type { Dataset, Indicator } from '../../src/model/dataset.ts'
import type { SeriesKey } from '../../src/model/figure.ts'
import type { CodedColumn, YearlyFile, FigureTable } from '../../src/model/figureTable.ts'

/** One row of a yearly file; other fields are blank, the city's area is `here`. */
export interface SmallRow {
  readonly period: string
  readonly value?: number
  readonly lower?: number
  readonly upper?: number
  readonly numerator?: number
  readonly denominator?: number
  readonly status?: string
  readonly note?: string
  readonly indicator?: string
  readonly area?: string
  readonly dimension?: string
  readonly group?: string
}

export const KEY: SeriesKey = { indicator: 'one', area: 'here', dimension: '', group: '' }

export function createIndicator(rest: Partial<Indicator> = {}): Indicator {
  return {
    id: 'one',
    right: 'housing',
    title: { en: 'One' },
    definition: {},
    unit: { en: 'people' },
    measure: 'ratio',
    direction: 'up',
    kind: 'outcome',
    headline: [{ dimension: '', group: '' }],
    counted: true,
    decimals: 1,
    source: {},
    sourceUrl: '',
    licence: '',
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
    ...rest,
  }
}

function encode(texts: readonly string[]): CodedColumn {
  const words = [...new Set(texts)]
  return { dictionary: words, codes: Uint32Array.from(texts, (text) => words.indexOf(text)) }
}

/** `2017` is the edition's own file, `2017-correction-1` a correction to it. */
function parseYearlyFile(file: string): YearlyFile {
  const [edition, , correction] = file.split('-')
  return {
    file: `housing/${file}.csv`,
    right: 'housing',
    edition: Number(edition),
    correction: Number(correction ?? 0),
  }
}

function createTable(files: Readonly<Record<string, readonly SmallRow[]>>): FigureTable {
  const rows = Object.entries(files).flatMap(([file, list]) =>
    list.map((row, i) => ({ ...row, file: `housing/${file}.csv`, line: i + 2 })),
  )
  const text = (name: keyof SmallRow, blank = '') => rows.map((row) => String(row[name] ?? blank))
  const number = (name: keyof SmallRow) =>
    Float64Array.from(rows, (row) => (row[name] === undefined ? NaN : Number(row[name])))
  const columns = {
    indicator: text('indicator', 'one'),
    area: text('area', 'here'),
    dimension: text('dimension'),
    group: text('group'),
  }
  const bySeries = new Map<string, number[]>()
  for (const row of rows.keys()) {
    const id = Object.values(columns)
      .map((column) => column[row])
      .join('|')
    bySeries.set(id, [...(bySeries.get(id) ?? []), row])
  }
  const groups = [...bySeries.values()]
  const starts = [0]
  for (const group of groups) starts.push(starts.at(-1)! + group.length)
  return {
    rows: rows.length,
    indicator: encode(columns.indicator),
    period: encode(text('period')),
    area: encode(columns.area),
    dimension: encode(columns.dimension),
    group: encode(columns.group),
    value: number('value'),
    lower: number('lower'),
    upper: number('upper'),
    numerator: number('numerator'),
    denominator: number('denominator'),
    status: encode(text('status')),
    note: { en: encode(text('note')) },
    source: encode(rows.map(() => '')),
    sourceUrl: encode(rows.map(() => '')),
    file: encode(rows.map(({ file }) => file)),
    line: Uint32Array.from(rows, ({ line }) => line),
    seriesRows: Uint32Array.from(groups.flat()),
    seriesStarts: Uint32Array.from(starts),
  }
}

/** A city with the given yearly files (by edition) of one right; its baseline is 2016. */
export function buildDataset(
  files: Readonly<Record<string, readonly SmallRow[]>>,
  rest: Partial<Dataset> = {},
): Dataset {
  const deliveries = Object.keys(files).map(parseYearlyFile)
  const editions = [...new Set(deliveries.map(({ edition }) => edition))].sort((a, b) => a - b)
  return {
    attributions: [],
    priceIndex: [],
    city: { id: 'here', title: { en: 'Here' }, country: '', site: '' },
    languages: ['en'],
    baseline: 2016,
    editions: editions.map((edition) => ({
      edition,
      state: 'published',
      closes: '',
      published: '',
      note: {},
    })),
    rights: [],
    indicators: [createIndicator()],
    areas: [],
    groups: [],
    yearlyFiles: deliveries,
    figures: createTable(files),
    records: null,
    problems: [],
    ...rest,
  }
}

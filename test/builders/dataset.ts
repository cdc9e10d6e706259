import {
  FigureTableBuilder,
  NUMBER,
  TEXT,
} from '../../src/datapackage/figures/figureTableBuilder.ts'
import { ProblemCollector } from '../../src/datapackage/problemCollector.ts'
import { readIndicators } from '../../src/datapackage/tables/readIndicators.ts'
import { parseMoney } from '../../src/datapackage/values/parseMoney.ts'
import type { Area, Dataset, Indicator } from '../../src/model/dataset.ts'
import type { SeriesKey } from '../../src/model/figure.ts'
import type { FigureTable, YearlyFile } from '../../src/model/figureTable.ts'
import { buildEditions } from './records.ts'

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
  readonly source?: string
  readonly sourceUrl?: string
  readonly indicator?: string
  readonly area?: string
  readonly dimension?: string
  readonly group?: string
}

export const KEY: SeriesKey = { indicator: 'one', area: 'here', dimension: '', group: '' }

const [BLANK] = readIndicators(
  new TextEncoder().encode(
    'id,right,title,unit,measure,direction,decimals,frequency\none,housing,One,people,ratio,up,1,annual\n',
  ),
  { primaryLanguage: 'en', problems: new ProblemCollector() },
)

export function createIndicator(rest: Partial<Indicator> = {}): Indicator {
  const indicator = { ...BLANK!, ...rest }
  return { ...indicator, money: parseMoney(indicator.measure, indicator.unit) }
}

export function buildArea(id: string, title: Area['title'], kind: Area['kind'], order = 1): Area {
  return { id, title, kind, partOf: '', order, code: '' }
}

/** `2017` is the edition's own file, `2017-correction-1` a correction to it. */
function parseYearlyFile(name: string): YearlyFile {
  const [edition, , correction] = name.split('-')
  return {
    file: `housing/${name}.csv`,
    right: 'housing',
    edition: Number(edition),
    correction: Number(correction ?? 0),
  }
}

function buildTable(files: Readonly<Record<string, readonly SmallRow[]>>): FigureTable {
  const builder = new FigureTableBuilder()
  for (const [name, rows] of Object.entries(files))
    for (const [index, row] of rows.entries()) {
      const texts = { ...KEY, ...row, file: parseYearlyFile(name).file }
      for (const column of Object.keys(TEXT) as (keyof typeof TEXT)[])
        builder.codes[TEXT[column]] = builder.dictionary(column).getCode(texts[column] ?? '')
      for (const column of Object.keys(NUMBER) as (keyof typeof NUMBER)[])
        builder.numbers[NUMBER[column]] = row[column] ?? NaN
      if (row.note) builder.setNote('en', row.note)
      builder.push(index + 2, builder.seriesNumber())
    }
  return builder.finish()
}

/** A city with the given yearly files (by edition) of one right; its baseline is 2016. */
export function buildDataset(
  files: Readonly<Record<string, readonly SmallRow[]>>,
  rest: Partial<Dataset> = {},
): Dataset {
  const yearlyFiles = Object.keys(files).map(parseYearlyFile)
  const editions = [...new Set(yearlyFiles.map(({ edition }) => edition))].sort((a, b) => a - b)
  return {
    attributions: [],
    priceIndex: [],
    city: { id: 'here', title: { en: 'Here' }, country: '', site: '' },
    languages: ['en'],
    baseline: 2016,
    editions: buildEditions(...editions),
    rights: [],
    indicators: [createIndicator()],
    areas: [],
    groups: [],
    yearlyFiles,
    figures: buildTable(files),
    records: null,
    problems: [],
    ...rest,
  }
}

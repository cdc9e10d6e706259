import type { YearlyFile, FigureTable } from './figureTable.ts'
import type { SeriesKey } from './figure.ts'
import type { Problem } from './problem.ts'
import type { Records } from './records.ts'
import type { LanguageMap } from './languageMap.ts'

export interface City {
  /** Also the id of the city's area in areas.csv. */
  readonly id: string
  readonly title: LanguageMap
  /** ISO 3166-1 alpha-2; '' where the package has none. */
  readonly country: string
  readonly site: string
}

export interface Edition {
  /** Year of the report. */
  readonly edition: number
  readonly state: 'published' | 'draft'
  /** ISO dates; '' where absent. */
  readonly closes: string
  readonly published: string
  /** For example that the edition was compiled later. Empty where the package has no note. */
  readonly note: LanguageMap
}

export interface Right {
  readonly id: string
  readonly title: LanguageMap
  readonly meaning: LanguageMap
  readonly law: LanguageMap
  readonly treaty: LanguageMap
  readonly whyChosen: LanguageMap
  readonly workingGroup: LanguageMap
  readonly order: number
}

export type Measure =
  'count' | 'amount' | 'percent' | 'rate' | 'ratio' | 'money' | 'years' | 'score'
export type Direction = 'up' | 'down' | 'toward' | 'none'
export type IndicatorKind = 'structure' | 'process' | 'outcome'

/** One row of indicators.csv. It is valid from `fromEdition` on. */
export interface Indicator {
  readonly id: string
  readonly right: string
  readonly title: LanguageMap
  readonly definition: LanguageMap
  /** Unit as text. For money it begins with the ISO 4217 code of the currency: `GBP a week`. */
  readonly unit: LanguageMap
  readonly measure: Measure
  readonly direction: Direction
  readonly kind: IndicatorKind
  /** The series that represent the indicator: the total population, or one for each listed group. */
  readonly headline: readonly { readonly dimension: string; readonly group: string }[]
  /** Whether the overview counts it. */
  readonly counted: boolean
  /** Number of decimals to display; figures are stored as published. */
  readonly decimals: number
  readonly source: LanguageMap
  readonly sourceUrl: string
  readonly licence: string
  readonly frequency: string
  readonly releaseMonth: string
  /** Baseline year of the indicator; null where the city's applies. */
  readonly baseline: number | null
  readonly target: number | null
  readonly targetYear: number | null
  /** A natural limit such as 100 for a percentage, used for progress without a target. */
  readonly limit: number | null
  /** The smallest relevant change, in the indicator's unit. */
  readonly meaningfulChange: number | null
  readonly sdg: string
  readonly treaty: string
  readonly caveat: LanguageMap
  /** The edition from which the row applies; null for the first row of an id. */
  readonly fromEdition: number | null
  /** The last edition with a figure; null while the indicator continues. */
  readonly ended: number | null
}

export type AreaKind = 'city' | 'district' | 'region' | 'country' | 'benchmark'

export interface Area {
  readonly id: string
  readonly title: LanguageMap
  readonly kind: AreaKind
  readonly partOf: string
  readonly order: number
  readonly code: string
}

export interface Group {
  readonly dimension: string
  readonly group: string
  readonly title: LanguageMap
  /** Title of the dimension; empty where groups.csv has none. */
  readonly dimensionTitle: LanguageMap
  /** Id of the reference group in the same dimension; '' for the total population. */
  readonly reference: string
  readonly order: number
}

/** Consumer price index of one year. Only the ratio of two years has a meaning. */
export interface PriceIndex {
  readonly year: number
  /** Above 0, on the base year of the publisher. */
  readonly index: number
  readonly source: string
  /** '' where absent. */
  readonly sourceUrl: string
}

/** A city's checked package. Code that uses it does not check value types again. */
export interface Dataset {
  readonly city: City
  /** Language tags of the package; the first is the primary language. */
  readonly languages: readonly string[]
  /** The city's baseline year. */
  readonly baseline: number
  /** Oldest first. */
  readonly editions: readonly Edition[]
  /** In the order of the package. */
  readonly rights: readonly Right[]
  /** Every row of indicators.csv. An id repeats where its metadata change (`fromEdition`). */
  readonly indicators: readonly Indicator[]
  readonly areas: readonly Area[]
  readonly groups: readonly Group[]
  readonly yearlyFiles: readonly YearlyFile[]
  readonly figures: FigureTable
  /** By ascending year, one entry a year; empty where the package has no price index. */
  readonly priceIndex: readonly PriceIndex[]
  /** Null while loading: the snapshot does not contain them. */
  readonly records: Records | null
  readonly problems: readonly Problem[]
  /** Attribution texts that the package's licences require. */
  readonly attributions: readonly LanguageMap[]
}

/** The metadata of each indicator at an edition, in the order of the package. */
export function getIndicatorsAt(dataset: Dataset, edition: number): readonly Indicator[] {
  const byId = new Map<string, Indicator>()
  for (const row of dataset.indicators) {
    const current = byId.get(row.id)
    if (!current) byId.set(row.id, row)
    else if (
      (row.fromEdition ?? 0) <= edition &&
      (row.fromEdition ?? 0) >= (current.fromEdition ?? 0)
    )
      byId.set(row.id, row)
  }
  return [...byId.values()]
}

/** The headline series of an indicator in the city. */
export function getHeadlineKeys(indicator: Indicator, city: City): readonly SeriesKey[] {
  return indicator.headline.map(({ dimension, group }) => ({
    indicator: indicator.id,
    area: city.id,
    dimension,
    group,
  }))
}

/** The edition to open by default: the newest published one, else the newest; null without editions. */
export function findNewestEdition(dataset: Dataset): Edition | null {
  const published = dataset.editions.filter((edition) => edition.state === 'published')
  return published.at(-1) ?? dataset.editions.at(-1) ?? null
}

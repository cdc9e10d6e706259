import type { NonEmpty } from './nonEmpty.ts'
import type { Area } from './tables/areas.ts'
import type { Group } from './tables/groups.ts'
import type { Indicator } from './tables/indicators.ts'
import type { PriceIndex } from './tables/priceIndex.ts'
import type { Right } from './tables/rights.ts'
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

export type { Area } from './tables/areas.ts'
export type { Group } from './tables/groups.ts'
export type { Direction, Indicator, Measure } from './tables/indicators.ts'
export type { PriceIndex } from './tables/priceIndex.ts'
export type { Right } from './tables/rights.ts'

/** A city's checked package. Code that uses it does not check value types again. */
export interface Dataset {
  readonly city: City
  /** Language tags of the package; the first is the primary language. */
  readonly languages: NonEmpty<string>
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

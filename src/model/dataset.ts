import type { Delivery, FigureTable } from './figureTable.ts'
import type { SeriesKey } from './figure.ts'
import type { Problem } from './problem.ts'
import type { Records } from './records.ts'
import type { LocalText } from './text.ts'

export interface City {
  /** Also the id of the city's own area in areas.csv. */
  readonly id: string
  readonly title: LocalText
  /** ISO 3166-1 alpha-2, or '' where the package does not say. */
  readonly country: string
  readonly site: string
}

export interface Edition {
  /** The year the report is of. */
  readonly edition: number
  readonly state: 'published' | 'draft'
  /** ISO dates, '' where not given. */
  readonly closes: string
  readonly published: string
  /** Such as: compiled later from published sources. Empty where the package says nothing. */
  readonly note: LocalText
}

export interface Right {
  readonly id: string
  readonly title: LocalText
  readonly meaning: LocalText
  readonly law: LocalText
  readonly treaty: LocalText
  readonly whyChosen: LocalText
  readonly workingGroup: LocalText
  readonly order: number
}

export type Measure =
  'count' | 'amount' | 'percent' | 'rate' | 'ratio' | 'money' | 'years' | 'score'
export type Direction = 'up' | 'down' | 'toward' | 'none'
export type IndicatorKind = 'structure' | 'process' | 'outcome'

/** One row of the metadata sheet. What it says holds from `fromEdition` on. */
export interface Indicator {
  readonly id: string
  readonly right: string
  readonly title: LocalText
  readonly definition: LocalText
  /** In words; for money it begins with the ISO 4217 code of the currency: `GBP a week`. */
  readonly unit: LocalText
  readonly measure: Measure
  readonly direction: Direction
  readonly kind: IndicatorKind
  /** The series that stand for the indicator: everybody, or one for each named group. */
  readonly headline: readonly { readonly dimension: string; readonly group: string }[]
  /** Whether it takes part in the overview's counts. */
  readonly counted: boolean
  /** Decimals shown; figures are stored as published. */
  readonly decimals: number
  readonly source: LocalText
  readonly sourceUrl: string
  readonly licence: string
  readonly frequency: string
  readonly releaseMonth: string
  /** The indicator's own baseline year; null where it is the city's. */
  readonly baseline: number | null
  readonly target: number | null
  readonly targetYear: number | null
  /** A natural limit, such as 100 for a percentage (for progress without a target). */
  readonly limit: number | null
  /** The smallest change, in the unit, that matters to people. */
  readonly meaningfulChange: number | null
  readonly sdg: string
  readonly treaty: string
  readonly caveat: LocalText
  /** Null for the first row of an id. */
  readonly fromEdition: number | null
  /** The edition after which no figure is due; null while it goes on. */
  readonly ended: number | null
}

export type AreaKind = 'city' | 'district' | 'region' | 'country' | 'benchmark'

export interface Area {
  readonly id: string
  readonly title: LocalText
  readonly kind: AreaKind
  readonly partOf: string
  readonly order: number
  readonly code: string
}

export interface Group {
  readonly dimension: string
  readonly group: string
  readonly title: LocalText
  /** Title of the dimension, '' where groups.csv has none. */
  readonly dimensionTitle: LocalText
  /** The group of the same dimension that this one is compared with; '' for everybody. */
  readonly reference: string
  readonly order: number
}

/** Consumer prices of one year, against which money is held; only ratios of two years mean something. */
export interface PriceIndex {
  readonly year: number
  /** Above 0, on whatever base the publisher has. */
  readonly index: number
  readonly source: string
  /** '' where the row names no address. */
  readonly sourceUrl: string
}

/** A city's whole package, checked: nothing further in asks again whether a value is of its type. */
export interface Dataset {
  readonly city: City
  /** The package's languages, its first one first. */
  readonly languages: readonly string[]
  /** The city's baseline year. */
  readonly baseline: number
  /** Oldest first. */
  readonly editions: readonly Edition[]
  /** In the order of the package. */
  readonly rights: readonly Right[]
  /** Every row of indicators.csv; an id comes again where its metadata changed (`fromEdition`). */
  readonly indicators: readonly Indicator[]
  readonly areas: readonly Area[]
  readonly groups: readonly Group[]
  readonly deliveries: readonly Delivery[]
  readonly figures: FigureTable
  /** Oldest year first, each year once; empty where the package has no price index. */
  readonly priceIndex: readonly PriceIndex[]
  /** Null while they are still on their way: the first paint comes without them. */
  readonly records: Records | null
  readonly problems: readonly Problem[]
  /** What the package's licences ask everybody to say who uses its figures. */
  readonly attributions: readonly LocalText[]
}

/** The metadata of each indicator as it stood at an edition, in the order of the package. */
export function indicatorsAt(dataset: Dataset, edition: number): readonly Indicator[] {
  const byId = new Map<string, Indicator>()
  for (const row of dataset.indicators) {
    const known = byId.get(row.id)
    if (!known) byId.set(row.id, row)
    else if (
      (row.fromEdition ?? 0) <= edition &&
      (row.fromEdition ?? 0) >= (known.fromEdition ?? 0)
    )
      byId.set(row.id, row)
  }
  return [...byId.values()]
}

/** The series that stand for an indicator in the city: its headline. */
export function headlineKeys(indicator: Indicator, city: City): readonly SeriesKey[] {
  return indicator.headline.map(({ dimension, group }) => ({
    indicator: indicator.id,
    area: city.id,
    dimension,
    group,
  }))
}

/** The edition that opens first: the newest published one, else the newest; null without any. */
export function newestEdition(dataset: Dataset): Edition | null {
  const published = dataset.editions.filter((edition) => edition.state === 'published')
  return published.at(-1) ?? dataset.editions.at(-1) ?? null
}

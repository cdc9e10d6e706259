import { getSeriesId, getFigureId } from '../../model/ids.ts'
import { getIndicatorsAt, type Dataset } from '../../model/dataset.ts'
import type { Period } from '../../model/period.ts'
import { latestPossibleYear } from '../../model/periodChecks.ts'
import type { LanguageMap } from '../../model/languageMap.ts'
import { getSeriesAt, findSeriesKeys } from '../../model/series.ts'
import { normalizeName } from './layout/normalizeName.ts'
import { parseRateBase } from './layout/rateBase.ts'

/** What an import needs from the package, as plain data that can be posted to a worker. */
export interface ImportContext {
  readonly city: string
  readonly right: string
  /** The package's primary language: notes without a language are in it. */
  readonly language: string
  /** Maps normalised names (see `normalizeName`) to ids. */
  readonly indicatorIds: ReadonlyMap<string, string>
  readonly rightByIndicator: ReadonlyMap<string, string>
  readonly percentIndicators: ReadonlySet<string>
  /** Indicators that are counts. */
  readonly countIndicators: ReadonlySet<string>
  /** Denominator of each indicator that is a rate: 100000 for "per 100,000". */
  readonly rateBases: ReadonlyMap<string, number>
  readonly areaIds: ReadonlyMap<string, string>
  /** Code of each area that has one. */
  readonly areaCodes: ReadonlyMap<string, string>
  /** Parent of each area. */
  readonly areaParents: ReadonlyMap<string, string>
  /** Words of each indicator's title, in each language. */
  readonly titleWords: ReadonlyMap<string, readonly ReadonlySet<string>[]>
  /** The last year in which a period may end. */
  readonly latestYear: number
  /** Periods since the last break for each published series; for each indicator, those of its longest series. */
  readonly periods: ReadonlyMap<string, readonly Period[]>
  readonly dimensionIds: ReadonlyMap<string, string>
  /** Groups of each dimension, by name. */
  readonly groups: ReadonlyMap<string, ReadonlyMap<string, string>>
  /** Published figures of the right at this edition, by series and period. */
  readonly publishedFigures: ReadonlyMap<string, PublishedFigure>
  /** The last figure with a value, by series. */
  readonly lastFigures: ReadonlyMap<string, PublishedFigure>
}

export interface PublishedFigure {
  readonly value: number | null
  readonly lower: number | null
  readonly upper: number | null
  readonly numerator: number | null
  readonly denominator: number | null
}

export function createImportContext(
  dataset: Dataset,
  right: string,
  edition: number,
): ImportContext {
  const indicators = getIndicatorsAt(dataset, edition)
  const groups = new Map<string, Map<string, string>>()
  for (const group of dataset.groups) {
    const names = groups.get(group.dimension) ?? new Map<string, string>()
    groups.set(group.dimension, names)
    for (const [word, id] of SEXES)
      if (group.group === id && !names.has(word)) names.set(word, group.group)
    addNames(names, group.group, group.title)
  }
  const areas = new Map<string, string>()
  for (const area of dataset.areas) {
    addNames(areas, area.id, area.title)
    if (area.code) areas.set(normalizeName(area.code), area.id)
  }
  const countries = dataset.areas.filter(({ kind }) => kind === 'country')
  for (const name of WHOLE_COUNTRY)
    if (countries.length === 1 && !areas.has(name)) areas.set(name, countries[0]!.id)
  return {
    city: dataset.city.id,
    right,
    language: dataset.languages[0] ?? 'en',
    indicatorIds: collectNames(indicators),
    rightByIndicator: new Map(indicators.map((indicator) => [indicator.id, indicator.right])),
    percentIndicators: new Set(
      indicators.filter(({ measure }) => measure === 'percent').map(({ id }) => id),
    ),
    countIndicators: new Set(
      indicators
        .filter(({ measure }) => measure === 'count' || measure === 'amount')
        .map(({ id }) => id),
    ),
    rateBases: new Map(
      indicators.flatMap(({ id, unit }) => {
        const bases = Object.values(unit).flatMap((text) => parseRateBase(text) ?? [])
        return bases.length > 0 ? [[id, bases[0]!] as const] : []
      }),
    ),
    areaIds: areas,
    areaCodes: new Map(
      dataset.areas.flatMap(({ id, code }) => (code === '' ? [] : [[id, code] as const])),
    ),
    areaParents: new Map(dataset.areas.map(({ id, partOf }) => [id, partOf])),
    titleWords: new Map(
      indicators.map(({ id, title }) => [
        id,
        Object.values(title).map((text) => new Set(splitWords(text))),
      ]),
    ),
    latestYear: latestPossibleYear(dataset.editions),
    dimensionIds: collectNames(
      dataset.groups.map((group) => ({ id: group.dimension, title: group.dimensionTitle })),
    ),
    groups,
    ...collectPublished(dataset, right, edition),
  }
}

/** Publishers use words for the sexes that the package may not use. */
const SEXES: readonly (readonly [string, string])[] = [
  ...words('female', 'female females women woman girls f kvinne kvinner jenter frauen weiblich'),
  ...words('male', 'male males men man boys m mann menn gutter männer männlich'),
]

/** National publishers do not always name their country. */
const WHOLE_COUNTRY = [
  'hele landet',
  'hele riket',
  'riket',
  'hela landet',
  'hela riket',
  'koko maa',
  'whole country',
  'bundesgebiet',
]

/** The words of a text, in lower case. */
export function splitWords(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []
}

function words(id: string, list: string): readonly (readonly [string, string])[] {
  return list.split(' ').map((word) => [word, id] as const)
}

function collectNames(
  all: readonly { readonly id: string; readonly title: LanguageMap }[],
): Map<string, string> {
  const names = new Map<string, string>()
  for (const { id, title } of all) addNames(names, id, title)
  return names
}

/** An id always names itself. A title shared by two items is ambiguous; the first item keeps it. */
function addNames(names: Map<string, string>, id: string, title: LanguageMap): void {
  names.set(normalizeName(id), id)
  for (const text of Object.values(title)) {
    const name = normalizeName(text)
    if (name !== '' && !names.has(name)) names.set(name, id)
  }
}

function collectPublished(
  dataset: Dataset,
  right: string,
  edition: number,
): Pick<ImportContext, 'publishedFigures' | 'lastFigures' | 'periods'> {
  const periods = new Map<string, readonly Period[]>()
  const publishedFigures = new Map<string, PublishedFigure>()
  const lastFigures = new Map<string, PublishedFigure>()
  for (const indicator of getIndicatorsAt(dataset, edition)) {
    if (indicator.right !== right) continue
    for (const key of findSeriesKeys(dataset, indicator.id)) {
      const { figures, breaks } = getSeriesAt(dataset, key, edition)
      const start = figures.findLastIndex(({ period }) => breaks.has(period.text))
      const recentPeriods = figures.slice(Math.max(0, start)).map(({ period }) => period)
      periods.set(getSeriesId(key), recentPeriods)
      if (recentPeriods.length > (periods.get(indicator.id)?.length ?? 0))
        periods.set(indicator.id, recentPeriods)
      for (const { period, value, limits, numerator, denominator } of figures) {
        const { lower = null, upper = null } = limits ?? {}
        const figure = { value, lower, upper, numerator, denominator }
        publishedFigures.set(getFigureId(key, period.text), figure)
        if (value !== null) lastFigures.set(getSeriesId(key), figure)
      }
    }
  }
  return { publishedFigures, lastFigures, periods }
}

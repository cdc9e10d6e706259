import { indicatorsAt, type Dataset } from '../../model/dataset.ts'
import type { Period } from '../../model/period.ts'
import { latestPossibleYear } from '../../model/periodFault.ts'
import type { LocalText } from '../../model/text.ts'
import { seriesAt, seriesOf } from '../../model/series.ts'
import { seriesIdOf } from '../draftColumns.ts'
import { plainName } from './heading.ts'
import { rateBase } from './measureWords.ts'

/** What an import needs from the package, as plain data that can be posted to a worker. */
export interface ImportContext {
  readonly city: string
  readonly right: string
  /** The package's primary language: notes without a language are in it. */
  readonly language: string
  /** Maps normalised names (see `plainName`) to ids. */
  readonly indicators: ReadonlyMap<string, string>
  readonly rightOf: ReadonlyMap<string, string>
  readonly percent: ReadonlySet<string>
  /** Indicators that are counts. */
  readonly counts: ReadonlySet<string>
  /** Denominator of each indicator that is a rate: 100000 for "per 100,000". */
  readonly rateBases: ReadonlyMap<string, number>
  readonly areas: ReadonlyMap<string, string>
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
  readonly dimensions: ReadonlyMap<string, string>
  /** Groups of each dimension, by name. */
  readonly groups: ReadonlyMap<string, ReadonlyMap<string, string>>
  /** Published figures of the right at this edition, by series and period. */
  readonly published: ReadonlyMap<string, PublishedFigure>
  /** The last figure with a value, by series. */
  readonly last: ReadonlyMap<string, PublishedFigure>
}

export interface PublishedFigure {
  readonly value: number | null
  readonly lower: number | null
  readonly upper: number | null
  readonly numerator: number | null
  readonly denominator: number | null
}

export function importContext(dataset: Dataset, right: string, edition: number): ImportContext {
  const indicators = indicatorsAt(dataset, edition)
  const groups = new Map<string, Map<string, string>>()
  for (const group of dataset.groups) {
    const names = groups.get(group.dimension) ?? new Map<string, string>()
    groups.set(group.dimension, names)
    for (const [word, id] of SEXES)
      if (group.group === id && !names.has(word)) names.set(word, group.group)
    putNames(names, group.group, group.title)
  }
  const areas = new Map<string, string>()
  for (const area of dataset.areas) {
    putNames(areas, area.id, area.title)
    if (area.code) areas.set(plainName(area.code), area.id)
  }
  const countries = dataset.areas.filter(({ kind }) => kind === 'country')
  for (const name of WHOLE_COUNTRY)
    if (countries.length === 1 && !areas.has(name)) areas.set(name, countries[0]!.id)
  return {
    city: dataset.city.id,
    right,
    language: dataset.languages[0] ?? 'en',
    indicators: namesOf(indicators),
    rightOf: new Map(indicators.map((indicator) => [indicator.id, indicator.right])),
    percent: new Set(indicators.filter(({ measure }) => measure === 'percent').map(({ id }) => id)),
    counts: new Set(
      indicators
        .filter(({ measure }) => measure === 'count' || measure === 'amount')
        .map(({ id }) => id),
    ),
    rateBases: new Map(
      indicators.flatMap(({ id, unit }) => {
        const bases = Object.values(unit).flatMap((text) => rateBase(text) ?? [])
        return bases.length > 0 ? [[id, bases[0]!] as const] : []
      }),
    ),
    areas,
    areaCodes: new Map(
      dataset.areas.flatMap(({ id, code }) => (code === '' ? [] : [[id, code] as const])),
    ),
    areaParents: new Map(dataset.areas.map(({ id, partOf }) => [id, partOf])),
    titleWords: new Map(
      indicators.map(({ id, title }) => [
        id,
        Object.values(title).map((text) => new Set(wordsIn(text))),
      ]),
    ),
    latestYear: latestPossibleYear(dataset.editions),
    dimensions: namesOf(
      dataset.groups.map((group) => ({ id: group.dimension, title: group.dimensionTitle })),
    ),
    groups,
    ...publishedOf(dataset, right, edition),
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
export function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []
}

function words(id: string, list: string): readonly (readonly [string, string])[] {
  return list.split(' ').map((word) => [word, id] as const)
}

function namesOf(
  all: readonly { readonly id: string; readonly title: LocalText }[],
): Map<string, string> {
  const names = new Map<string, string>()
  for (const { id, title } of all) putNames(names, id, title)
  return names
}

/** An id always names itself. A title shared by two items is ambiguous; the first item keeps it. */
function putNames(names: Map<string, string>, id: string, title: LocalText): void {
  names.set(plainName(id), id)
  for (const text of Object.values(title)) {
    const name = plainName(text)
    if (name !== '' && !names.has(name)) names.set(name, id)
  }
}

function publishedOf(
  dataset: Dataset,
  right: string,
  edition: number,
): Pick<ImportContext, 'published' | 'last' | 'periods'> {
  const periods = new Map<string, readonly Period[]>()
  const published = new Map<string, PublishedFigure>()
  const last = new Map<string, PublishedFigure>()
  for (const indicator of indicatorsAt(dataset, edition)) {
    if (indicator.right !== right) continue
    for (const key of seriesOf(dataset, indicator.id)) {
      const { figures, breaks } = seriesAt(dataset, key, edition)
      const start = figures.findLastIndex(({ period }) => breaks.has(period.text))
      const own = figures.slice(Math.max(0, start)).map(({ period }) => period)
      periods.set(seriesIdOf(key), own)
      if (own.length > (periods.get(indicator.id)?.length ?? 0)) periods.set(indicator.id, own)
      for (const { period, value, limits, numerator, denominator } of figures) {
        const { lower = null, upper = null } = limits ?? {}
        const figure = { value, lower, upper, numerator, denominator }
        published.set(`${seriesIdOf(key)}\u0000${period.text}`, figure)
        if (value !== null) last.set(seriesIdOf(key), figure)
      }
    }
  }
  return { published, last, periods }
}

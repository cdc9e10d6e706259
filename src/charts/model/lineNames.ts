import type { Dataset, Indicator } from '../../model/dataset.ts'
import type { SeriesKey } from '../../model/figure.ts'
import { areaOf, groupOf } from '../../model/lookup.ts'
import type { Said } from '../../model/text.ts'
import { isInCashTerms } from '../../trends/goodDirection.ts'
import type { Words } from '../../words/words.ts'
import type { MessageId } from '../../words/catalogue.ts'

/**
 * `city`: the line that the chart is about. `group`: other lines of the same area. `benchmark`: a
 * figure made of many areas, such as a median of authorities.
 */
export type LineRole = 'city' | 'comparator' | 'benchmark' | 'group'

/** The chart is about everybody in the area asked for first, or else about the first key. */
export function lineRole(dataset: Dataset, keys: readonly SeriesKey[], key: SeriesKey): LineRole {
  const [first] = keys
  const main = keys.find(({ area, dimension }) => area === first?.area && !dimension) ?? first
  if (key === main) return 'city'
  if (key.area === main?.area) return 'group'
  return areaOf(dataset, key.area)?.kind === 'benchmark' ? 'benchmark' : 'comparator'
}

export function areaName(dataset: Dataset, area: string, words: Words): Said {
  const known = areaOf(dataset, area)
  return known ? words.text(known.title) : { text: area, lang: dataset.languages[0] ?? words.lang }
}

/** `Everybody` where the key names no group. */
export function groupName(dataset: Dataset, key: SeriesKey, words: Words): Said {
  if (!key.dimension) return { text: words.say('chart.everybody'), lang: words.lang }
  const known = groupOf(dataset, key.dimension, key.group)
  return known
    ? words.text(known.title)
    : { text: key.group, lang: dataset.languages[0] ?? words.lang }
}

function shareGroup(keys: readonly SeriesKey[]): boolean {
  const [first] = keys
  return keys.every(({ dimension, group }) => {
    return dimension === first?.dimension && group === first.group
  })
}

function shareArea(keys: readonly SeriesKey[]): boolean {
  return keys.every(({ area }) => area === keys[0]?.area)
}

/** The shortest name that tells a line from the others: its area, its group, or both. */
export function lineName(
  dataset: Dataset,
  keys: readonly SeriesKey[],
  key: SeriesKey,
  words: Words,
): Said {
  const area = areaName(dataset, key.area, words)
  if (shareGroup(keys)) return area
  const group = groupName(dataset, key, words)
  return shareArea(keys) ? group : joined('chart.areaAndGroup', { area, group }, words)
}

/** The indicator, and what its lines have in common and their names therefore leave out. */
export function chartTitle(
  dataset: Dataset,
  indicator: Indicator,
  keys: readonly SeriesKey[],
  words: Words,
): Said {
  const title = words.text(indicator.title)
  const [first] = keys
  if (!first) return title
  if (!shareGroup(keys)) {
    const place = areaName(dataset, first.area, words)
    return shareArea(keys) ? joined('chart.titleAndPlace', { title, place }, words) : title
  }
  if (!first.dimension) return title
  return joined('chart.titleAndGroup', { title, group: groupName(dataset, first, words) }, words)
}

/** In the language of the parts where they share one, else in the reader's. */
function joined(id: MessageId, parts: Readonly<Record<string, Said>>, words: Words): Said {
  const texts = Object.entries(parts).map(([name, { text }]) => [name, text] as const)
  const langs = new Set(Object.values(parts).map(({ lang }) => lang))
  const [only = words.lang] = langs.size === 1 ? langs : []
  return { text: words.say(id, Object.fromEntries(texts)), lang: only }
}

/** The unit of a chart and its table; of money in cash terms, that inflation is not taken out. */
export function chartUnit(indicator: Indicator, words: Words): Said {
  const unit = words.unit(indicator)
  const text = isInCashTerms(indicator) ? words.say('chart.unit.cash', { unit }) : unit
  return { ...words.text(indicator.unit), text }
}

import type { Dataset } from '../../model/dataset.ts'
import type { SeriesKey } from '../../model/figure.ts'
import type { Said } from '../../model/text.ts'
import type { Words } from '../../words/words.ts'

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
  const area = dataset.areas.find(({ id }) => id === key.area)
  return area?.kind === 'benchmark' ? 'benchmark' : 'comparator'
}

export function areaName(dataset: Dataset, area: string, words: Words): Said {
  const known = dataset.areas.find(({ id }) => id === area)
  return known ? words.text(known.title) : { text: area, lang: dataset.languages[0] ?? words.lang }
}

/** `Everybody` where the key names no group. */
export function groupName(dataset: Dataset, key: SeriesKey, words: Words): Said {
  if (!key.dimension) return { text: words.say('chart.everybody'), lang: words.lang }
  const known = dataset.groups.find(
    ({ dimension, group }) => dimension === key.dimension && group === key.group,
  )
  return known
    ? words.text(known.title)
    : { text: key.group, lang: dataset.languages[0] ?? words.lang }
}

/** The shortest name that tells a line from the others: its area, its group, or both. */
export function lineName(
  dataset: Dataset,
  keys: readonly SeriesKey[],
  key: SeriesKey,
  words: Words,
): Said {
  const area = areaName(dataset, key.area, words)
  const oneGroup = keys.every(({ dimension, group }) => {
    return dimension === key.dimension && group === key.group
  })
  if (oneGroup) return area
  const group = groupName(dataset, key, words)
  if (keys.every((other) => other.area === key.area)) return group
  return {
    text: words.say('chart.areaAndGroup', { area: area.text, group: group.text }),
    lang: area.lang === group.lang ? area.lang : words.lang,
  }
}

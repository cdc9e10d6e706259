import { getAreaName, getGroupName } from '../../i18n/names.ts'
import type { Dataset, Indicator } from '../../model/dataset.ts'
import type { SeriesKey } from '../../model/figure.ts'
import { findArea } from '../../model/lookup.ts'
import type { LocalizedText } from '../../model/languageMap.ts'
import { isInCashTerms } from '../../trends/desiredDirection.ts'
import type { Translator } from '../../i18n/translate.ts'
import type { MessageId } from '../../i18n/catalogue.ts'

/**
 * `city`: the subject of the chart. `group`: other lines of the same area. `benchmark`: a figure
 * derived from many areas, such as a median of authorities.
 */
export type LineRole = 'city' | 'comparator' | 'benchmark' | 'group'

/** The subject is everybody in the first requested area, or else the first key. */
export function getLineRole(
  dataset: Dataset,
  keys: readonly SeriesKey[],
  key: SeriesKey,
): LineRole {
  const [first] = keys
  const main = keys.find(({ area, dimension }) => area === first?.area && !dimension) ?? first
  if (key === main) return 'city'
  if (key.area === main?.area) return 'group'
  return findArea(dataset, key.area)?.kind === 'benchmark' ? 'benchmark' : 'comparator'
}

/** `Everybody` if the key has no group. */
function getGroupOrEverybody(
  dataset: Dataset,
  key: SeriesKey,
  translator: Translator,
): LocalizedText {
  return key.dimension
    ? getGroupName(key, dataset, translator)
    : { text: translator.t('chart.everybody'), lang: translator.lang }
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

/** The shortest name that distinguishes a line from the others: its area, its group, or both. */
export function getLineName(
  dataset: Dataset,
  keys: readonly SeriesKey[],
  key: SeriesKey,
  translator: Translator,
): LocalizedText {
  const area = getAreaName(key.area, dataset, translator)
  if (shareGroup(keys)) return area
  const group = getGroupOrEverybody(dataset, key, translator)
  return shareArea(keys) ? group : joinNames('chart.areaAndGroup', { area, group }, translator)
}

/** The indicator, with the area or group that all lines share and their names omit. */
export function getChartTitle(
  dataset: Dataset,
  indicator: Indicator,
  keys: readonly SeriesKey[],
  translator: Translator,
): LocalizedText {
  const title = translator.localize(indicator.title)
  const [first] = keys
  if (!first) return title
  if (!shareGroup(keys)) {
    const place = getAreaName(first.area, dataset, translator)
    return shareArea(keys) ? joinNames('chart.titleAndPlace', { title, place }, translator) : title
  }
  if (!first.dimension) return title
  return joinNames(
    'chart.titleAndGroup',
    { title, group: getGroupOrEverybody(dataset, first, translator) },
    translator,
  )
}

/** In the language of the parts if they share one, else in the reader's. */
function joinNames(
  id: MessageId,
  parts: Readonly<Record<string, LocalizedText>>,
  translator: Translator,
): LocalizedText {
  const texts = Object.entries(parts).map(([name, { text }]) => [name, text] as const)
  const langs = new Set(Object.values(parts).map(({ lang }) => lang))
  const [only = translator.lang] = langs.size === 1 ? langs : []
  return { text: translator.t(id, Object.fromEntries(texts)), lang: only }
}

/** The unit of a chart and its table; for money in cash terms it adds that inflation is not removed. */
export function getChartUnit(indicator: Indicator, translator: Translator): LocalizedText {
  const unit = translator.formatUnit(indicator)
  const text = isInCashTerms(indicator) ? translator.t('chart.unit.cash', { unit }) : unit
  return { ...translator.localize(indicator.unit), text }
}

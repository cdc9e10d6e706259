import type { Dataset, Indicator } from '../../model/dataset.ts'
import type { SeriesKey } from '../../model/figure.ts'
import type { Said } from '../../model/text.ts'
import type { Words } from '../words.ts'

export function areaName(id: string, dataset: Dataset, words: Words): Said {
  const area = dataset.areas.find((candidate) => candidate.id === id)
  const said = area ? words.text(area.title) : { text: '', lang: words.lang }
  return said.text === '' ? { text: id, lang: words.lang } : said
}

export function groupName(key: SeriesKey, dataset: Dataset, words: Words): Said {
  const group = dataset.groups.find(
    (candidate) => candidate.dimension === key.dimension && candidate.group === key.group,
  )
  const said = group ? words.text(group.title) : { text: '', lang: words.lang }
  return said.text === '' ? { text: key.group, lang: words.lang } : said
}

/**
 * What a sentence is about: indicator, group and area, each with its language, so that a page can
 * mark it. The city's own area goes without saying; a name the package does not hold is its id.
 */
export function verdictSubject(
  key: SeriesKey,
  indicator: Indicator,
  dataset: Dataset,
  words: Words,
): readonly Said[] {
  const title = words.text(indicator.title)
  const parts = [title.text === '' ? { text: indicator.id, lang: words.lang } : title]
  if (key.group !== '') parts.push(groupName(key, dataset, words))
  if (key.area !== dataset.city.id) parts.push(areaName(key.area, dataset, words))
  return parts
}

/** The subject as one text: `Healthy life expectancy, men, England`. */
export function subjectText(
  key: SeriesKey,
  indicator: Indicator,
  dataset: Dataset,
  words: Words,
): string {
  return verdictSubject(key, indicator, dataset, words)
    .map((part) => part.text)
    .join(', ')
}

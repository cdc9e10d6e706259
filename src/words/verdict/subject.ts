import type { Dataset, Indicator } from '../../model/dataset.ts'
import type { SeriesKey } from '../../model/figure.ts'
import { areaOf } from '../../model/lookup.ts'
import type { Said } from '../../model/text.ts'
import type { Words } from '../words.ts'

/** The parts of a package with the names of areas and groups. */
export type Names = Pick<Dataset, 'city' | 'areas' | 'groups'>

export function areaName(id: string, names: Names, words: Words): Said {
  const area = areaOf(names, id)
  const said = area ? words.text(area.title) : { text: '', lang: words.lang }
  return said.text === '' ? { text: id, lang: words.lang } : said
}

export function groupName(key: SeriesKey, names: Names, words: Words): Said {
  const group = names.groups.find(
    (candidate) => candidate.dimension === key.dimension && candidate.group === key.group,
  )
  const said = group ? words.text(group.title) : { text: '', lang: words.lang }
  return said.text === '' ? { text: key.group, lang: words.lang } : said
}

/**
 * The title of a series: indicator, group and area, each with its language, so that a page can mark it. The
 * city's own area is left out; the id replaces a name that the package lacks.
 */
export function verdictSubject(
  key: SeriesKey,
  indicator: Indicator,
  names: Names,
  words: Words,
): readonly Said[] {
  const title = words.text(indicator.title)
  const parts = [title.text === '' ? { text: indicator.id, lang: words.lang } : title]
  if (key.group !== '') parts.push(groupName(key, names, words))
  if (key.area !== names.city.id) parts.push(areaName(key.area, names, words))
  return parts
}

/** The title as one text: `Healthy life expectancy, men, England`. */
export function subjectText(
  key: SeriesKey,
  indicator: Indicator,
  names: Names,
  words: Words,
): string {
  return verdictSubject(key, indicator, names, words)
    .map((part) => part.text)
    .join(', ')
}

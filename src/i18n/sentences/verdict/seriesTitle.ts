import type { Dataset, Indicator } from '../../../model/dataset.ts'
import type { SeriesKey } from '../../../model/figure.ts'
import { findArea } from '../../../model/lookup.ts'
import type { LocalizedText } from '../../../model/languageMap.ts'
import type { Translator } from '../../translate.ts'

/** The parts of a package with the names of areas and groups. */
export type PackageNames = Pick<Dataset, 'city' | 'areas' | 'groups'>

export function areaName(id: string, names: PackageNames, translator: Translator): LocalizedText {
  const area = findArea(names, id)
  const title = area ? translator.localize(area.title) : { text: '', lang: translator.lang }
  return title.text === '' ? { text: id, lang: translator.lang } : title
}

export function groupName(
  key: SeriesKey,
  names: PackageNames,
  translator: Translator,
): LocalizedText {
  const group = names.groups.find(
    (candidate) => candidate.dimension === key.dimension && candidate.group === key.group,
  )
  const title = group ? translator.localize(group.title) : { text: '', lang: translator.lang }
  return title.text === '' ? { text: key.group, lang: translator.lang } : title
}

/**
 * The title of a series: indicator, group and area, each with its language, so that a page can mark it. The
 * city's own area is left out; the id replaces a name that the package lacks.
 */
export function getSeriesTitleParts(
  key: SeriesKey,
  indicator: Indicator,
  names: PackageNames,
  translator: Translator,
): readonly LocalizedText[] {
  const title = translator.localize(indicator.title)
  const parts = [title.text === '' ? { text: indicator.id, lang: translator.lang } : title]
  if (key.group !== '') parts.push(groupName(key, names, translator))
  if (key.area !== names.city.id) parts.push(areaName(key.area, names, translator))
  return parts
}

/** The title as one text: `Healthy life expectancy, men, England`. */
export function getSeriesTitle(
  key: SeriesKey,
  indicator: Indicator,
  names: PackageNames,
  translator: Translator,
): string {
  return getSeriesTitleParts(key, indicator, names, translator)
    .map((part) => part.text)
    .join(', ')
}

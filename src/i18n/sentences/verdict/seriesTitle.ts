import { getGroupName, getAreaName, getIndicatorName, type PackageNames } from '../../names.ts'
import type { Indicator } from '../../../model/dataset.ts'
import type { SeriesKey } from '../../../model/figure.ts'
import type { LocalizedText } from '../../../model/languageMap.ts'
import type { Translator } from '../../translate.ts'

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
  const parts = [getIndicatorName(indicator, translator)]
  if (key.group !== '') parts.push(getGroupName(key, names, translator))
  if (key.area !== names.city.id) parts.push(getAreaName(key.area, names, translator))
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

import type { Dataset, Group, Indicator } from '../model/dataset.ts'
import type { SeriesKey } from '../model/figure.ts'
import type { LanguageMap, LocalizedText } from '../model/languageMap.ts'
import { findArea, findGroup } from '../model/lookup.ts'
import type { Translator } from './translate.ts'

/** The parts of a package with the names of areas and groups. */
export type PackageNames = Pick<Dataset, 'city' | 'areas' | 'groups'>

/** The title in the reader's language; the id replaces a title that the package lacks. */
function getName(
  title: LanguageMap | undefined,
  id: string,
  translator: Translator,
): LocalizedText {
  const name = title && translator.localize(title)
  return name && name.text !== '' ? name : { text: id, lang: translator.lang }
}

export function getAreaName(
  id: string,
  names: Pick<PackageNames, 'areas'>,
  translator: Translator,
): LocalizedText {
  return getName(findArea(names, id)?.title, id, translator)
}

export function getGroupName(
  { dimension, group }: Pick<SeriesKey, 'dimension' | 'group'>,
  names: Pick<PackageNames, 'groups'>,
  translator: Translator,
): LocalizedText {
  return getName(findGroup(names, dimension, group)?.title, group, translator)
}

export function getDimensionName(
  { dimension, dimensionTitle }: Pick<Group, 'dimension' | 'dimensionTitle'>,
  translator: Translator,
): LocalizedText {
  return getName(dimensionTitle, dimension, translator)
}

export function getIndicatorName(
  { id, title }: Pick<Indicator, 'id' | 'title'>,
  translator: Translator,
): LocalizedText {
  return getName(title, id, translator)
}

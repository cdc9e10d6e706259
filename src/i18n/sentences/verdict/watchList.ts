import { getAreaName, type PackageNames } from '../../names.ts'
import type { WatchedFinding } from '../../../trends/comparison/watchList.ts'
import { addArticle } from '../../articles.ts'
import type { Translator } from '../../translate.ts'

/** The text after the title of a watched figure: `worse than England`. */
export function watchListSentence(
  { position, areas }: WatchedFinding,
  names: PackageNames,
  translator: Translator,
): string {
  const places = translator.formatList(
    areas.map((area) => addArticle(getAreaName(area, names, translator))),
  )
  return translator.t('watch.than', { position, places })
}

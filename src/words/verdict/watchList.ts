import type { WatchedFinding } from '../../trends/comparison/watchList.ts'
import type { Words } from '../words.ts'
import { areaName, type Names } from './subject.ts'

/** What follows the name of a watched figure: `worse than England`. */
export function watchedThan(
  { position, areas }: WatchedFinding,
  names: Names,
  words: Words,
): string {
  const places = words.list(areas.map((area) => areaName(area, names, words).text))
  return words.say('watch.than', { standing: position, places })
}

import type { WatchedFinding } from '../../trends/comparison/watchList.ts'
import { placeInSentence } from '../placeInSentence.ts'
import type { Words } from '../words.ts'
import { areaName, type Names } from './subject.ts'

/** The text after the title of a watched figure: `worse than England`. */
export function watchedThan(
  { position, areas }: WatchedFinding,
  names: Names,
  words: Words,
): string {
  const places = words.list(areas.map((area) => placeInSentence(areaName(area, names, words))))
  return words.say('watch.than', { position, places })
}

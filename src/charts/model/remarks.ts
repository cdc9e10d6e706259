import type { Said } from '../../model/text.ts'
import type { Words } from '../../words/words.ts'
import { statusWord } from './figureTable.ts'
import type { ChartPoint } from './linePoints.ts'

/** What is to be known of one figure: its statuses, then its note; none for a normal figure. */
export function remarksOf({ figure }: ChartPoint, words: Words): readonly Said[] {
  const statuses = figure.status
    .map((status) => ({ text: statusWord(status, words), lang: words.lang }))
    .filter(({ text }) => text)
  const note = words.text(figure.note)
  return note.text ? [...statuses, note] : statuses
}

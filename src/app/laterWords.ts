import { rememberChunks } from '../charts/loadChunk.ts'
import {
  loadFigureMessages,
  loadMessages,
  type FigureMessages,
  type Language,
} from '../words/words.ts'

/** The messages of pages of figures, or those of every page. */
export type WordsOfPage = 'figures' | 'records'

const figureMessages = rememberChunks(loadFigureMessages)
const allMessages = rememberChunks<Language, FigureMessages>(loadMessages)

/** The same promise for the same arguments, as `use` requires. */
export function messagesFor(lang: Language, says: WordsOfPage): Promise<FigureMessages> {
  return says === 'figures' ? figureMessages(lang) : allMessages(lang)
}

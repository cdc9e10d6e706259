import {
  loadFigureMessages,
  loadMessages,
  type FigureMessages,
  type Language,
} from '../words/words.ts'

/** The words of the pages of figures, or those of every page. */
export type WordsOfPage = 'figures' | 'records'

const loading = new Map<string, Promise<FigureMessages>>()

/** The same promise each time, as `use` wants it. */
export function messagesFor(lang: Language, says: WordsOfPage): Promise<FigureMessages> {
  const id = `${lang} ${says}`
  const messages =
    loading.get(id) ?? (says === 'figures' ? loadFigureMessages(lang) : loadMessages(lang))
  loading.set(id, messages)
  return messages
}

import { createContext, use } from 'react'
import { rememberChunks } from '../../charts/loadChunk.ts'
import { deskWordsOf, loadDeskMessages, type SayDesk } from '../../words/desk.ts'
import { isLanguage, LANGUAGES, type Language } from '../../words/words.ts'
import { useReader } from '../reader.ts'

/** The words, where a page above has waited for them: what it draws later has them at once. */
export const DeskWordsContext = createContext<SayDesk | null>(null)

/** One promise a language, so that React meets the same one each time it draws the page. */
const deskWords = rememberChunks(async (lang: Language) =>
  deskWordsOf(lang, await loadDeskMessages(lang)),
)

/** The words of the desk in the reader's language; the page waits for them as for its own code. */
export function useDeskWords(): SayDesk {
  const { words } = useReader()
  const lang = isLanguage(words.lang) ? words.lang : LANGUAGES[0]
  return use(DeskWordsContext) ?? use(deskWords(lang))
}

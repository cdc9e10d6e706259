import { createContext, use } from 'react'
import { rememberChunks } from '../../charts/loadChunk.ts'
import { deskWordsOf, loadDeskMessages, type SayDesk } from '../../words/desk.ts'
import { isLanguage, LANGUAGES, type Language } from '../../words/words.ts'
import { useReader } from '../reader.ts'

/** Set by a page that has loaded the messages: components below have them at once. */
export const DeskWordsContext = createContext<SayDesk | null>(null)

/** One promise a language, so that React gets the same one at every render. */
const deskWords = rememberChunks(async (lang: Language) =>
  deskWordsOf(lang, await loadDeskMessages(lang)),
)

/** The messages of the desk in the reader's language; the page suspends until they are loaded. */
export function useDeskWords(): SayDesk {
  const { words } = useReader()
  const lang = isLanguage(words.lang) ? words.lang : LANGUAGES[0]
  return use(DeskWordsContext) ?? use(deskWords(lang))
}

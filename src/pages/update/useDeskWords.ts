import { use, useMemo } from 'react'
import { deskWordsOf, loadDeskMessages, type DeskMessages, type SayDesk } from '../../words/desk.ts'
import { isLanguage, LANGUAGES, type Language } from '../../words/words.ts'
import { useReader } from '../reader.ts'

const loading = new Map<Language, Promise<DeskMessages>>()

/** One promise a language, so that React meets the same one each time it draws the page. */
function deskMessages(lang: Language): Promise<DeskMessages> {
  let messages = loading.get(lang)
  if (!messages) loading.set(lang, (messages = loadDeskMessages(lang)))
  return messages
}

/** The words of the desk in the reader's language; the page waits for them as for its own code. */
export function useDeskWords(): SayDesk {
  const { words } = useReader()
  const lang = isLanguage(words.lang) ? words.lang : LANGUAGES[0]
  const messages = use(deskMessages(lang))
  return useMemo(() => deskWordsOf(lang, messages), [lang, messages])
}

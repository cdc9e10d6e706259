import { use } from 'react'
import {
  loadPresentMessages,
  presentWordsOf,
  type PresentMessages,
  type SayPresent,
} from '../../words/present.ts'
import { isLanguage, LANGUAGES, type Language } from '../../words/words.ts'

const loading = new Map<Language, Promise<PresentMessages>>()

/** The words of the slides in the reader's language; the page waits for them as for its own code. */
export function usePresentWords(words: { readonly lang: string }): SayPresent {
  const lang = isLanguage(words.lang) ? words.lang : LANGUAGES[0]
  let messages = loading.get(lang)
  if (!messages) loading.set(lang, (messages = loadPresentMessages(lang)))
  return presentWordsOf(lang, use(messages))
}

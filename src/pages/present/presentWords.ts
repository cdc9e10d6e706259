import { use } from 'react'
import { rememberChunks } from '../../charts/loadChunk.ts'
import { loadPresentMessages, presentWordsOf, type SayPresent } from '../../words/present.ts'
import { isLanguage, LANGUAGES } from '../../words/words.ts'

const messagesFor = rememberChunks(loadPresentMessages)

/** The messages of the slides in the page's language; suspends until they are loaded. */
export function usePresentWords(words: { readonly lang: string }): SayPresent {
  const lang = isLanguage(words.lang) ? words.lang : LANGUAGES[0]
  return presentWordsOf(lang, use(messagesFor(lang)))
}

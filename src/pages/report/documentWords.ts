import { use } from 'react'
import { rememberChunks } from '../../charts/loadChunk.ts'
import { documentWordsOf, loadDocumentMessages, type SayDocument } from '../../words/document.ts'
import { isLanguage, LANGUAGES } from '../../words/words.ts'

/** The same promise for each call, as `use` requires. */
export const documentMessages = rememberChunks(loadDocumentMessages)

/** The messages of the document in the page's language; suspends until they are loaded. */
export function useDocumentWords(words: { readonly lang: string }): SayDocument {
  const lang = isLanguage(words.lang) ? words.lang : LANGUAGES[0]
  return documentWordsOf(lang, use(documentMessages(lang)))
}

import { use } from 'react'
import { rememberChunks } from '../../charts/loadChunk.ts'
import { documentWordsOf, loadDocumentMessages, type SayDocument } from '../../words/document.ts'
import { isLanguage, LANGUAGES } from '../../words/words.ts'

/** The same promise each time, as `use` wants it. */
export const documentMessages = rememberChunks(loadDocumentMessages)

/** The words of the report's other faces in the reader's language; the page waits for them. */
export function useDocumentWords(words: { readonly lang: string }): SayDocument {
  const lang = isLanguage(words.lang) ? words.lang : LANGUAGES[0]
  return documentWordsOf(lang, use(documentMessages(lang)))
}

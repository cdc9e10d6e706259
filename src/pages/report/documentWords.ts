import { use } from 'react'
import {
  documentWordsOf,
  loadDocumentMessages,
  type DocumentMessages,
  type SayDocument,
} from '../../words/document.ts'
import { isLanguage, LANGUAGES, type Language } from '../../words/words.ts'

const loading = new Map<Language, Promise<DocumentMessages>>()

/** The words of the report's other faces in the reader's language; the page waits for them. */
export function useDocumentWords(words: { readonly lang: string }): SayDocument {
  const lang = isLanguage(words.lang) ? words.lang : LANGUAGES[0]
  let messages = loading.get(lang)
  if (!messages) loading.set(lang, (messages = loadDocumentMessages(lang)))
  return documentWordsOf(lang, use(messages))
}

import type { document } from './en/document.ts'
import { type Arguments, formatOf } from './format.ts'
import { localeOf } from './locale.ts'
import type { Language } from './words.ts'

/** The words of the report on paper, in Word, as archive copy and in plain language: fetched with them. */
export type DocumentMessageId = keyof typeof document
export type DocumentMessages = Readonly<Record<DocumentMessageId, string>>

export async function loadDocumentMessages(lang: Language): Promise<DocumentMessages> {
  switch (lang) {
    case 'en':
      return (await import('./en/document.ts')).document
    case 'nb':
      return (await import('./nb/document.ts')).document
    case 'de':
      return (await import('./de/document.ts')).document
  }
}

export type SayDocument = (id: DocumentMessageId, args?: Arguments) => string

/** Fills the document's messages in, as `Words.say` does the others. */
export function documentWordsOf(lang: Language, messages: DocumentMessages): SayDocument {
  const format = formatOf(localeOf(lang))
  return (id, args) => format(messages[id], args)
}

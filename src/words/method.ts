import type { method } from './en/method.ts'
import { type Arguments, formatOf } from './format.ts'
import { localeOf } from './locale.ts'
import type { Language } from './words.ts'

/** The method page's own texts: they are many, so they are fetched only with that page. */
export type MethodMessageId = keyof typeof method
export type MethodMessages = Readonly<Record<MethodMessageId, string>>

export async function loadMethodMessages(lang: Language): Promise<MethodMessages> {
  switch (lang) {
    case 'en':
      return (await import('./en/method.ts')).method
    case 'nb':
      return (await import('./nb/method.ts')).method
    case 'de':
      return (await import('./de/method.ts')).method
  }
}

export type SayMethod = (id: MethodMessageId, args?: Arguments) => string

/** Fills the method page's messages in, as `Words.say` does the others. */
export function methodWordsOf(lang: Language, messages: MethodMessages): SayMethod {
  const format = formatOf(localeOf(lang))
  return (id, args) => format(messages[id], args)
}

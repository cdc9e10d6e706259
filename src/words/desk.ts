import type { desk } from './en/desk.ts'
import { type Arguments, formatOf } from './format.ts'
import { localeOf } from './locale.ts'
import type { Language } from './words.ts'

/** The words of the working groups' desk and of a city that starts: fetched only with their pages. */
export type DeskMessageId = keyof typeof desk
export type DeskMessages = Readonly<Record<DeskMessageId, string>>

export async function loadDeskMessages(lang: Language): Promise<DeskMessages> {
  switch (lang) {
    case 'en':
      return (await import('./en/desk.ts')).desk
    case 'nb':
      return (await import('./nb/desk.ts')).desk
    case 'de':
      return (await import('./de/desk.ts')).desk
  }
}

export type SayDesk = (id: DeskMessageId, args?: Arguments) => string

/** Fills the desk's messages in, as `Words.say` does the others. */
export function deskWordsOf(lang: Language, messages: DeskMessages): SayDesk {
  const format = formatOf(localeOf(lang))
  return (id, args) => format(messages[id], args)
}

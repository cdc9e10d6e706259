import type { present } from './en/present.ts'
import { type Arguments, formatOf } from './format.ts'
import { localeOf } from './locale.ts'
import type { Language } from './words.ts'

/** The words of the slides and of the pages that show them: fetched only with them. */
export type PresentMessageId = keyof typeof present
export type PresentMessages = Readonly<Record<PresentMessageId, string>>

export async function loadPresentMessages(lang: Language): Promise<PresentMessages> {
  switch (lang) {
    case 'en':
      return (await import('./en/present.ts')).present
    case 'nb':
      return (await import('./nb/present.ts')).present
    case 'de':
      return (await import('./de/present.ts')).present
  }
}

export type SayPresent = (id: PresentMessageId, args?: Arguments) => string

/** Fills the messages of the slides in, as `Words.say` does the others. */
export function presentWordsOf(lang: Language, messages: PresentMessages): SayPresent {
  const format = formatOf(localeOf(lang))
  return (id, args) => format(messages[id], args)
}

import type { offline } from './en/offline.ts'
import { type Arguments, formatOf } from './format.ts'
import { localeOf } from './locale.ts'
import type { Language } from './words.ts'

/** The words of the time without network: few readers need them, so they are fetched when they do. */
type OfflineMessageId = keyof typeof offline
type OfflineMessages = Readonly<Record<OfflineMessageId, string>>

export async function loadOfflineMessages(lang: Language): Promise<OfflineMessages> {
  switch (lang) {
    case 'en':
      return (await import('./en/offline.ts')).offline
    case 'nb':
      return (await import('./nb/offline.ts')).offline
    case 'de':
      return (await import('./de/offline.ts')).offline
  }
}

export type SayOffline = (id: OfflineMessageId, args?: Arguments) => string

export function offlineWordsOf(lang: Language, messages: OfflineMessages): SayOffline {
  const format = formatOf(localeOf(lang))
  return (id, args) => format(messages[id], args)
}

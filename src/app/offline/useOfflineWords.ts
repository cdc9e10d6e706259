import { use } from 'react'
import { rememberChunks } from '../../charts/loadChunk.ts'
import { useReader } from '../../pages/reader.ts'
import { loadOfflineMessages, offlineWordsOf, type SayOffline } from '../../words/offline.ts'
import { isLanguage, LANGUAGES } from '../../words/words.ts'

const messagesFor = rememberChunks(loadOfflineMessages)

/** The messages of the offline notices, and a formatter of moments: `25 November 2026 at 13:05`. */
export function useOfflineWords(): { say: SayOffline; moment: (iso: string) => string } {
  const { words } = useReader()
  const lang = isLanguage(words.lang) ? words.lang : LANGUAGES[0]
  const say = offlineWordsOf(lang, use(messagesFor(lang)))
  return {
    say,
    moment: (iso) =>
      new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, {
        dateStyle: 'long',
        timeStyle: 'short',
      }).format(new Date(iso)),
  }
}

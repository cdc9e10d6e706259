import { use, useMemo, type ReactNode } from 'react'
import { ReaderContext, useReader } from '../pages/reader.ts'
import {
  loadFigureMessages,
  loadMessages,
  wordsOf,
  type FigureMessages,
  type Language,
} from '../words/words.ts'

/** Which words a page needs: those beside figures, or those of the records as well. */
type WordsOfPage = 'figures' | 'records'

interface Props {
  readonly lang: Language
  readonly says: WordsOfPage
  readonly children: ReactNode
}

const loading = new Map<string, Promise<FigureMessages>>()

/** The same promise each time, as `use` wants it. */
function messagesFor(lang: Language, says: WordsOfPage): Promise<FigureMessages> {
  const id = `${lang} ${says}`
  const messages =
    loading.get(id) ?? (says === 'figures' ? loadFigureMessages(lang) : loadMessages(lang))
  loading.set(id, messages)
  return messages
}

/** A page with words that the first one does without: waits for them, as for its own code. */
export function LaterPage({ lang, says, children }: Props) {
  const reader = useReader()
  const { languages } = reader.dataset
  const messages = use(messagesFor(lang, says))
  const words = useMemo(() => wordsOf(lang, messages, languages), [lang, messages, languages])
  const withTheirWords = useMemo(() => ({ ...reader, words }), [reader, words])
  return <ReaderContext value={withTheirWords}>{children}</ReaderContext>
}

import { use, useMemo, type ReactNode } from 'react'
import { ReaderContext, useReader } from '../pages/reader.ts'
import { wordsOf, type Language } from '../words/words.ts'
import { messagesFor, type WordsOfPage } from './laterWords.ts'

interface Props {
  readonly lang: Language
  readonly says: WordsOfPage
  readonly children: ReactNode
}

/** Loads the messages of a lazy page; suspends until they arrive. */
export function LaterPage({ lang, says, children }: Props) {
  const reader = useReader()
  const { languages } = reader.dataset
  const messages = use(messagesFor(lang, says))
  const words = useMemo(() => wordsOf(lang, messages, languages), [lang, messages, languages])
  const withTheirWords = useMemo(() => ({ ...reader, words }), [reader, words])
  return <ReaderContext value={withTheirWords}>{children}</ReaderContext>
}

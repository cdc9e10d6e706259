import { use, useMemo, type ReactNode } from 'react'
import { ReaderContext, useReader } from '../pages/reader.ts'
import { loadMessages, wordsOf, type Language, type Messages } from '../words/words.ts'

interface Props {
  readonly lang: Language
  readonly children: ReactNode
}

const loading = new Map<Language, Promise<Messages>>()

/** The same promise each time, as `use` wants it. */
function allMessages(lang: Language): Promise<Messages> {
  const messages = loading.get(lang) ?? loadMessages(lang)
  loading.set(lang, messages)
  return messages
}

/** A page with words that the first one does without: waits for them, as for its own code. */
export function LaterPage({ lang, children }: Props) {
  const reader = useReader()
  const { languages } = reader.dataset
  const messages = use(allMessages(lang))
  const words = useMemo(() => wordsOf(lang, messages, languages), [lang, messages, languages])
  const withAllWords = useMemo(() => ({ ...reader, words }), [reader, words])
  return <ReaderContext value={withAllWords}>{children}</ReaderContext>
}

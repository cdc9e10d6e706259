import { startTransition, useCallback, useEffect, useState } from 'react'
import { forgetFailedChunks, rememberChunks } from '../charts/loadChunk.ts'
import { loadFirstMessages, type FirstMessages, type Language } from '../words/words.ts'
import { showStartFault } from './startFault.ts'

const firstMessages = rememberChunks(loadFirstMessages)

export interface SpokenLanguage {
  /** The language asked for, or the one before until that is loaded, or where it does not load. */
  readonly lang: Language
  readonly messages: FirstMessages
}

export interface MissingLanguage {
  readonly lang: Language
  readonly again: () => void
}

/** The messages of the language asked for; null until the first ones are there. */
export function useMessages(asked: Language): {
  readonly spoken: SpokenLanguage | null
  /** The language asked for where it did not load. */
  readonly missing: MissingLanguage | null
} {
  const [known, setKnown] = useState<Partial<Record<Language, FirstMessages>>>({})
  const [last, setLast] = useState<Language | null>(null)
  const [missed, setMissed] = useState<Language | null>(null)
  const [tries, setTries] = useState(0)
  useEffect(() => {
    let wanted = true
    firstMessages(asked).then(
      (messages) => {
        if (!wanted) return
        // The first page is drawn in small steps: no long task on a slow phone.
        startTransition(() => {
          setKnown((before) => ({ ...before, [asked]: messages }))
          setLast(asked)
          setMissed(null)
        })
      },
      () => {
        if (wanted) setMissed(asked)
      },
    )
    return () => {
      wanted = false
    }
  }, [asked, tries])
  const again = useCallback(() => {
    forgetFailedChunks()
    setTries((before) => before + 1)
  }, [])
  const lang = known[asked] ? asked : last
  const messages = lang && known[lang]
  const isSilent = missed === asked && !messages
  useEffect(() => (isSilent ? showStartFault(again) : undefined), [isSilent, again])
  return {
    spoken: lang && messages ? { lang, messages } : null,
    missing: missed === asked && !known[asked] ? { lang: asked, again } : null,
  }
}

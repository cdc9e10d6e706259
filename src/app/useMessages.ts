import { startTransition, useCallback, useEffect, useState } from 'react'
import { forgetFailedChunks, rememberChunks } from '../charts/loadChunk.ts'
import { loadFirstMessages, type FirstMessages, type Language } from '../words/words.ts'
import { showStartFault } from './startFault.ts'

const firstMessages = rememberChunks(loadFirstMessages)

export interface SpokenLanguage {
  /** The requested language; the previous one while it loads or if it fails to load. */
  readonly lang: Language
  readonly messages: FirstMessages
}

export interface MissingLanguage {
  readonly lang: Language
  readonly again: () => void
}

/** The messages of the requested language; null until the first ones have loaded. */
export function useMessages(asked: Language): {
  readonly spoken: SpokenLanguage | null
  /** The requested language if it failed to load. */
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
        // A transition splits the first render: no long task on a slow phone.
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

import { startTransition, useCallback, useEffect, useState } from 'react'
import { forgetFailedChunks } from '../charts/loadChunk.ts'
import { fetchMessages } from '../pages/useTranslator.ts'
import type { Language } from '../words/languages.ts'
import { showStartFault } from './startFault.ts'

export interface MissingLanguage {
  readonly lang: Language
  readonly again: () => void
}

/** Loads what the first page needs of the language asked for. */
export function useMessages(asked: Language): {
  /** The language asked for, or the one before until that is loaded, or where it does not load; null until the first one is loaded. */
  readonly spoken: Language | null
  /** The language asked for where it did not load. */
  readonly missing: MissingLanguage | null
} {
  const [known, setKnown] = useState<ReadonlySet<Language>>(new Set())
  const [last, setLast] = useState<Language | null>(null)
  const [missed, setMissed] = useState<Language | null>(null)
  const [tries, setTries] = useState(0)
  useEffect(() => {
    let wanted = true
    fetchMessages(asked, 'first').then(
      () => {
        if (!wanted) return
        // The first page is drawn in small steps: no long task on a slow phone.
        startTransition(() => {
          setKnown((before) => new Set([...before, asked]))
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
  const spoken = known.has(asked) ? asked : last
  const isSilent = missed === asked && spoken === null
  useEffect(() => (isSilent ? showStartFault(again) : undefined), [isSilent, again])
  return {
    spoken,
    missing: missed === asked && !known.has(asked) ? { lang: asked, again } : null,
  }
}

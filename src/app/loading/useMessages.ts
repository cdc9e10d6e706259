import { startTransition, useCallback, useEffect, useState } from 'react'
import { forgetFailedChunks } from '../../charts/loadChunk.ts'
import { fetchMessages } from '../../components/useTranslator.ts'
import type { Language } from '../../i18n/languages.ts'
import { showStartupError } from './startupError.ts'

export interface FailedLanguage {
  readonly lang: Language
  readonly retry: () => void
}

/** Loads what the first page needs of the language asked for. */
export function useLoadedLanguage(requested: Language): {
  /** The language asked for, or the one before until that is loaded, or where it does not load; null until the first one is loaded. */
  readonly loadedLanguage: Language | null
  /** The language asked for where it did not load. */
  readonly missingLanguage: FailedLanguage | null
} {
  const [loaded, setLoadedMessages] = useState<ReadonlySet<Language>>(new Set())
  const [lastLoaded, setLastLoaded] = useState<Language | null>(null)
  const [failed, setFailed] = useState<Language | null>(null)
  const [attempts, setRetryCount] = useState(0)
  useEffect(() => {
    let isWanted = true
    fetchMessages(requested, 'first').then(
      () => {
        if (!isWanted) return
        // The first page is drawn in small steps: no long task on a slow phone.
        startTransition(() => {
          setLoadedMessages((previous) => new Set([...previous, requested]))
          setLastLoaded(requested)
          setFailed(null)
        })
      },
      () => {
        if (isWanted) setFailed(requested)
      },
    )
    return () => {
      isWanted = false
    }
  }, [requested, attempts])
  const retry = useCallback(() => {
    forgetFailedChunks()
    setRetryCount((previous) => previous + 1)
  }, [])
  const loadedLanguage = loaded.has(requested) ? requested : lastLoaded
  const hasNoMessages = failed === requested && loadedLanguage === null
  useEffect(() => (hasNoMessages ? showStartupError(retry) : undefined), [hasNoMessages, retry])
  return {
    loadedLanguage,
    missingLanguage:
      failed === requested && !loaded.has(requested) ? { lang: requested, retry } : null,
  }
}

import { useCallback, useEffect, useState } from 'react'
import { usePendingWork } from '../../charts/pendingWork.ts'
import type { Listing } from '../../state/draftStorage.ts'
import type { PageWorld } from './deskWorld.ts'

/** The drafts of the city in this browser; null until they are read. */
export function useDrafts({ storage }: PageWorld): {
  readonly listing: Listing | null
  readonly refresh: () => Promise<void>
} {
  const [listing, setListing] = useState<Listing | null>(null)
  const refresh = useCallback(async () => setListing(await storage.list()), [storage])
  useEffect(() => {
    void refresh()
    // Another window may have added or deleted some.
    const seen = () => {
      if (document.visibilityState === 'visible') void refresh()
    }
    document.addEventListener('visibilitychange', seen)
    return () => document.removeEventListener('visibilitychange', seen)
  }, [refresh])
  usePendingWork(listing === null)
  return { listing, refresh }
}

import { useCallback, useEffect, useState } from 'react'
import { usePendingWork } from '../../charts/react/pendingWork.ts'
import type { ListResult } from '../../drafts/storage/draftStorage.ts'
import type { DraftServices } from './draftServices.ts'

/** The drafts of the city in this browser; null until they are read. */
export function useDrafts({ storage }: DraftServices): {
  readonly listing: ListResult | null
  readonly refresh: () => Promise<void>
} {
  const [listing, setListing] = useState<ListResult | null>(null)
  const refresh = useCallback(async () => setListing(await storage.list()), [storage])
  useEffect(() => {
    void refresh()
    // Another window may have added or deleted some.
    const isVisible = () => {
      if (document.visibilityState === 'visible') void refresh()
    }
    document.addEventListener('visibilitychange', isVisible)
    return () => document.removeEventListener('visibilitychange', isVisible)
  }, [refresh])
  usePendingWork(listing === null)
  return { listing, refresh }
}

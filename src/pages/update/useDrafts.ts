import { useCallback, useEffect, useState } from 'react'
import { usePendingWork } from '../../charts/react/pendingWork.ts'
import { useRun } from '../../components/useThrowInRender.ts'
import type { ListResult } from '../../drafts/storage/draftStorage.ts'
import type { DraftServices } from './draftServices.ts'

/** The drafts of the city in this browser as they are now; null until they are read. */
export function useDrafts({ storage }: DraftServices): {
  readonly listing: ListResult | null
  readonly refresh: () => Promise<void>
} {
  const [listing, setListing] = useState<ListResult | null>(null)
  const run = useRun()
  const refresh = useCallback(async () => setListing(await storage.list()), [storage])
  useEffect(() => {
    const refreshIfVisible = () => {
      if (document.visibilityState === 'visible') run(refresh())
    }
    run(refresh())
    // Another window may have added or deleted some.
    document.addEventListener('visibilitychange', refreshIfVisible)
    return () => document.removeEventListener('visibilitychange', refreshIfVisible)
  }, [refresh, run])
  usePendingWork(listing === null)
  return { listing, refresh }
}

/** The drafts as they are when a page opens one of them: a later change does not open it again. */
export function useInitialDrafts({ storage }: DraftServices): ListResult | null {
  const [listing, setListing] = useState<ListResult | null>(null)
  const run = useRun()
  useEffect(() => {
    let isCurrent = true
    const read = async () => {
      const drafts = await storage.list()
      if (isCurrent) setListing(drafts)
    }
    run(read())
    return () => {
      isCurrent = false
    }
  }, [storage, run])
  usePendingWork(listing === null)
  return listing
}

import { useSyncExternalStore } from 'react'

/** A screen that a hall looks at: wide and lying. Anything else is a page that one reads. */
const ROOM = '(min-width: 56em) and (min-height: 26em) and (orientation: landscape)'

function listen(changed: () => void): () => void {
  const query = window.matchMedia(ROOM)
  query.addEventListener('change', changed)
  return () => query.removeEventListener('change', changed)
}

/** Whether slides are drawn for a room; a phone gets the same as a page to read. */
export function useRoom(): boolean {
  return useSyncExternalStore(listen, () => window.matchMedia(ROOM).matches)
}

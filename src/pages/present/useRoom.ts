import { useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'

/** A wide landscape screen is treated as a projector, any other as a page to read. */
const ROOM = '(min-width: 56em) and (min-height: 26em) and (orientation: landscape)'

let isPrinting = false

function listen(changed: () => void): () => void {
  const query = window.matchMedia(ROOM)
  // The browser takes the printed copy right after the listeners, so React must render
  // synchronously.
  const print = ({ type }: Event) => {
    isPrinting = type === 'beforeprint'
    flushSync(changed)
  }
  query.addEventListener('change', changed)
  window.addEventListener('beforeprint', print)
  window.addEventListener('afterprint', print)
  return () => {
    query.removeEventListener('change', changed)
    window.removeEventListener('beforeprint', print)
    window.removeEventListener('afterprint', print)
    isPrinting = false
  }
}

/** Whether slides have the projector layout; phones and print have the reading layout. */
export function useRoom(): boolean {
  return useSyncExternalStore(listen, () => !isPrinting && window.matchMedia(ROOM).matches)
}

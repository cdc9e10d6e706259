import { useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'

/** A screen that a hall looks at: wide and lying. Anything else is a page that one reads. */
const ROOM = '(min-width: 56em) and (min-height: 26em) and (orientation: landscape)'

let isPrinting = false

function listen(changed: () => void): () => void {
  const query = window.matchMedia(ROOM)
  // The browser takes its copy for paper as soon as the listeners are done: React draws at once.
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

/** Whether slides are drawn for a room; a phone and paper get the same as a page to read. */
export function useRoom(): boolean {
  return useSyncExternalStore(listen, () => !isPrinting && window.matchMedia(ROOM).matches)
}

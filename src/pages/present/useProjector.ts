import { useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'

/** A wide landscape screen is treated as a projector, any other as a page to read. */
const PROJECTOR_QUERY = '(min-width: 56em) and (min-height: 26em) and (orientation: landscape)'

let isPrinting = false

function subscribe(onChange: () => void): () => void {
  const query = window.matchMedia(PROJECTOR_QUERY)
  // The browser takes the printed copy right after the listeners, so React must render
  // synchronously.
  const onPrint = ({ type }: Event) => {
    isPrinting = type === 'beforeprint'
    flushSync(onChange)
  }
  query.addEventListener('change', onChange)
  window.addEventListener('beforeprint', onPrint)
  window.addEventListener('afterprint', onPrint)
  return () => {
    query.removeEventListener('change', onChange)
    window.removeEventListener('beforeprint', onPrint)
    window.removeEventListener('afterprint', onPrint)
    isPrinting = false
  }
}

/** Whether slides have the projector layout; phones and print have the reading layout. */
export function useProjector(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => !isPrinting && window.matchMedia(PROJECTOR_QUERY).matches,
  )
}

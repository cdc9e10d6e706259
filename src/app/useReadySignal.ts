import { useEffect } from 'react'
import { hasPendingWork, subscribeToPendingWork } from '../charts/pendingWork.ts'

/**
 * Sets `data-ready` on the document's root element to the address whose page is complete: figures
 * compared with the server, records, charts and fonts drawn, nothing on it pending. Tests and
 * screenshots wait for it (`settle` in src/cli/browser.ts). `isLoaded` says that the figures will not
 * change by themselves any more.
 */
export function useReadySignal(path: string, isLoaded: boolean): void {
  useEffect(() => {
    if (!isLoaded) return
    const root = document.documentElement
    let latest = 0
    const update = () => {
      signal().catch(() => {
        // Without the signal a test waits; a reader misses nothing.
      })
    }
    const signal = async () => {
      const own = ++latest
      if (hasPendingWork()) {
        delete root.dataset.ready
        return
      }
      // Charts measure their width and text asks for its fonts when the browser lays out the page.
      await nextFrame()
      await nextFrame()
      if ('fonts' in document) await document.fonts.ready
      if (own === latest && !hasPendingWork()) root.dataset.ready = path
    }
    const unsubscribe = subscribeToPendingWork(update)
    update()
    return () => {
      latest++
      unsubscribe()
      delete root.dataset.ready
    }
  }, [path, isLoaded])
}

function nextFrame(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(resolve))
}

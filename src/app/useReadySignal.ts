import { useEffect } from 'react'
import { hasPendingWork, subscribeToPendingWork } from '../charts/react/pendingWork.ts'

/**
 * Sets `data-ready` on the root element to the path whose page is complete: figures compared with the
 * server, records, charts and fonts rendered, no pending work. Tests and screenshots wait for it
 * (`settle` in src/cli/browser/browser.ts). `isLoaded`: the figures will not change without user action.
 */
export function useReadySignal(path: string, isLoaded: boolean): void {
  useEffect(() => {
    if (!isLoaded) return
    const root = document.documentElement
    let latestRun = 0
    const update = () => {
      signal().catch(() => {
        // Only tests use the signal.
      })
    }
    const signal = async () => {
      const run = ++latestRun
      if (hasPendingWork()) {
        delete root.dataset.ready
        return
      }
      // Layout makes charts measure their width and text request its fonts.
      await nextFrame()
      await nextFrame()
      if ('fonts' in document) await document.fonts.ready
      if (run === latestRun && !hasPendingWork()) root.dataset.ready = path
    }
    const unsubscribe = subscribeToPendingWork(update)
    update()
    return () => {
      latestRun++
      unsubscribe()
      delete root.dataset.ready
    }
  }, [path, isLoaded])
}

function nextFrame(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(resolve))
}

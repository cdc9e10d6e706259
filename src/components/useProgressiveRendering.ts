import { startTransition, useEffect, useState } from 'react'
import { usePendingWork } from '../charts/react/pendingWork.ts'

const completedPages = new Set<string>()

/**
 * How many parts of a long page to render now: none in the first paint, then one more per transition,
 * so that the browser stays responsive. A page with a `name` that was complete before renders complete
 * at once, so that the browser can restore the scroll position.
 */
export function useProgressiveRendering(partCount: number, name?: string): number {
  const [renderedCount, setRenderedCount] = useState(() =>
    name && completedPages.has(name) ? partCount : 0,
  )
  useEffect(() => {
    if (renderedCount < partCount) startTransition(() => setRenderedCount(renderedCount + 1))
    else if (name) completedPages.add(name)
  }, [renderedCount, partCount, name])
  usePendingWork(renderedCount < partCount)
  return renderedCount
}

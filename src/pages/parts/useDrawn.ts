import { startTransition, useEffect, useState } from 'react'
import { usePendingWork } from '../../charts/pendingWork.ts'

const drawnBefore = new Set<string>()

/**
 * How many parts of a long page to render now: none in the first paint, then one more per transition,
 * so that the browser stays responsive. A page with a `name` that was complete before renders complete
 * at once, so that the browser can restore the scroll position.
 */
export function useDrawn(parts: number, name?: string): number {
  const [drawn, setDrawn] = useState(() => (name && drawnBefore.has(name) ? parts : 0))
  useEffect(() => {
    if (drawn < parts) startTransition(() => setDrawn(drawn + 1))
    else if (name) drawnBefore.add(name)
  }, [drawn, parts, name])
  usePendingWork(drawn < parts)
  return drawn
}

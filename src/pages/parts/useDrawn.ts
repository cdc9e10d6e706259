import { startTransition, useEffect, useState } from 'react'
import { usePendingWork } from '../../charts/pendingWork.ts'

const drawnBefore = new Set<string>()

/**
 * How many of the parts of a long page to draw now: none in the first paint, then one after the
 * other behind it, so that the browser can answer the reader in between. What is drawn stays. A kind
 * of page that has a `name` and stood whole before is whole at once when the reader comes back, so
 * that the browser finds the place they left.
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

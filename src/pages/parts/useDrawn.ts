import { startTransition, useEffect, useState } from 'react'

/**
 * How many of the parts of a long page to draw now: none in the first paint, then one after the
 * other behind it, so that the browser can answer the reader in between. What is drawn stays.
 */
export function useDrawn(parts: number): number {
  const [drawn, setDrawn] = useState(0)
  useEffect(() => {
    if (drawn < parts) startTransition(() => setDrawn(drawn + 1))
  }, [drawn, parts])
  return drawn
}

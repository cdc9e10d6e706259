import { useLayoutEffect, useState, type RefObject } from 'react'
import { flushSync } from 'react-dom'

/**
 * The current width of an element in whole pixels; `first` until it is measured and if nothing can be
 * measured. The hook measures after layout, and a different width renders again before the paint: a
 * good `first` saves a phone the second render.
 */
export function useWidth(element: RefObject<HTMLElement | null>, initialWidth: number): number {
  const [width, setWidth] = useState(initialWidth)
  useLayoutEffect(() => {
    const { current } = element
    if (!current || typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(([entry]) => {
      const measured = Math.floor(entry?.contentRect.width ?? 0)
      if (measured >= 1) flushSync(() => setWidth(measured))
    })
    observer.observe(current)
    return () => observer.disconnect()
  }, [element])
  return width
}

/** The width of the page between its margins; each margin is a twentieth of the window (tokens.css). */
export function getDefaultWidth(): number {
  return Math.floor(innerWidth * 0.9)
}

import { useLayoutEffect, useState, type RefObject } from 'react'
import { flushSync } from 'react-dom'

/**
 * The width of an element in whole pixels, followed as it changes; `first` until it is measured and
 * where nothing can be measured. It is measured when the browser has laid out the page anyway, and
 * what differs is drawn anew before anything is painted: a good `first` spares a phone drawing twice.
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

/** The width of what fills the page between its margins, each a twentieth of the window (tokens.css). */
export function getDefaultWidth(): number {
  return Math.floor(innerWidth * 0.9)
}

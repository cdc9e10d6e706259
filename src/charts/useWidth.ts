import { useLayoutEffect, useState, type RefObject } from 'react'

/**
 * The width of an element in whole pixels, known before the first paint and followed as it changes;
 * `first` where nothing can be measured.
 */
export function useWidth(element: RefObject<HTMLElement | null>, first: number): number {
  const [width, setWidth] = useState(first)
  useLayoutEffect(() => {
    const { current } = element
    if (!current) return
    const measure = (measured: number) => {
      if (measured >= 1) setWidth(Math.floor(measured))
    }
    measure(current.getBoundingClientRect().width)
    if (typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(([entry]) => measure(entry?.contentRect.width ?? 0))
    observer.observe(current)
    return () => observer.disconnect()
  }, [element])
  return width
}

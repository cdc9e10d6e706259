import { useRef, type TouchEvent } from 'react'

/** The minimum horizontal distance in pixels, and its minimum ratio to the vertical distance. */
const MIN_DISTANCE = 50
const MIN_RATIO = 2

/** Swiping left goes forward, right goes back. On a scrolling table, swiping scrolls. */
export function useSwipe(step: (by: 1 | -1) => void) {
  const start = useRef<{ x: number; y: number } | null>(null)
  return {
    onTouchStart(event: TouchEvent) {
      const touch = event.touches.length === 1 ? event.touches[0] : undefined
      const scrolls =
        event.target instanceof Element && event.target.closest('.figure-table-scroll, .scroll')
      start.current = touch && !scrolls ? { x: touch.clientX, y: touch.clientY } : null
    },
    onTouchEnd(event: TouchEvent) {
      const from = start.current
      const touch = event.changedTouches[0]
      start.current = null
      if (!from || !touch) return
      const [deltaX, deltaY] = [touch.clientX - from.x, touch.clientY - from.y]
      if (Math.abs(deltaX) < MIN_DISTANCE || Math.abs(deltaX) < MIN_RATIO * Math.abs(deltaY)) return
      step(deltaX < 0 ? 1 : -1)
    },
  }
}

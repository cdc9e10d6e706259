import { useRef, type TouchEvent } from 'react'

/** A finger has to travel so far across, in pixels, and so much more across than down. */
const FAR = 50
const FLAT = 2

/** Swiping to the left goes on, to the right back; where a table scrolls, the finger scrolls it. */
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
      const [across, down] = [touch.clientX - from.x, touch.clientY - from.y]
      if (Math.abs(across) < FAR || Math.abs(across) < FLAT * Math.abs(down)) return
      step(across < 0 ? 1 : -1)
    },
  }
}

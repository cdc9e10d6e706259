import { useEffect, useState, type RefObject } from 'react'
import { usePendingWork } from './pendingWork.ts'

/**
 * Whether an element has been near the viewport; stays true from then on. Also true if the browser
 * cannot observe it.
 * @param margin the distance that counts as near, as CSS lengths
 */
export function useInView(element: RefObject<HTMLElement | null>, margin = '200px 0px'): boolean {
  const [near, setNear] = useState(typeof IntersectionObserver === 'undefined')
  const [isObserved, setObserved] = useState(near)
  usePendingWork(!isObserved)
  useEffect(() => {
    const { current } = element
    if (near || !current) return
    const observer = new IntersectionObserver(
      (entries) => {
        setObserved(true)
        if (entries.some((entry) => entry.isIntersecting)) setNear(true)
      },
      { rootMargin: margin },
    )
    observer.observe(current)
    return () => observer.disconnect()
  }, [element, near, margin])
  return near
}

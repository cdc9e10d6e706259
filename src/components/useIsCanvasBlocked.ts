import { useEffect, useState } from 'react'
import { canPaintPictures } from '../charts/canvasCheck.ts'

/** Whether the browser blocks reading a canvas; false until known. */
export function useIsCanvasBlocked(): boolean {
  const [isBlocked, setBlocked] = useState(false)
  useEffect(() => {
    let isCurrent = true
    void canPaintPictures().then((canPaint) => {
      if (isCurrent) setBlocked(!canPaint)
    })
    return () => {
      isCurrent = false
    }
  }, [])
  return isBlocked
}

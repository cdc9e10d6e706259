import { useEffect, useEffectEvent, useState } from 'react'

/**
 * Accepts a dropped file anywhere on the page: otherwise the browser would open a file dropped
 * beside its target. The file input offers the same without a mouse.
 * @returns whether a file is dragged over the page
 */
export function useDrop(take: (file: File | undefined) => void): boolean {
  const [over, setOver] = useState(false)
  const dropped = useEffectEvent(take)
  useEffect(() => {
    const enter = (event: DragEvent) => {
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent) => {
      event.preventDefault()
      setOver(false)
      dropped(event.dataTransfer?.files[0])
    }
    window.addEventListener('dragover', enter)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', enter)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', drop)
    }
  }, [])
  return over
}

import { useEffect, useEffectEvent, useState } from 'react'

/**
 * A file may be dropped anywhere on the page: one that misses its target would otherwise take the
 * place of the page. Dropping is for those with a mouse; a file input does the same for everybody.
 * @returns whether something is held over the page
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

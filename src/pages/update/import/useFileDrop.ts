import { useEffect, useEffectEvent, useState } from 'react'

/**
 * Accepts a dropped file anywhere on the page: otherwise the browser would open a file dropped
 * beside its target. The file input does the same without a mouse.
 * @returns whether a file is dragged over the page
 */
export function useFileDrop(onFile: (file: File | undefined) => void): boolean {
  const [isOver, setIsOver] = useState(false)
  const handleFile = useEffectEvent(onFile)
  useEffect(() => {
    const enter = (event: DragEvent) => {
      event.preventDefault()
      setIsOver(true)
    }
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setIsOver(false)
    }
    const drop = (event: DragEvent) => {
      event.preventDefault()
      setIsOver(false)
      handleFile(event.dataTransfer?.files[0])
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
  return isOver
}

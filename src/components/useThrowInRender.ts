import { useCallback, useState } from 'react'

/** Throws an error of an event handler or a promise during rendering, where an error boundary catches it. */
export function useThrowInRender(): (error: unknown) => void {
  const [, setState] = useState(null)
  return useCallback((error: unknown) => {
    setState(() => {
      throw error
    })
  }, [])
}

/** Runs the task of an event handler or an effect; an error is shown by the error boundary. */
export function useRun(): (task: Promise<unknown>) => void {
  const throwInRender = useThrowInRender()
  return useCallback(
    (task: Promise<unknown>) => {
      task.catch(throwInRender)
    },
    [throwInRender],
  )
}

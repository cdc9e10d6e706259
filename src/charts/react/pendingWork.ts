import { useLayoutEffect, type ReactNode } from 'react'

/** The number of page parts that still load or render. */
let pending = 0
const listeners = new Set<() => void>()

export function hasPendingWork(): boolean {
  return pending > 0
}

/** Calls the listener when work begins or ends; returns the function that unsubscribes. */
export function subscribeToPendingWork(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function change(by: 1 | -1): void {
  pending += by
  for (const listener of listeners) listener()
}

/**
 * The page is not ready while a component has pending work: code or data that load, a chart or
 * chapter that has not rendered. `data-ready` (src/app/useReadySignal.ts) is set when none is left.
 */
export function usePendingWork(isPending: boolean): void {
  useLayoutEffect(() => {
    if (!isPending) return
    change(1)
    return () => change(-1)
  }, [isPending])
}

/** The placeholder until the code or data of a component have loaded. */
export function PendingWork(props: { readonly children?: ReactNode }): ReactNode {
  usePendingWork(true)
  return props.children
}

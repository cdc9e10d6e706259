import { useLayoutEffect, type ReactNode } from 'react'

/** How many parts of the page still load or draw what they show. */
let pending = 0
const listeners = new Set<() => void>()

export function hasPendingWork(): boolean {
  return pending > 0
}

/** Calls the listener when work begins or ends; returns what stops that. */
export function subscribeToPendingWork(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function change(by: 1 | -1): void {
  pending += by
  for (const listener of listeners) listener()
}

/**
 * The page is not ready while a component on it has pending work: code or data that load, a chart or
 * chapter that is not drawn yet. `data-ready` (src/app/useReadySignal.ts) comes when none is left.
 */
export function usePendingWork(isPending: boolean): void {
  useLayoutEffect(() => {
    if (!isPending) return
    change(1)
    return () => change(-1)
  }, [isPending])
}

/** What stands in a place until the code or data that belong there have come. */
export function PendingWork(props: { readonly children?: ReactNode }): ReactNode {
  usePendingWork(true)
  return props.children
}

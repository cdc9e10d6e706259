import { useStore as useZustand } from 'zustand'
import { store, type State } from './store.ts'

export function useStore<Part>(select: (state: State) => Part): Part {
  return useZustand(store, select)
}

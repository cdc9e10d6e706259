import { useStore as useZustand } from 'zustand'
import { store, type AppState } from './store.ts'

export function useStore<Selected>(select: (state: AppState) => Selected): Selected {
  return useZustand(store, select)
}

import { store, type Scheme } from '../state/store.ts'

const KEY = 'color-scheme'

/** The reader's own choice of light or dark, kept in this browser only. */
export function restoreScheme(): void {
  let kept: string | null = null
  try {
    kept = localStorage.getItem(KEY)
  } catch {
    // Storage is closed in some private windows; the choice then lasts until the page is left.
  }
  setScheme(kept === 'light' || kept === 'dark' ? kept : 'auto')
}

export function setScheme(scheme: Scheme): void {
  document.documentElement.dataset['colorScheme'] = scheme
  store.setState({ scheme })
  try {
    if (scheme === 'auto') localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, scheme)
  } catch {
    // As above: nothing is lost but the memory of it.
  }
}

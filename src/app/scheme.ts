import { storedText, storeText } from '../state/attempt.ts'
import { store, type Scheme } from '../state/store.ts'

const KEY = 'color-scheme'

/** The reader's own choice of light or dark, kept in this browser only. */
export function restoreScheme(): void {
  // Where storage is refused the choice lasts until the page is left.
  const kept = storedText(KEY)
  setScheme(kept === 'light' || kept === 'dark' ? kept : 'auto')
}

export function setScheme(scheme: Scheme): void {
  document.documentElement.dataset['colorScheme'] = scheme
  store.setState({ scheme })
  storeText(KEY, scheme === 'auto' ? null : scheme)
}

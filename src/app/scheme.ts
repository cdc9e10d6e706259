import { storedText, storeText } from '../state/attempt.ts'
import { store, type Scheme } from '../state/store.ts'

const KEY = 'color-scheme'

/** Applies the color scheme that is stored in this browser. */
export function restoreScheme(): void {
  // If the browser denies storage, the choice lasts until the page is closed.
  const kept = storedText(KEY)
  setScheme(kept === 'light' || kept === 'dark' ? kept : 'auto')
}

export function setScheme(scheme: Scheme): void {
  document.documentElement.dataset['colorScheme'] = scheme
  store.setState({ scheme })
  storeText(KEY, scheme === 'auto' ? null : scheme)
}

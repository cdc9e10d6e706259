import { readStoredText, writeStoredText } from '../platform/attempt.ts'
import { store, type ColorScheme } from './state/store.ts'

const STORAGE_KEY = 'color-scheme'

/** Applies the color scheme that is stored in this browser. */
export function restoreColorScheme(): void {
  // If the browser denies storage, the choice lasts until the page is closed.
  const storedScheme = readStoredText(STORAGE_KEY)
  setColorScheme(storedScheme === 'light' || storedScheme === 'dark' ? storedScheme : 'auto')
}

export function setColorScheme(colorScheme: ColorScheme): void {
  document.documentElement.dataset['colorScheme'] = colorScheme
  store.setState({ colorScheme })
  writeStoredText(STORAGE_KEY, colorScheme === 'auto' ? null : colorScheme)
}

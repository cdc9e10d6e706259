import { storedText, storeText } from '../../state/attempt.ts'

/** The part of the browser's storage that the form needs. */
export interface FormStorage {
  readonly read: () => string | null
  /** False if it could not be stored. */
  readonly keep: (text: string) => boolean
}

const KEY = 'start-city'

/** Input survives a reload if the browser allows storage; if not, the page says so. */
export const browserForm: FormStorage = {
  read: () => storedText(KEY),
  keep: (text) => storeText(KEY, text),
}

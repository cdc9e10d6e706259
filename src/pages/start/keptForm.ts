import { storedText, storeText } from '../../state/attempt.ts'

/** As much of the browser's storage as the form needs. */
export interface FormStorage {
  readonly read: () => string | null
  /** False where it could not be kept. */
  readonly keep: (text: string) => boolean
}

const KEY = 'start-city'

/** What is typed survives a reload where the browser allows it; where it does not, the page says so. */
export const browserForm: FormStorage = {
  read: () => storedText(KEY),
  keep: (text) => storeText(KEY, text),
}

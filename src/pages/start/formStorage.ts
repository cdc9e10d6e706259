import { readStoredText, writeStoredText } from '../../platform/attempt.ts'

/** The part of the browser's storage that the form needs. */
export interface FormStorage {
  readonly read: () => string | null
  /** False if it could not be stored. */
  readonly write: (text: string) => boolean
}

const KEY = 'start-city'

/** Input survives a reload if the browser allows storage; if not, the page says so. */
export const browserFormStorage: FormStorage = {
  read: () => readStoredText(KEY),
  write: (text) => writeStoredText(KEY, text),
}
